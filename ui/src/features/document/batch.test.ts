import { beforeEach, expect, it, vi } from 'vitest';
import { ApiError } from '../../api/errors';
import { Batch } from './batch.svelte';

const { call, saveInFolder } = vi.hoisted(() => ({ call: vi.fn(), saveInFolder: vi.fn() }));
vi.mock('../../api/client', () => ({ call, saveInFolder }));

const people = ['a', 'b', 'c'].map((id) => ({ id, name: `Personne ${id}` }));
const refusal = (code: 'storage' | 'refused'): ApiError =>
  new ApiError({ code, message: 'Non.', hint: 'Autrement.', fields: {}, incident: null });

beforeEach(() => {
  call.mockReset();
  saveInFolder.mockReset();
  call.mockImplementation((name: string, { personId }: { personId?: string }) =>
    Promise.resolve(name === 'render_document' ? { ticket: `t-${String(personId)}` } : {}),
  );
  saveInFolder.mockResolvedValue('contrat.pdf');
});

it('makes, saves and notes one document a person', async () => {
  const batch = new Batch();
  await batch.run('contract', people);
  expect(batch.state).toBe('over');
  expect(batch.made.map(({ id, text }) => [id, text])).toEqual([
    ['a', 'contrat.pdf'],
    ['b', 'contrat.pdf'],
    ['c', 'contrat.pdf'],
  ]);
  expect(call).toHaveBeenCalledWith('record_document', { ticket: 't-c', use: 'saved' });
});

it('stops once the one under way is done', async () => {
  const batch = new Batch();
  saveInFolder.mockImplementation(() => {
    batch.stop();
    return Promise.resolve('contrat.pdf');
  });
  await batch.run('contract', people);
  expect([batch.made.length, batch.failed.length, batch.left]).toEqual([1, 0, 2]);
});

it('goes on after a person whose document is refused, with the reason', async () => {
  saveInFolder.mockRejectedValueOnce(refusal('refused'));
  const batch = new Batch();
  await batch.run('contract', people);
  expect(batch.failed).toEqual([{ id: 'a', name: 'Personne a', text: 'Non. Autrement.' }]);
  expect(batch.made).toHaveLength(2);
});

it('stops when the disk refuses', async () => {
  saveInFolder.mockRejectedValue(refusal('storage'));
  const batch = new Batch();
  await batch.run('contract', people);
  expect([batch.failed.length, batch.left]).toEqual([1, 2]);
});
