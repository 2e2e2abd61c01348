import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { expect, it, vi } from 'vitest';
import Table, { type Column, type Sort } from './Table.svelte';

const rows = ['Diallo', 'Foix', 'Lacaze'];
const cell = createRawSnippet<[string, Column]>((row, column) => ({
  render: () => `<span>${column().key === 'name' ? row() : '12/04/1992'}</span>`,
}));

function show(sort?: Sort) {
  const onsort = vi.fn();
  const columns = [
    { key: 'name', label: 'Nom', sortable: true },
    { key: 'birth', label: 'Naissance', num: true },
  ];
  render(Table<string>, {
    caption: 'File active',
    columns,
    rows,
    rowKey: (row: string) => row,
    cell,
    href: (row: string) => `#/dossier/${row}`,
    sort,
    onsort,
  });
  return onsort;
}

it('is a table with a name, and rows named by their first cell', () => {
  show();
  expect(screen.getByRole('table', { name: 'File active' })).toBeVisible();
  expect(screen.getByRole('rowheader', { name: 'Foix' })).toBeVisible();
});

it('sorts from its headers and says which way', async () => {
  const onsort = show({ key: 'name', descending: false });
  expect(screen.getByRole('columnheader', { name: 'Nom' })).toHaveAttribute('aria-sort', 'ascending');
  expect(screen.getByRole('columnheader', { name: 'Naissance' })).not.toHaveAttribute('aria-sort');
  await userEvent.click(screen.getByRole('button', { name: 'Nom' }));
  expect(onsort).toHaveBeenCalledWith({ key: 'name', descending: true });
});

it('moves between rows with the arrows, one stop of the Tab key', async () => {
  show();
  const [first, second, third] = screen.getAllByRole('link');
  first?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(second).toHaveFocus();
  await userEvent.keyboard('{End}');
  expect(third).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  expect(third).toHaveFocus();
  expect(screen.getAllByRole('link').filter((link) => link.tabIndex === 0)).toEqual([third]);
});

it('opens a row from the keyboard, and from anywhere on it with the mouse', async () => {
  show();
  const opened = vi.fn((event: Event) => {
    event.preventDefault();
  });
  const link = screen.getByRole('link', { name: 'Foix' });
  link.addEventListener('click', opened);
  link.focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.click(screen.getAllByRole('cell')[1] ?? document.body);
  expect(opened).toHaveBeenCalledTimes(2);
});
