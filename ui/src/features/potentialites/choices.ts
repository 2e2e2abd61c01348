import type { StrengthFields } from '../../api/generated';

/** Most strengths a parent keeps. */
export const STRENGTHS = 5;
/** Most priorities a parent keeps. */
export const PRIORITIES = 3;

/** Ticks or unticks an item; one more than `most` is not taken, and what was chosen stays. */
export function toggled(chosen: readonly string[], item: string, most: number): string[] {
  if (chosen.includes(item)) return chosen.filter((one) => one !== item);
  return chosen.length < most ? [...chosen, item] : [...chosen];
}

/** The same with what was written about each strength. */
export function toggledStrength(chosen: readonly StrengthFields[], item: string): StrengthFields[] {
  if (chosen.some((one) => one.item === item)) return chosen.filter((one) => one.item !== item);
  return chosen.length < STRENGTHS ? [...chosen, { item, example: '', cv: '' }] : [...chosen];
}

/** Puts an item one place higher. */
export function raised<T>(list: readonly T[], at: number): T[] {
  const one = list[at];
  const above = list[at - 1];
  if (one === undefined || above === undefined) return [...list];
  return list.map((kept, place) => (place === at ? above : place === at - 1 ? one : kept));
}
