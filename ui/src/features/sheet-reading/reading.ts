import type { ReadField, ReadState, SheetSlot } from '../../api/generated';
import { plural } from '../../text/format';

/** What each state is called, and how it looks. */
export const STATES: Record<ReadState, { label: string; tone: 'plain' | 'good' | 'warn' | 'danger' }> = {
  same: { label: 'identique', tone: 'plain' },
  new: { label: 'nouveau', tone: 'good' },
  changed: { label: 'différent', tone: 'warn' },
  unreadable: { label: 'illisible', tone: 'danger' },
  tooLong: { label: 'trop long', tone: 'danger' },
};

/** Whether there is something to take. */
export function takeable(field: ReadField): boolean {
  return field.state === 'new' || field.state === 'changed';
}

/** What is new is taken unless one says no; what would replace something is taken only if one says yes. */
export function chosenAtFirst(fields: readonly ReadField[]): SheetSlot[] {
  return fields.filter((field) => field.state === 'new').map((field) => field.slot);
}

/** How many places there are of each kind, in a sentence. */
export function counted(fields: readonly ReadField[]): string {
  const of = (...states: ReadState[]): number => fields.filter((field) => states.includes(field.state)).length;
  const parts = [
    [of('new'), 'ligne nouvelle', 'lignes nouvelles'],
    [of('changed'), 'différente de l’offre', 'différentes de l’offre'],
    [of('same'), 'identique', 'identiques'],
    [of('unreadable', 'tooLong'), 'à voir à la main', 'à voir à la main'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, one, many]) => plural(count, one, many));
  return `${said.join(', ')}.`;
}
