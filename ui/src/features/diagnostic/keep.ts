import type { ActionFields, Suggestion } from '../../api/generated';

/** The actions added with a suggestion: the first of the pack, the most usual one, unless others were chosen. */
export function keptActions(suggestion: Suggestion, chosen: readonly string[] | undefined): ActionFields[] {
  if (!chosen) return suggestion.actions.slice(0, 1);
  return suggestion.actions.filter((action) => action.code !== null && chosen.includes(action.code));
}
