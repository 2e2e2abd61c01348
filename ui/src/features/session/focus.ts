import { tick } from 'svelte';

/** Leads keyboard and screen reader to the title of the step that has just appeared. */
export async function focusTitle(): Promise<void> {
  await tick();
  document.querySelector<HTMLElement>('main h1')?.focus();
}
