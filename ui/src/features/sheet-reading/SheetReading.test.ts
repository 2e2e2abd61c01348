import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import SheetReading from './SheetReading.svelte';

const call = vi.hoisted(() => vi.fn());
vi.mock('../../api/client', () => ({ call }));

const field = (slot: string, state: string, over = {}) => ({
  slot,
  label: slot,
  current: '',
  found: `trouvé ${slot}`,
  state,
  note: null,
  ofTheCompany: false,
  ...over,
});

const reading = {
  companyName: 'Les Tilleuls',
  job: 'Aide à domicile',
  version: 3,
  companyVersion: 2,
  copies: [1, 2],
  copy: 1,
  fields: [
    field('job', 'new'),
    field('meals', 'changed', { current: 'Sur place' }),
    field('duration', 'same'),
    field('visited_on', 'unreadable', { note: 'Ce n’est pas une date.' }),
    field('siret', 'new', { ofTheCompany: true }),
  ],
  notes: ['Ce PDF contient un script\u202f: il n’a pas été exécuté.'],
  frozen: null,
};

async function open() {
  const onapplied = vi.fn();
  render(SheetReading, { offerId: 'o1', onapplied });
  await userEvent.upload(
    screen.getByLabelText('Fiche navette remplie'),
    new File(['%PDF'], 'a.pdf', { type: 'application/pdf' }),
  );
  await screen.findByRole('heading', { name: 'Ce que dit la fiche' });
  return onapplied;
}

beforeEach(() => {
  call.mockReset();
  call.mockImplementation((name: string) => Promise.resolve(name === 'read_offer_sheet' ? reading : { row: {} }));
});

it('takes what is new at first, and replaces only what one ticks', async () => {
  const onapplied = await open();
  expect(screen.getByRole('heading', { name: 'Ce que dit la fiche' })).toHaveFocus();
  expect(
    screen.getByText('2 lignes nouvelles, 1 différente de l’offre, 1 identique, 1 à voir à la main.'),
  ).toBeVisible();
  expect(screen.getByRole('checkbox', { name: 'job' })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'meals' })).not.toBeChecked();
  expect(screen.queryByRole('checkbox', { name: 'duration' })).toBeNull();
  expect(screen.queryByRole('checkbox', { name: 'visited_on' })).toBeNull();
  expect(screen.getByText('Ce n’est pas une date.')).toBeVisible();
  expect(screen.getByText(/toutes\s+ses offres/)).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: 'meals' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'job' }));
  await userEvent.click(screen.getByRole('button', { name: /Reprendre 2\slignes/ }));
  const [, asked] = call.mock.calls.at(-1) ?? [];
  expect(asked).toMatchObject({ offerId: 'o1', version: 3, companyVersion: 2, copy: 1, fields: ['siret', 'meals'] });
  expect(onapplied).toHaveBeenCalledWith({ row: {} }, 2);
});

it('ticks all that can be taken, or nothing, by the keyboard', async () => {
  await open();
  const all = screen.getByRole('button', { name: 'Tout cocher' });
  all.focus();
  await userEvent.keyboard('{Enter}');
  const table = screen.getByRole('table', { name: 'Ce que dit la fiche, comparé à l’offre' });
  for (const box of within(table).getAllByRole('checkbox')) expect(box).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'Tout décocher' }));
  expect(screen.getByRole('button', { name: 'Rien de choisi' })).toBeDisabled();
});

it('reads another copy of the same file', async () => {
  await open();
  await userEvent.selectOptions(screen.getByLabelText('Exemplaire à relire'), '2');
  expect(call.mock.calls.at(-1)?.[1]).toMatchObject({ offerId: 'o1', copy: 2 });
});

it('says why a file is not read', async () => {
  call.mockRejectedValue(Object.assign(new Error('Cette fiche navette est vide.'), { fields: {} }));
  render(SheetReading, { offerId: 'o1', onapplied: vi.fn() });
  await userEvent.upload(
    screen.getByLabelText('Fiche navette remplie'),
    new File(['x'], 'a.pdf', { type: 'application/pdf' }),
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('Cette fiche navette est vide.');
});
