import type { PotentialitesMark, PotentialitesMarkDef } from '../../api/generated';

/** Keys of the row of figures of a French keyboard, typed without the shift key. */
const FIGURES: Record<string, string> = { '&': '1', é: '2', '"': '3', "'": '4', '(': '5' };

/** What a key does in the grid. */
export type Gesture = { answer: PotentialitesMark } | { clear: true } | { line: 1 | -1 } | { page: 1 | -1 } | null;

/** The part of a keystroke that says something. */
export type Stroke = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** Reads a keystroke: a figure answers, up and down change sentence, PageUp and PageDown or Alt and an arrow turn pages. */
export function gesture(stroke: Stroke, marks: readonly PotentialitesMarkDef[]): Gesture {
  if (stroke.ctrlKey || stroke.metaKey) return null;
  if (stroke.altKey) {
    if (stroke.key === 'ArrowRight') return { page: 1 };
    return stroke.key === 'ArrowLeft' ? { page: -1 } : null;
  }
  const figure = FIGURES[stroke.key] ?? stroke.key;
  const chosen = marks.find(({ key }) => key === figure);
  if (chosen) return { answer: chosen.code };
  switch (stroke.key) {
    case 'ArrowDown':
      return { line: 1 };
    case 'ArrowUp':
      return { line: -1 };
    case 'PageDown':
      return { page: 1 };
    case 'PageUp':
      return { page: -1 };
    case 'Delete':
    case 'Backspace':
      return { clear: true };
    default:
      return null;
  }
}
