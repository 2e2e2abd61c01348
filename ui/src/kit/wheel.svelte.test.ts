import House from '@lucide/svelte/icons/house';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import StateMark from './StateMark.svelte';
import Wheel, { type WheelSegment } from './Wheel.svelte';
import WheelTable from './WheelTable.svelte';

const segments: WheelSegment[] = [
  { label: 'Logement', hue: 1, icon: House, mark: 'half', hasStrength: true, text: 'frein fort' },
  { label: 'Emploi', hue: 2, icon: House, mark: 'ring', hasStrength: false, text: 'non abordée' },
  { label: 'Santé', hue: 7, icon: House, mark: 'check', hasStrength: false, text: 'frein levé' },
];

it('is a picture with a name and a description in words', () => {
  render(Wheel, { title: 'Roue', segments });
  const picture = screen.getByRole('img', { name: 'Roue' });
  expect(picture).toHaveAccessibleDescription(
    'Logement\u202f: frein fort, un atout. Emploi\u202f: non abordée. Santé\u202f: frein levé',
  );
});

it('is a way to move, with the mouse and the arrows', async () => {
  const onselect = vi.fn();
  render(Wheel, { title: 'Roue', segments, current: 0, onselect });
  const [first, second, last] = screen.getAllByRole('radio');
  expect(first).toBeChecked();
  expect(first).toHaveAccessibleName('Logement\u202f: frein fort, un atout');
  await userEvent.click(second ?? document.body);
  expect(onselect).toHaveBeenLastCalledWith(1);
  await userEvent.tab({ shift: true });
  first?.focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(onselect).toHaveBeenLastCalledWith(2);
  expect(last).toHaveFocus();
  await userEvent.keyboard('{Home}');
  expect(onselect).toHaveBeenLastCalledWith(0);
});

it('says the same as a table', () => {
  render(WheelTable, { caption: 'Les catégories', segments });
  expect(screen.getByRole('row', { name: /Logement frein fort un atout/ })).toBeVisible();
});

it('gives a mark its words, unless they stand beside it', async () => {
  const { rerender, container } = render(StateMark, { mark: 'half', text: 'frein fort' });
  expect(screen.getByRole('img', { name: 'frein fort' })).toBeVisible();
  await rerender({ decorative: true });
  expect(screen.queryByRole('img')).toBeNull();
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});
