import { beforeEach, expect, it, vi } from 'vitest';
import type { DocumentContents, DocumentRequest } from '../../api/generated';
import { DocumentChoice, leftOut } from './choice.svelte';

const call = vi.hoisted(() => vi.fn());
vi.mock('../../api/client', () => ({ call }));

const contents: DocumentContents = {
  title: 'Synthèse',
  forWhom: 'Pour le dossier.',
  identifiers: [
    { code: 'phone', label: 'Téléphone', present: true, printed: true, sensitive: false },
    { code: 'email', label: 'Adresse électronique', present: false, printed: false, sensitive: false },
    { code: 'rqth', label: 'RQTH', present: true, printed: false, sensitive: true },
  ],
  blocks: [
    { code: 'plan', label: 'Plan', summary: '', present: true, printed: true },
    { code: 'phone', label: 'Téléphone', summary: '', present: true, printed: false },
  ],
  categories: [{ code: 'mobilite', label: 'Mobilité', present: true, printed: true }],
  objectives: [{ id: 'o1', label: 'Se protéger', category: 'sante', printed: false, sensitive: true }],
  always: [],
  never: [],
  withData: { possible: true, on: true, summary: '' },
};

const base: DocumentRequest = { kind: 'summary', personId: 'p1' };

beforeEach(() => {
  call.mockReset();
  call.mockResolvedValue(contents);
});

async function opened(): Promise<DocumentChoice> {
  const choice = new DocumentChoice(base);
  await choice.describe();
  return choice;
}

it('asks for the defaults until something is chosen', async () => {
  const choice = await opened();
  expect(choice.request).toEqual(base);
  expect(choice.withData).toBe(true);
  expect(choice.groups.map(({ key, parts }) => [key, parts.length])).toEqual([
    ['identifiers', 2],
    ['blocks', 2],
    ['categories', 1],
    ['objectives', 1],
  ]);
});

it('names every part once one is chosen, and keeps what the core hides by itself', async () => {
  const choice = await opened();
  await choice.print('identifiers', 'phone', false);
  await choice.print('identifiers', 'rqth', true);
  const request = {
    ...base,
    hide: ['phone'],
    show: ['rqth'],
    hideBlocks: ['phone'],
    hideCategories: [],
    hideObjectives: ['o1'],
  };
  expect(choice.request).toEqual(request);
  expect(call).toHaveBeenLastCalledWith('describe_document', request);
});

it('leaves the data out when told to', async () => {
  const choice = await opened();
  await choice.join(false);
  expect(choice.request).toEqual({ ...base, withData: false });
  expect(choice.withData).toBe(false);
});

it('says why the core did not answer', async () => {
  call.mockRejectedValue({ message: 'Ce dossier n’existe plus.', fields: {} });
  const choice = new DocumentChoice(base);
  expect(await choice.describe()).toBe(false);
  expect(choice.problem?.message).toBe('Ce dossier n’existe plus.');
});

it.each([
  [[], 'tout est imprimé'],
  [['a'], 'sans\u202f: a'],
  [['a', 'b', 'c', 'd'], 'sans\u202f: a, b, c et 1\u00a0autre'],
])('says what is left out: %j', (out, words) => {
  const parts = ['a', 'b', 'c', 'd', 'e'].map((label) => ({
    code: label,
    label,
    sensitive: false,
    printed: !out.includes(label),
  }));
  expect(leftOut(parts)).toBe(words);
});
