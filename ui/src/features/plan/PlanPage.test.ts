import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { setClock } from '../../kit/clock';
import { sharedScreen } from '../../kit/shared-screen.svelte';
import { reference } from '../../text/reference.svelte';
import { realReference } from '../../text/sample-reference';
import { Plan } from './plan.svelte';
import PlanPage from './PlanPage.svelte';
import { sampleAction, sampleObjective, samplePlan } from './sample';

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('../../api/client', () => ({ call }));

const view = samplePlan([
  sampleObjective('o1', [sampleAction('a1'), sampleAction('a2')]),
  sampleObjective('o2', [], { priority: 1 }),
]);

beforeEach(() => {
  setClock(() => new Date('2026-11-23T09:00:00'));
  sharedScreen.set(false);
  reference.set(realReference());
  call.mockReset();
  call.mockResolvedValue(view);
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});

const show = (): Plan => {
  const plan = new Plan('p', view, []);
  render(PlanPage, { plan });
  return plan;
};
const articles = (): HTMLElement[] => screen.getAllByRole('article');

it('opens the entry of the first priority with one key, and Alt with an arrow changes objective', async () => {
  show();
  await userEvent.keyboard('a');
  const box = await screen.findByLabelText('Ajouter une action', { selector: 'input' });
  expect(articles()[1]).toContainElement(box);
  await vi.waitFor(() => {
    expect(box).toHaveFocus();
  });
  expect(box).toHaveValue('');
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  const moved = await screen.findByLabelText('Ajouter une action', { selector: 'input' });
  expect(articles()[0]).toContainElement(moved);
});

it('ranks the objective that has the focus with a digit', async () => {
  show();
  screen.getByRole('button', { name: /Objectif o1/, expanded: true }).focus();
  await userEvent.keyboard('2');
  expect(call).toHaveBeenCalledWith('update_objective', {
    objectiveId: 'o1',
    objective: expect.objectContaining({ priority: 2 }) as unknown,
  });
});

it('asks why before an action is given up, and says it', async () => {
  show();
  const list = screen.getByLabelText(/État de l’action.*Action a1/);
  await userEvent.selectOptions(list, 'abandonnee');
  expect(call).not.toHaveBeenCalled();
  const dialog = await screen.findByRole('dialog', { name: 'Abandonnée par la personne' });
  await userEvent.type(within(dialog).getByLabelText('Pourquoi'), 'Déménagement');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
  expect(call).toHaveBeenCalledWith('update_action', {
    actionId: 'a1',
    action: expect.objectContaining({
      status: 'abandonnee',
      closeReason: 'Déménagement',
      closedOn: '2026-11-23',
    }) as unknown,
  });
});

it('goes back to the status it had when one gives up giving up', async () => {
  show();
  const list = screen.getByLabelText(/État de l’action.*Action a1/);
  await userEvent.selectOptions(list, 'annulee');
  await userEvent.click(await screen.findByRole('button', { name: 'Revenir' }));
  expect(list).toHaveValue('en_cours');
  expect(call).not.toHaveBeenCalled();
});

it('moves an action with Alt and an arrow, and says where it is', async () => {
  show();
  screen.getByLabelText(/Modifier.*Action a2/).focus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(call).toHaveBeenCalledWith('reorder_plan', { personId: 'p', objectiveId: 'o1', actionIds: ['a2', 'a1'] });
  await vi.waitFor(() => {
    expect(screen.getByRole('status')).toHaveTextContent(/Action a2.*1re place sur 2/);
  });
});

it('says an exemption, never understands it from an empty field', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Adapter les heures demandées' }));
  const dialog = await screen.findByRole('dialog', { name: 'Adapter les heures demandées' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer la décision' }));
  expect(within(dialog).getAllByText(/ou 0 pour une dispense/).length).toBeGreaterThan(0);
  expect(call).not.toHaveBeenCalled();
  await userEvent.type(within(dialog).getByLabelText('Heures demandées par semaine'), '0');
  await userEvent.selectOptions(within(dialog).getByLabelText('Motif'), 'aidant');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer la décision' }));
  expect(call).toHaveBeenCalledWith('update_hours_target', {
    personId: 'p',
    target: expect.objectContaining({ weeklyMinutes: 0, motive: 'aidant', decidedOn: '2026-11-23' }) as unknown,
  });
});

it('writes a bilan in two voices, and hides one on a shared screen', async () => {
  const plan = show();
  await userEvent.click(screen.getByRole('button', { name: 'Faire le bilan' }));
  const person = screen.getByRole('group', { name: 'La personne' });
  expect(screen.getByRole('group', { name: 'Le référent' })).toBeVisible();
  const facts = { done: 0, abandoned: 0, cancelled: 0, open: 2, overdue: 0 };
  call.mockImplementation((_, { bilan }) => Promise.resolve({ id: 'b1', bilan, isComplete: false, facts }));
  await userEvent.type(within(person).getByLabelText('Ce qui a été fait'), 'Mon CV');
  await vi.waitFor(() => {
    expect(call).toHaveBeenLastCalledWith('update_bilan', {
      personId: 'p',
      bilanId: null,
      bilan: expect.objectContaining({ personDone: 'Mon CV', madeOn: '2026-11-23' }) as unknown,
    });
  });
  await userEvent.type(within(person).getByLabelText('Ce qui a été fait'), ' refait');
  await vi.waitFor(() => {
    expect(call).toHaveBeenLastCalledWith('update_bilan', expect.objectContaining({ bilanId: 'b1' }));
  });
  expect(plan.view.bilans).toHaveLength(1);
  sharedScreen.set(true);
  const referent = screen.getByRole('group', { name: 'Le référent' });
  await vi.waitFor(() => {
    expect(within(referent).queryByRole('textbox')).toBeNull();
  });
});
