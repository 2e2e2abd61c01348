import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet, tick } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import Button from './Button.svelte';
import Chip from './Chip.svelte';
import { setClock } from './clock';
import Dialog from './Dialog.svelte';
import ErrorSummary from './ErrorSummary.svelte';
import { saveState, type SaveStatus } from './save-state.svelte';
import SaveStatusLine from './SaveStatus.svelte';
import Tabs from './Tabs.svelte';
import Toasts from './Toasts.svelte';
import { toasts } from './toasts.svelte';

const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

afterEach(() => {
  toasts.clear();
  saveState.reset();
});

it('does not press twice a button at work', async () => {
  const onclick = vi.fn();
  const { rerender } = render(Button, { children: words('Imprimer'), onclick, busy: true });
  const button = screen.getByRole('button', { name: 'Imprimer' });
  await userEvent.click(button);
  expect(onclick).not.toHaveBeenCalled();
  await rerender({ busy: false });
  await userEvent.click(button);
  expect(onclick).toHaveBeenCalledTimes(1);
});

it('names what a chip takes away', async () => {
  const onremove = vi.fn();
  render(Chip, { label: 'Parent isolé', onremove });
  await userEvent.click(screen.getByRole('button', { name: /Parent isolé/ }));
  expect(onremove).toHaveBeenCalledTimes(1);
});

it('tells the present tab', () => {
  render(Tabs, { label: 'Dossier', tabs: [{ href: '#/a', label: 'Plan', current: true }] });
  expect(screen.getByRole('link', { name: 'Plan' })).toHaveAttribute('aria-current', 'page');
});

it('opens a named dialog and closes it with Escape', async () => {
  const onclose = vi.fn();
  render(Dialog, { open: true, title: 'Clore la version', children: words('Sûr ?'), onclose });
  expect(screen.getByRole('dialog', { name: 'Clore la version' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await tick();
  expect(onclose).toHaveBeenCalledTimes(1);
});

it('brings the focus to what is wrong, then to the field', async () => {
  const field = document.body.appendChild(Object.assign(document.createElement('input'), { id: 'naissance' }));
  const problem = { message: 'Une information est à corriger.', incident: 'A7F3' };
  render(ErrorSummary, { problem, entries: [{ id: 'naissance', message: 'Cette date n’existe pas.' }] });
  await tick();
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(screen.getByRole('alert')).toHaveTextContent('A7F3');
  await userEvent.click(screen.getByRole('link', { name: 'Cette date n’existe pas.' }));
  expect(field).toHaveFocus();
  field.remove();
});

it('offers to take back the last action, then forgets it', async () => {
  const undo = vi.fn();
  render(Toasts);
  toasts.show('Action retirée.', { undo });
  await tick();
  expect(screen.getByRole('status')).toHaveTextContent('Action retirée.');
  await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('status')).not.toHaveTextContent('Action retirée.');
});

it('says what is saved, and lets one try again', async () => {
  setClock(() => new Date(2026, 10, 23, 14, 32));
  const flush = vi.fn(() => Promise.resolve(true));
  const saver: { status: SaveStatus; flush: () => Promise<boolean> } = { status: 'saving', flush };
  let leave = saveState.follow(saver);
  render(SaveStatusLine);
  expect(screen.getByRole('status')).toHaveTextContent('Enregistrement…');

  leave();
  leave = saveState.follow({ ...saver, status: 'failed' });
  await tick();
  expect(screen.getByRole('status')).toHaveTextContent('Non enregistré — réessayer');
  await userEvent.click(screen.getByRole('button', { name: 'réessayer' }));
  expect(flush).toHaveBeenCalledTimes(1);

  leave();
  saveState.saved();
  await tick();
  expect(screen.getByRole('status').textContent).toContain('Enregistré · 14\u00a0h\u00a032');
});
