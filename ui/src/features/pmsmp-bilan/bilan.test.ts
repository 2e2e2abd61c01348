import { beforeEach, expect, it, vi } from 'vitest';
import type { FollowUpFields, PmsmpBilanDesk, PmsmpBilanUpdate } from '../../api/generated';
import { saveState } from '../../kit/save-state.svelte';
import { Bilan } from './bilan.svelte';

const call = vi.hoisted(() => vi.fn());
vi.mock('../../api/client', () => ({ call }));

const followUp = (id: string): FollowUpFields => ({
  id,
  kind: 'formation',
  contractType: null,
  happensOn: null,
  who: null,
  detail: '',
});
const line = { taskMark: null, personMark: null, tutorMark: null, fact: '', cv: '', cvKept: false };
const view = (followUps: FollowUpFields[], said: object = line): object => ({
  id: 'b1',
  followUps: followUps.map((one) => ({ id: one.id, followUp: one, actionId: null })),
  lines: [{ id: 'l1', line: said }],
});

beforeEach(() => {
  call.mockReset();
  call.mockImplementation((name: string, input: PmsmpBilanUpdate & { line?: object }) =>
    Promise.resolve(name === 'update_pmsmp_bilan' ? view(input.followUps ?? []) : view([], input.line)),
  );
});

it('two follow-ups written at once are both kept', async () => {
  const bilan = new Bilan({ bilan: view([followUp('a'), followUp('b')]), versions: [] } as unknown as PmsmpBilanDesk);
  const write = (id: string): Promise<void> =>
    bilan.saveFollowUps('b1', (all) => all.map((one) => (one.id === id ? { ...one, detail: `mots de ${id}` } : one)));
  await Promise.all([write('a'), write('b'), bilan.saveFollowUps('b1', (all) => [...all, followUp('c')])]);
  const kept = bilan.view?.followUps.map((one) => one.followUp.detail);
  expect(kept).toEqual(['mots de a', 'mots de b', '']);
});

it('what two forms say of the same line is kept', async () => {
  const bilan = new Bilan({ bilan: view([]), versions: [] } as unknown as PmsmpBilanDesk);
  await Promise.all([
    bilan.saveLine('b1', 'l1', { tutorMark: '4' }),
    bilan.saveLine('b1', 'l1', { cv: 'Range son poste.' }),
  ]);
  expect(bilan.view?.lines[0]?.line).toEqual({ ...line, tutorMark: '4', cv: 'Range son poste.' });
});

it('nothing is agreed to while an answer is not saved', async () => {
  const bilan = new Bilan({ bilan: view([]), versions: [] } as unknown as PmsmpBilanDesk);
  const leave = saveState.follow({ status: 'failed', flush: () => Promise.resolve(false) });
  await expect(bilan.agree('d_accord', '2026-11-23', '')).rejects.toMatchObject({
    message: 'Une réponse n’est pas enregistrée.',
  });
  leave();
  expect(call).not.toHaveBeenCalled();
});
