import type { Problem } from '../../kit/form.svelte';

/** Refuses a form before it is sent, in the shape of a refusal of the core. */
export function refuse(fields: Record<string, string | undefined>): void {
  const wrong = Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined);
  if (wrong.length === 0) return;
  const problem: Problem = {
    message: wrong.length > 1 ? 'Quelques réponses sont à corriger.' : 'Une réponse est à corriger.',
    fields: Object.fromEntries(wrong),
  };
  throw Object.assign(new Error(problem.message), problem);
}
