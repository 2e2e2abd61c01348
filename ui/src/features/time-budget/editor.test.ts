import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BudgetView, GridView } from '../../api/generated';
import { likeMonday, readMinutes, summary, weekOf } from './budget';
import { sampleBudget, sampleGrid } from './sample';
import TimeBudgetEditor from './TimeBudgetEditor.svelte';

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('../../api/client', () => ({ call }));

const onsaved = vi.fn<(grid: GridView) => void>();

beforeEach(() => {
  call.mockReset().mockResolvedValue(sampleGrid(sampleBudget()));
  onsaved.mockReset();
});

const show = (budget: BudgetView = sampleBudget(), disabled = false): void => {
  render(TimeBudgetEditor, { gridId: 'g1', budget, disabled, onsaved });
};
const radio = (name: string): HTMLElement => screen.getByRole('radio', { name });
/** What was sent last. */
const sent = (): unknown => call.mock.lastCall?.[1];
const week = (moments: object): unknown => ({
  gridId: 'g1',
  moments: expect.objectContaining(moments) as unknown,
  travelMinutes: null,
  dropOffMinutes: 30,
});

describe('the week', () => {
  it('is a table of twelve moments and three answers, each kept as it is given', async () => {
    show();
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows).toHaveLength(13);
    expect(screen.getAllByRole('radio')).toHaveLength(36);
    expect(screen.getByRole('columnheader', { name: 'Possible si prévu' })).toBeInTheDocument();
    await userEvent.click(radio('Mercredi matin, assuré'));
    expect(radio('Mercredi matin, assuré')).toBeChecked();
    expect(sent()).toEqual(week({ mercredi_matin: 'assure', mercredi_apres_midi: null }));
    await vi.waitFor(() => {
      expect(onsaved).toHaveBeenCalledOnce();
    });
  });

  it('takes an answer back with a second touch, or with Delete', async () => {
    show(sampleBudget({ lundi_matin: 'non', soirs: 'possible' }));
    await userEvent.click(radio('Lundi matin, non'));
    expect(radio('Lundi matin, non')).not.toBeChecked();
    expect(sent()).toEqual(week({ lundi_matin: null, soirs: 'possible' }));
    radio('Soirs de la semaine, possible si prévu').focus();
    await userEvent.keyboard('{Delete}');
    await vi.waitFor(() => {
      expect(sent()).toEqual(week({ lundi_matin: null, soirs: null }));
    });
  });

  it('is filled with the keyboard alone', async () => {
    show();
    await userEvent.tab();
    expect(radio('Lundi matin, assuré')).toHaveFocus();
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{ArrowRight}');
    expect(radio('Lundi matin, possible si prévu')).toBeChecked();
    await vi.waitFor(() => {
      expect(sent()).toEqual(week({ lundi_matin: 'possible' }));
    });
  });

  it('repeats Monday, and leaves alone what Monday does not say', async () => {
    show(sampleBudget({ lundi_matin: 'assure', mardi_apres_midi: 'non' }));
    await userEvent.click(screen.getByRole('button', { name: 'Comme lundi, jusqu’à vendredi' }));
    const kept = { mardi_matin: 'assure', vendredi_matin: 'assure', mardi_apres_midi: 'non', week_end: null };
    expect(sent()).toEqual(week(kept));
  });

  it('keeps the minutes of the way, and says what is no number of minutes', async () => {
    show();
    await userEvent.type(screen.getByLabelText(/^Un trajet/), '20');
    await userEvent.clear(screen.getByLabelText(/^Déposer/));
    await userEvent.tab();
    await vi.waitFor(() => {
      expect(sent()).toMatchObject({ travelMinutes: 20, dropOffMinutes: 0 });
    });
    await userEvent.type(screen.getByLabelText(/^Un trajet/), 'vingt');
    expect(screen.getByText('Écrivez des minutes, comme 20.')).toBeInTheDocument();
  });

  it('cannot be touched once the grid is closed', () => {
    show(sampleBudget({ lundi_matin: 'assure' }), true);
    expect(radio('Lundi matin, assuré')).toBeDisabled();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says what the core refused, and keeps the answer on the screen', async () => {
    call.mockRejectedValue({
      code: 'refused',
      message: 'La grille est close.',
      hint: null,
      fields: {},
      incident: null,
    });
    show();
    await userEvent.click(radio('Week-end, non'));
    expect(await screen.findByRole('alert')).toHaveTextContent('La grille est close.');
    expect(radio('Week-end, non')).toBeChecked();
  });
});

it('says the hours, the possible ones and the longest stretch', () => {
  expect(summary(sampleBudget())).toBe('Rien d’assuré');
  const told = { assuredMinutes: 840, possibleMinutes: 210, longestMinutes: 420, longestLabel: 'lundi et jeudi' };
  expect(summary(sampleBudget({}, told))).toBe(
    '14\u00a0h assurées par semaine · 3\u00a0h\u00a030 possibles en le prévoyant · plus long créneau assuré\u202f: 7\u00a0h, lundi et jeudi',
  );
});

it('reads minutes as they are typed', () => {
  expect(['', ' 20 ', '5 min', '45min'].map(readMinutes)).toEqual([null, 20, 5, 45]);
  expect(['vingt', '1 h', '2000', '-5'].map(readMinutes)).toEqual([undefined, undefined, undefined, undefined]);
});

it('copies nothing of a Monday nobody spoke of', () => {
  expect(likeMonday(weekOf(sampleBudget({ mardi_matin: 'assure' })))).toEqual({});
});
