import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import LinesField from './LinesField.svelte';
import NumberField from './NumberField.svelte';
import type { Slot } from './week';
import WeekEditor from './WeekEditor.svelte';
import YesNo from './YesNo.svelte';

const monday: Slot = { weekday: 1, start: 480, end: 720 };

it('a week is typed with the keyboard, repeated, and given whole', async () => {
  const onchange = vi.fn();
  render(WeekEditor, { legend: 'Semaine', value: [], onchange });
  expect(screen.getByRole('status')).toHaveTextContent('Aucune plage');
  await userEvent.click(screen.getByRole('button', { name: 'Ajouter une plage, Lundi' }));
  expect(screen.getByLabelText('Lundi, de')).toHaveFocus();
  await userEvent.keyboard('8{Tab}12h{Tab}');
  expect(onchange).toHaveBeenLastCalledWith([monday]);
  expect(screen.getByLabelText('Lundi, de')).toHaveValue('8 h');
  await userEvent.click(screen.getByRole('button', { name: 'Comme lundi, jusqu’à vendredi' }));
  expect(onchange).toHaveBeenLastCalledWith([1, 2, 3, 4, 5].map((weekday) => ({ ...monday, weekday })));
  expect(screen.getByRole('status')).toHaveTextContent(/20\sh par semaine/);
});

it('half a stretch is not given, what is no time is told, a night says so', async () => {
  const onchange = vi.fn();
  render(WeekEditor, { legend: 'Semaine', value: [{ weekday: 5, start: 1260, end: 300 }], onchange });
  expect(screen.getByText('le lendemain')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Ajouter une plage, Samedi' }));
  await userEvent.keyboard('9{Tab}midi{Tab}');
  expect(screen.getByRole('alert')).toHaveTextContent('Écrivez 8 h ou 8 h 30.');
  expect(onchange).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Retirer Vendredi' }));
  expect(onchange).toHaveBeenLastCalledWith([]);
});

it('one entry a line, blank ones left out while typing goes on', async () => {
  render(LinesField, { label: 'Tâches', value: ['Poncer'] });
  const area = screen.getByLabelText('Tâches');
  await userEvent.type(area, '\n\nVernir\n');
  expect(area).toHaveValue('Poncer\n\nVernir\n');
});

it('a question not asked is neither yes nor no', async () => {
  const onchange = vi.fn();
  render(YesNo, { legend: 'Temps partiel possible', value: null, onchange });
  expect(screen.getByRole('radio', { name: 'À demander' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'Non' }));
  expect(onchange).toHaveBeenLastCalledWith(false);
  await userEvent.click(screen.getByRole('radio', { name: 'À demander' }));
  expect(onchange).toHaveBeenLastCalledWith(null);
});

it('what is typed for a number stays on screen and is told, never emptied', async () => {
  render(NumberField, { label: 'Minutes à pied', value: 5 });
  const field = screen.getByLabelText('Minutes à pied');
  await userEvent.clear(field);
  await userEvent.type(field, '10 min{Tab}');
  expect(field).toHaveValue('10 min');
  expect(screen.getByText('Écrivez un nombre entier, en chiffres.')).toBeVisible();
  await userEvent.type(field, '{Backspace}{Backspace}{Backspace}{Tab}');
  expect(field).toHaveValue('10');
  expect(screen.queryByText('Écrivez un nombre entier, en chiffres.')).toBeNull();
});
