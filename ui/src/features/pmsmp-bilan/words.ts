import {
  BilanSectionLabels,
  FollowUpKindLabels,
  type BilanSection,
  type PmsmpBilanLineView,
  type PmsmpBilanView,
} from '../../api/generated';
import { plural } from '../../text/format';

/** Sections in their order; the number is the one people say. */
export const SECTIONS = Object.keys(BilanSectionLabels) as BilanSection[];

/** What a tutor can say by phone in eight minutes. */
export const PHONE: readonly BilanSection[] = ['realisation', 'objectif', 'activites', 'savoir_etre', 'suites'];

/** « 4. Savoir-être ». */
export function sectionTitle(section: BilanSection): string {
  return `${String(SECTIONS.indexOf(section) + 1)}. ${BilanSectionLabels[section]}`;
}

/** A list of codes and labels, ready for a choice. */
export function choices<V extends string>(labels: Record<V, string>): { value: V; label: string }[] {
  return (Object.entries(labels) as [V, string][]).map(([value, label]) => ({ value, label }));
}

/** Follow-ups in the order people see them. */
export const FOLLOW_UPS = choices(FollowUpKindLabels);

/** Whether the tutor said something of a line. */
export function isSaid({ line }: PmsmpBilanLineView): boolean {
  return line.taskMark !== null || line.tutorMark !== null;
}

/** How far one is: lines said, never marks. */
export function progress(view: PmsmpBilanView): string {
  const said = view.lines.filter(isSaid).length;
  const left = view.gaps.length;
  const rest = left === 0 ? 'rien d’autre à compléter' : `${plural(left, 'réponse', 'réponses')} à compléter`;
  return `${String(said)} ${said < 2 ? 'ligne dite' : 'lignes dites'} sur ${String(view.lines.length)} · ${rest}`;
}

/** Minutes since the call began, as one says them. */
export function elapsed(from: number, now: number): string {
  const minutes = Math.floor(Math.max(0, now - from) / 60_000);
  return minutes === 0 ? 'moins d’une minute' : plural(minutes, 'minute', 'minutes');
}

/** An empty text is no text. */
export const text = (value: string): string | null => (value === '' ? null : value);
