import type { Availability, BudgetView, Moment } from '../../api/generated';
import { facts, formatMinutes, NNBSP } from '../../text/format';

/** What was said of each moment. */
export type Week = Record<Moment, Availability | null>;

/** The week of a grid, moment by moment. */
export function weekOf(budget: BudgetView): Week {
  return Object.fromEntries(budget.moments.map(({ moment, said }) => [moment, said])) as Week;
}

/** What is sure, what is possible, the longest stretch: « 14 h assurées · 7 h possibles · … ». */
export function summary(budget: BudgetView): string {
  return facts(
    budget.assuredMinutes > 0 ? `${formatMinutes(budget.assuredMinutes)} assurées par semaine` : 'Rien d’assuré',
    budget.possibleMinutes > 0 && `${formatMinutes(budget.possibleMinutes)} possibles en le prévoyant`,
    budget.longestMinutes > 0 &&
      `plus long créneau assuré${NNBSP}: ${formatMinutes(budget.longestMinutes)}, ${budget.longestLabel}`,
  );
}

/** Half-days of Monday and, for each other working day, the moments that are like them. */
const LIKE_MONDAY: readonly [Moment, readonly Moment[]][] = [
  ['lundi_matin', ['mardi_matin', 'mercredi_matin', 'jeudi_matin', 'vendredi_matin']],
  ['lundi_apres_midi', ['mardi_apres_midi', 'mercredi_apres_midi', 'jeudi_apres_midi', 'vendredi_apres_midi']],
];

/** Monday’s answers, every working day; what Monday does not say stays as it is. */
export function likeMonday(week: Week): Partial<Week> {
  const pairs = LIKE_MONDAY.flatMap(([monday, others]) => {
    const said = week[monday];
    return said ? others.map((moment) => [moment, said] as const) : [];
  });
  return Object.fromEntries(pairs);
}

/** Minutes somebody typed: null when empty, undefined when it is no number of minutes. */
export function readMinutes(typed: string): number | null | undefined {
  const text = typed.replace(/min(utes)?$/i, '').trim();
  if (text === '') return null;
  return /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}
