import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { reference } from '../../text/reference.svelte';
import { realReference } from '../../text/sample-reference';
import ActionEntry from './ActionEntry.svelte';
import { Plan } from './plan.svelte';
import { sampleObjective, samplePlan } from './sample';

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('../../api/client', () => ({ call }));

const empty = samplePlan();
const view = sampleObjective('o1', [], {
  code: 'logement.trouver_hebergement',
  label: 'Trouver un hébergement',
});

beforeEach(() => {
  reference.set(realReference());
  call.mockReset();
  call.mockResolvedValue(empty);
  render(ActionEntry, { plan: new Plan('p', empty, []), view, onleave: () => undefined });
});

it('adds the best action of the pack with a few letters and Enter', async () => {
  const box = screen.getByRole('combobox', { name: 'Ajouter une action' });
  await userEvent.type(box, 'siao{Enter}');
  expect(call).toHaveBeenCalledWith('create_action', {
    objectiveId: 'o1',
    action: expect.objectContaining({ code: 'logement.demande_siao', actor: 'referent' }) as unknown,
  });
  expect(box).toHaveValue('');
});

it('adds one’s own words when no action answers', async () => {
  await userEvent.type(screen.getByRole('combobox'), 'Appeler xyloville{Enter}');
  expect(call).toHaveBeenCalledWith('create_action', {
    objectiveId: 'o1',
    action: expect.objectContaining({ code: null, label: 'Appeler xyloville' }) as unknown,
  });
});
