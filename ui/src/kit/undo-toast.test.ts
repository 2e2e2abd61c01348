import { expect, it } from 'vitest';
import { saveState } from './save-state.svelte';
import { toasts } from './toasts.svelte';

it('no longer offers to undo once something else was saved', () => {
  toasts.show('Retiré.', { undo: () => undefined });
  toasts.show('Sauvegarde faite.');
  saveState.saved();
  expect(toasts.list.map(({ text }) => text)).toEqual(['Sauvegarde faite.']);
});
