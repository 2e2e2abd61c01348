import { readTime } from '../../kit/week';

/** A day and a time as typed → `2026-11-23T14:30`; null while one is missing or unreadable. */
export function readMoment(day: string | null, time: string): string | null {
  const at = readTime(time);
  if (day === null || at === undefined || at === 24 * 60) return null;
  return `${day}T${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

/** `2026-11-23T14:30` → its day and « 14:30 ». */
export function writeMoment(moment: string | null | undefined): { day: string | null; time: string } {
  const [day = null, time = ''] = moment ? moment.split('T') : [];
  return { day, time: time.slice(0, 5) };
}

/** Minutes from a local moment to another; negative when it is past. */
export function minutesBetween(from: string, to: string): number {
  const at = (moment: string): number => Date.parse(`${moment.slice(0, 16)}:00Z`);
  return Math.round((at(to) - at(from)) / 60_000);
}
