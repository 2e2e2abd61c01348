import type { Mark, TaskMark } from '../../api/generated';

/** A step of a scale and the key that chooses it. */
export interface Step<V extends string> {
  value: V;
  key: string;
}

/** The simple grid. */
export const MARKS: readonly Step<Mark>[] = [
  { value: '1', key: '1' },
  { value: '2', key: '2' },
  { value: '3', key: '3' },
  { value: '4', key: '4' },
  { value: 'N', key: 'N' },
];

/** Activities have a scale of their own, under the same fingers. */
export const TASK_MARKS: readonly Step<TaskMark>[] = [
  { value: 'vue', key: '1' },
  { value: 'avec_aide', key: '2' },
  { value: 'seul', key: '3' },
  { value: 'pas_abordee', key: 'N' },
];

/** Keys of the row of figures of a French keyboard, typed without the shift key. */
const FIGURES: Record<string, string> = { '&': '1', é: '2', '"': '3', "'": '4' };

/** What a key does on a line of the grid. */
export type Gesture<V> = { set: V } | { clear: true } | { line: 1 | -1 } | { step: 1 | -1 } | null;

/** Reads a key: a figure or N gives a mark, up and down change line, left and right go along the scale. */
export function gesture<V extends string>(key: string, scale: readonly Step<V>[]): Gesture<V> {
  const figure = FIGURES[key] ?? key.toUpperCase();
  const chosen = scale.find((step) => step.key === figure);
  if (chosen) return { set: chosen.value };
  switch (key) {
    case 'ArrowDown':
      return { line: 1 };
    case 'ArrowUp':
      return { line: -1 };
    case 'ArrowRight':
      return { step: 1 };
    case 'ArrowLeft':
      return { step: -1 };
    case 'Delete':
    case 'Backspace':
      return { clear: true };
    default:
      return null;
  }
}

/** The mark beside another on a scale; the ends stay where they are. */
export function beside<V extends string>(scale: readonly Step<V>[], from: V | null, by: 1 | -1): V | undefined {
  const at = scale.findIndex(({ value }) => value === from);
  if (at < 0) return scale[0]?.value;
  return scale[Math.min(Math.max(at + by, 0), scale.length - 1)]?.value;
}
