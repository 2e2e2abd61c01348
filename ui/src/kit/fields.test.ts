import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import Checkbox from './Checkbox.svelte';
import { setClock } from './clock';
import Combobox from './Combobox.svelte';
import DateField from './DateField.svelte';
import RadioGroup from './RadioGroup.svelte';
import Select from './Select.svelte';
import TextArea from './TextArea.svelte';
import TextField from './TextField.svelte';

beforeEach(() => {
  setClock(() => new Date(2026, 10, 23, 14, 32));
});

it('ties a field to its label, hint and error', () => {
  render(TextField, { label: 'Nom', value: 'Diallo', hint: 'De naissance.', error: 'Trop long.' });
  const field = screen.getByRole('textbox', { name: 'Nom' });
  expect(field).toHaveValue('Diallo');
  expect(field).toHaveAccessibleDescription('De naissance. Trop long.');
  expect(field).toBeInvalid();
});

it('grows with its text', async () => {
  const { container } = render(TextArea, { label: 'Ses mots', value: '' });
  await userEvent.type(screen.getByRole('textbox', { name: 'Ses mots' }), 'Le bus');
  expect(container.querySelector('[data-text]')).toHaveAttribute('data-text', 'Le bus ');
});

it('reads a date when it is left, and shows it the French way', async () => {
  const onchange = vi.fn();
  render(DateField, { label: 'Échéance', value: null, onchange });
  const field = screen.getByRole('textbox', { name: 'Échéance' });
  await userEvent.type(field, '+7');
  await userEvent.tab();
  expect(onchange).toHaveBeenCalledWith('2026-11-30');
  expect(field).toHaveValue('30/11/2026');
});

it('keeps what was typed for a date it cannot read, and says why', async () => {
  const onchange = vi.fn();
  render(DateField, { label: 'Échéance', value: '2026-11-30', onchange });
  const field = screen.getByRole('textbox', { name: 'Échéance' });
  await userEvent.clear(field);
  await userEvent.type(field, '31/11/2026{Enter}');
  expect(field).toHaveValue('31/11/2026');
  expect(field).toHaveAccessibleDescription(/n’existe pas/);
  expect(onchange).not.toHaveBeenCalled();
});

it('empties a date', async () => {
  const onchange = vi.fn();
  render(DateField, { label: 'Échéance', value: '2026-11-30', onchange });
  await userEvent.clear(screen.getByRole('textbox', { name: 'Échéance' }));
  await userEvent.tab();
  expect(onchange).toHaveBeenCalledWith(null);
});

it('chooses in a list, or nothing', async () => {
  const onchange = vi.fn();
  const options = [{ value: 'a', label: 'Emploi' }];
  render(Select, { label: 'Orientation', value: 'a', options, none: 'Non précisée', onchange });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Orientation' }), 'Non précisée');
  expect(onchange).toHaveBeenLastCalledWith(null);
});

it('moves between radios with the arrows', async () => {
  const onchange = vi.fn();
  const options = [
    { value: 'ras', label: 'Rien à signaler', shortcut: 'R' },
    { value: 'frein', label: 'Un frein' },
  ];
  render(RadioGroup, { legend: 'État', value: 'ras', options, onchange });
  expect(screen.getByRole('group', { name: 'État' })).toBeVisible();
  await userEvent.tab();
  expect(screen.getByRole('radio', { name: 'Rien à signaler' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  expect(onchange).toHaveBeenCalledWith('frein');
});

it('ticks with the space bar', async () => {
  const onchange = vi.fn();
  render(Checkbox, { label: 'Se déplace à vélo', checked: false, onchange });
  await userEvent.tab();
  await userEvent.keyboard(' ');
  expect(onchange).toHaveBeenCalledWith(true);
  expect(screen.getByRole('checkbox', { name: 'Se déplace à vélo' })).toBeChecked();
});

const towns = [
  { value: '31555', label: 'Toulouse', hint: '31000' },
  { value: '31395', label: 'Muret' },
  { value: '31042', label: 'Bagnères-de-Luchon' },
];

it('finds a choice without its accents and takes it with Enter', async () => {
  const onselect = vi.fn();
  render(Combobox, { label: 'Commune', text: '', options: towns, onselect });
  const box = screen.getByRole('combobox', { name: 'Commune' });
  await userEvent.type(box, 'bagneres');
  expect(screen.getAllByRole('option')).toHaveLength(1);
  await userEvent.keyboard('{ArrowDown}');
  expect(box).toHaveAttribute('aria-activedescendant', screen.getByRole('option').id);
  await userEvent.keyboard('{Enter}');
  expect(onselect).toHaveBeenCalledWith(towns[2]);
  expect(box).toHaveValue('Bagnères-de-Luchon');
  expect(box).toHaveAttribute('aria-expanded', 'false');
});

it('takes words of one’s own with Enter, and folds with Escape', async () => {
  const onfree = vi.fn();
  render(Combobox, { label: 'Commune', text: '', options: towns, onfree });
  const box = screen.getByRole('combobox', { name: 'Commune' });
  await userEvent.type(box, 'mure');
  expect(box).toHaveAttribute('aria-expanded', 'true');
  await userEvent.keyboard('{Escape}');
  expect(box).toHaveAttribute('aria-expanded', 'false');
  await userEvent.keyboard('{Enter}');
  expect(onfree).toHaveBeenCalledWith('mure');
});
