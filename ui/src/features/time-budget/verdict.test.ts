import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { BudgetVerdict as Verdict, BudgetView } from '../../api/generated';
import BudgetVerdict from './BudgetVerdict.svelte';
import { sampleBudget } from './sample';

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('../../api/client', () => ({ call }));

const row = (id: string, companyName: string, takesPlace = true): object => ({
  id,
  companyName,
  job: 'Vente',
  startsOn: '2026-12-07',
  endsOn: '2026-12-18',
  offerId: 'o1',
  takesPlace,
});
const pmsmp = {
  row: row('m1', 'Boulangerie Morel'),
  weeklyMinutes: 1260,
  pmsmp: {
    travelMinutes: 41,
    schedule: [1, 1, 2, 4].map((weekday) => ({ weekday, start: 540, end: 720 })),
  },
};
let answer: Verdict;

beforeEach(() => {
  answer = { verdict: 'tient', neededMinutes: 1440, message: 'Il faut 24 h par semaine.', todo: null };
  call
    .mockReset()
    .mockImplementation((name: string) =>
      Promise.resolve(
        name === 'list_pmsmps'
          ? { pmsmps: [row('m1', 'Boulangerie Morel'), row('m2', 'Garage Petit', false)], hosts: [] }
          : name === 'get_pmsmp'
            ? pmsmp
            : answer,
      ),
    );
});

const told = sampleBudget({ lundi_matin: 'assure' }, { travelMinutes: 20 });
const show = (budget: BudgetView = told): void => {
  render(BudgetVerdict, { gridId: 'g1', personId: 'p1', budget });
};
const asked = (): unknown => call.mock.calls.filter(([name]) => name === 'check_time_budget').at(-1)?.[1];

it('asks nothing while nobody spoke of the week', () => {
  show(sampleBudget());
  expect(screen.getByText('Dites d’abord quels moments de la semaine sont libres.')).toBeInTheDocument();
  expect(screen.queryByLabelText('Heures par semaine')).not.toBeInTheDocument();
});

it('answers once hours and days are known, with the way of the grid', async () => {
  show();
  await userEvent.type(screen.getByLabelText('Heures par semaine'), '20');
  await userEvent.tab();
  expect(asked()).toBeUndefined();
  await userEvent.selectOptions(screen.getByLabelText('Jours par semaine'), '4');
  expect(await screen.findByText('Tient')).toBeInTheDocument();
  expect(screen.getByText('Il faut 24 h par semaine.')).toBeInTheDocument();
  const way = { travelMinutes: 20, dropOffMinutes: 30 };
  expect(asked()).toEqual({ gridId: 'g1', weeklyMinutes: 1200, days: 4, ...way, pmsmpId: null });
});

it('takes the week of a PMSMP that may still take place, and leads to its offer when it does not fit', async () => {
  answer = { ...answer, verdict: 'ne_tient_pas', todo: 'Demandez à l’entreprise.' };
  show();
  const list = await screen.findByLabelText('PMSMP');
  expect(screen.queryByRole('option', { name: /Garage Petit/ })).not.toBeInTheDocument();
  await userEvent.selectOptions(list, 'm1');
  expect(await screen.findByText('Ne tient pas : demander un temps partiel ou modulable')).toBeInTheDocument();
  // Its way is a day there and back, the child included.
  const way = { travelMinutes: 21, dropOffMinutes: 0 };
  expect(asked()).toEqual({ gridId: 'g1', weeklyMinutes: 1260, days: 3, ...way, pmsmpId: 'm1' });
  expect(screen.getByRole('link', { name: 'Temps partiel et temps modulable sur l’offre' })).toHaveAttribute(
    'href',
    '#/offres/o1',
  );
  expect(screen.getByLabelText('Jours par semaine')).toBeDisabled();
});

it('asks again when the week changes', async () => {
  const { rerender } = render(BudgetVerdict, { gridId: 'g1', personId: 'p1', budget: told });
  await userEvent.type(screen.getByLabelText('Heures par semaine'), '20');
  await userEvent.selectOptions(screen.getByLabelText('Jours par semaine'), '4');
  expect(await screen.findByText('Tient')).toBeInTheDocument();
  answer = { ...answer, verdict: 'tient_avec_possible' };
  await rerender({ budget: sampleBudget({ lundi_matin: 'possible' }) });
  expect(await screen.findByText('Tient avec l’accueil possible')).toBeInTheDocument();
});

it('shows beside its field what the core refused', async () => {
  call.mockImplementation((name: string) =>
    name === 'list_pmsmps'
      ? Promise.resolve({ pmsmps: [], hosts: [] })
      : Promise.reject(
          Object.assign(new Error('x'), { message: 'À corriger.', fields: { weeklyMinutes: 'Entre 1 et 3600.' } }),
        ),
  );
  show();
  expect(screen.queryByLabelText('PMSMP')).not.toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Heures par semaine'), '90');
  await userEvent.selectOptions(screen.getByLabelText('Jours par semaine'), '5');
  expect(await screen.findByText('Entre 1 et 3600.')).toBeInTheDocument();
});
