import type { Category, PackChange, PackLine, PackList } from '../../api/generated';
import { bare } from '../../kit/search';

/** One entry of a list, in the singular. */
export const ENTRY: Record<PackList, string> = {
  situations: 'Situation',
  objectives: 'Objectif',
  actions: 'Action',
};

/** What the preview can be narrowed to: a kind of change, or what waits for somebody's eye. */
export type Kind = PackChange | 'review';

/** The kinds, the ones worth reading first, with their words in the plural. */
export const KINDS: Record<Kind, string> = {
  reworded: 'Reformulées',
  merged: 'Fusionnées',
  removed: 'Retirées',
  review: 'À relire',
  added: 'Ajoutées',
  adjusted: 'Ajustées',
  unchanged: 'Inchangées',
};

/** What the preview is narrowed to. */
export interface Narrowing {
  kind: Kind | null;
  category: Category | null;
  list: PackList | null;
  words: string;
}

/** How many lines of each kind, those without any left out, in the order of `KINDS`. */
export function kinds(lines: readonly PackLine[]): { value: Kind; label: string }[] {
  return (Object.entries(KINDS) as [Kind, string][])
    .map(([value, label]) => ({ value, label, count: lines.filter((line) => is(line, value)).length }))
    .filter(({ count }) => count > 0)
    .map(({ value, label, count }) => ({ value, label: `${label} (${String(count)})` }));
}

/** The lines that answer, those worth reading first. */
export function narrow(lines: readonly PackLine[], { kind, category, list, words }: Narrowing): PackLine[] {
  const typed = bare(words);
  const order = Object.keys(KINDS);
  return lines
    .filter((line) => kind === null || is(line, kind))
    .filter((line) => category === null || line.category === category)
    .filter((line) => list === null || line.list === list)
    .filter(
      (line) =>
        typed === '' ||
        [line.label, line.was ?? '', line.said ?? '', ...line.merged].some((said) => bare(said).includes(typed)),
    )
    .toSorted((a, b) => order.indexOf(a.change) - order.indexOf(b.change) || Number(!a.said) - Number(!b.said));
}

/** A licence in the middle of a line: « licence Apache-2.0 », « Licence Ouverte 2.0 ». */
export function licence(name: string): string {
  return name === '' || /^licence/i.test(name) ? name : `licence ${name}`;
}

function is(line: PackLine, kind: Kind): boolean {
  return kind === 'review' ? line.toReview : line.change === kind;
}
