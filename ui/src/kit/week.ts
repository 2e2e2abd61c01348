/** A stretch of presence in a usual week; one that ends at or before it starts goes past midnight. */
export interface Slot {
  /** 1 for Monday to 7 for Sunday. */
  weekday: number;
  /** Minute of the day it starts. */
  start: number;
  /** Minute of the day it ends, 1440 at most. */
  end: number;
}

/** Minutes of a day. */
const DAY = 1440;

/** The days, Monday first. */
export const WEEKDAYS = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'] as const;

/** Reads a time as people type it: « 8 », « 8h », « 8 h 30 », « 08:30 », « 830 ». What is no time is undefined. */
export function readTime(typed: string): number | undefined {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '').toLowerCase();
  const found = /^(\d{1,2})(?:[h:.](\d{2})?)?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text);
  if (!found) return undefined;
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? 0)];
  const total = hours * 60 + minutes;
  return minutes < 60 && total <= DAY ? total : undefined;
}

/** Writes a time as people type it: « 8 h », « 8 h 30 ». */
export function writeTime(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return minutes === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(minutes).padStart(2, '0')}`;
}

/** Minutes of a stretch, past midnight if need be; 0 when both ends are the same. */
export function slotMinutes({ start, end }: Slot): number {
  if (start === end) return 0;
  return end > start ? end - start : DAY - start + end;
}

/** Minutes of a week. */
export function weekMinutes(slots: readonly Slot[]): number {
  return slots.reduce((sum, slot) => sum + slotMinutes(slot), 0);
}

/** Minutes in words: « 7 h », « 7 h 30 », « 45 min », with no-break spaces. */
export function wordMinutes(minutes: number): string {
  const text = minutes < 60 ? `${String(minutes)} min` : writeTime(minutes);
  return text.replace(/ /g, '\u00a0');
}

/** A stretch as it is being typed. */
export interface Row {
  key: number;
  weekday: number;
  start: string;
  end: string;
}

/** The stretch a row says, once both ends are times; one may end at midnight, not start there. */
export function readRow(row: Row): Slot | undefined {
  const [start, end] = [readTime(row.start), readTime(row.end)];
  if (start === undefined || end === undefined || start === DAY) return undefined;
  return { weekday: row.weekday, start, end };
}

/** By day and time. */
export function inOrder(slots: readonly Slot[]): Slot[] {
  return [...slots].sort((a, b) => a.weekday - b.weekday || a.start - b.start || a.end - b.end);
}
