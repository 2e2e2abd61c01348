import FolderOpen from '@lucide/svelte/icons/folder-open';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet, tick } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { page } from '../kit/page.svelte';
import { sharedScreen } from '../kit/shared-screen.svelte';
import type { Route } from '../routes';
import Frame from './Frame.svelte';

afterEach(() => {
  sharedScreen.set(false);
});

function show() {
  const onlock = vi.fn();
  const created = vi.fn();
  const opened = vi.fn();
  page.set({ title: 'File active', windowTitle: 'File active' });
  const view = render(Frame, {
    route: { name: 'people' } as Route,
    places: [
      {
        label: 'File active',
        href: '#/file-active',
        icon: FolderOpen,
        holds: (route: Route) => route.name === 'people',
      },
    ],
    lower: [],
    commands: [{ id: 'new', label: 'Nouveau dossier', run: created }],
    shortcuts: [{ keys: 'Ctrl K', does: 'Aller à une personne' }],
    search: (text: string) =>
      Promise.resolve(
        text.includes('dia') ? [{ id: 'p1', label: 'Fatou Diallo', hint: '12/04/1992', run: opened }] : [],
      ),
    onlock,
    children: createRawSnippet(() => ({ render: () => '<p>Contenu</p>' })),
  });
  return { ...view, onlock, created, opened };
}

it('has its landmarks, its title and its present place', () => {
  show();
  expect(screen.getByRole('main')).toHaveTextContent('Contenu');
  expect(screen.getByRole('heading', { level: 1, name: 'File active' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'File active' })).toHaveAttribute('aria-current', 'page');
  expect(document.title).toBe('File active · Trame');
});

it('opens a person from anywhere with Ctrl+K', async () => {
  const { opened } = show();
  await userEvent.keyboard('{Control>}k{/Control}');
  const box = screen.getByRole('combobox', { name: 'Une personne, une action' });
  await vi.waitFor(() => {
    expect(box).toHaveFocus();
  });
  await userEvent.keyboard('dia');
  await screen.findByRole('option', { name: /Fatou Diallo/ });
  await userEvent.keyboard('{Enter}');
  expect(opened).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('runs a command found by a few letters', async () => {
  const { created } = show();
  await userEvent.click(screen.getByRole('button', { name: /Une personne, une action/ }));
  await userEvent.type(screen.getByRole('combobox'), 'nouv');
  await userEvent.keyboard('{Enter}');
  expect(created).toHaveBeenCalledTimes(1);
});

it('lists the shortcuts under « ? »', async () => {
  show();
  await userEvent.keyboard('?');
  expect(screen.getByRole('dialog', { name: 'Au clavier' })).toHaveTextContent('Aller à une personne');
});

it('turns the shared screen on, and says so to the whole window', async () => {
  show();
  await userEvent.click(screen.getByRole('switch', { name: 'Écran partagé' }));
  expect(screen.getByRole('switch', { name: 'Écran partagé' })).toBeChecked();
  expect(document.documentElement.dataset['shared']).toBe('true');
});

it('locks from the rail and leads to the content past it', async () => {
  const { onlock } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Verrouiller' }));
  expect(onlock).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole('button', { name: 'Aller au contenu' }));
  expect(screen.getByRole('main')).toHaveFocus();
});

it('starts the reader at the title after a move', async () => {
  const { rerender } = show();
  page.set({ title: 'Réglages' });
  await rerender({ route: { name: 'settings' } });
  await tick();
  expect(screen.getByRole('heading', { level: 1, name: 'Réglages' })).toHaveFocus();
});
