import type { PmsmpRow } from '../../api/generated';

const DAY = 86_400_000;
const at = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const iso = (millis: number): string => new Date(millis).toISOString().slice(0, 10);

/** The weeks of a month, Monday to Sunday, whole: days of the months around fill the ends. */
export function weeksOf(month: string): string[][] {
  const first = at(`${month}-01`);
  const next = at(`${shift(month, 1)}-01`);
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * DAY;
  const weeks: string[][] = [];
  for (let day = monday; day < next; day += 7 * DAY) {
    weeks.push(Array.from({ length: 7 }, (_, index) => iso(day + index * DAY)));
  }
  return weeks;
}

/** `2026-12` moved by some months → `2027-01`. */
export function shift(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return iso(Date.UTC(year, number - 1 + by, 1)).slice(0, 7);
}

/** The day some days away. */
export function dayAway(day: string, by: number): string {
  return iso(at(day) + by * DAY);
}

/** Immersions that hold a day. */
export function on(rows: readonly PmsmpRow[], day: string): PmsmpRow[] {
  return rows.filter(
    ({ startsOn, lastDay }) => startsOn !== null && lastDay !== null && startsOn <= day && day <= lastDay,
  );
}

const names = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** « décembre 2026 ». */
export function monthName(month: string): string {
  return names.format(at(`${month}-01`));
}
