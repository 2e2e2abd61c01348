import type { CategoryState, Impact } from '../../api/generated';

/** Letters that choose a state during the interview. */
export const STATE_KEYS: Partial<Record<CategoryState, string>> = {
  rien_a_signaler: 'R',
  frein: 'F',
  frein_leve: 'L',
  ne_souhaite_pas_repondre: 'N',
};

/** Digits that say the impact of a frein. */
export const IMPACT_KEYS: Record<Impact, string> = { faible: '1', fort: '2', bloquant: '3' };

/** Letters that add a suggestion to the plan; none of them chooses a state. */
export const SUGGESTION_KEYS = ['A', 'B', 'C', 'D', 'E', 'G', 'H', 'I'] as const;

/** Confirms that the category, or everything, is as it was. */
export const UNCHANGED_KEY = 'U';
export const ALL_UNCHANGED_KEY = 'T';

/** What a key asks for. */
export type Wish =
  | { state: CategoryState }
  | { impact: Impact }
  | { suggestion: number }
  | { unchanged: 'one' | 'all' }
  | { move: 1 | -1 };

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button'].includes(target.type);
  return target.closest('textarea, select, [contenteditable]') !== null;
}

/** Reads a key of the interview; letters and digits count only where nothing is being typed. */
export function wishOf(event: KeyboardEvent): Wish | null {
  if (event.altKey && !event.ctrlKey && !event.metaKey) {
    if (event.key === 'ArrowRight') return { move: 1 };
    if (event.key === 'ArrowLeft') return { move: -1 };
  }
  if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return null;
  const key = event.key.toUpperCase();
  for (const [state, letter] of Object.entries(STATE_KEYS))
    if (letter === key) return { state: state as CategoryState };
  for (const [impact, digit] of Object.entries(IMPACT_KEYS)) if (digit === key) return { impact: impact as Impact };
  if (key === UNCHANGED_KEY) return { unchanged: 'one' };
  if (key === ALL_UNCHANGED_KEY) return { unchanged: 'all' };
  const suggestion = SUGGESTION_KEYS.findIndex((letter) => letter === key);
  return suggestion < 0 ? null : { suggestion };
}
