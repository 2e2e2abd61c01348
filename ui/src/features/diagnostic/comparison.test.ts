import { beforeEach, expect, it, vi } from 'vitest';
import type { ChangeView, ComparisonView, StandingView } from '../../api/generated';
import { realReference } from '../../text/sample-reference';
import { reference } from '../../text/reference.svelte';
import { Comparison, groupsOf, overlaid } from './comparison.svelte';

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('../../api/client', () => ({ call }));

const nothing: StandingView = { state: 'rien_a_signaler', impact: null };

function change(category: ChangeView['category'], values: Partial<ChangeView> = {}): ChangeView {
  return {
    category,
    kind: 'inchangee',
    group: 'inchanges',
    isChange: false,
    before: nothing,
    after: nothing,
    situationsAppeared: [],
    situationsGone: [],
    situationsKept: [],
    strengthsAppeared: [],
    strengthsGone: [],
    strengthsKept: [],
    wordsBefore: '',
    wordsAfter: '',
    ...values,
  };
}

const head = (id: string, number: number): ComparisonView['from'] => ({
  id,
  number,
  openedOn: '2026-05-12',
  closedOn: null,
});
const persists = change('emploi', {
  kind: 'persiste',
  group: 'persistent',
  before: { state: 'frein', impact: 'fort' },
  after: { state: 'frein', impact: 'fort' },
});
const appeared = change('sante', {
  kind: 'apparu',
  group: 'apparus',
  isChange: true,
  after: { state: 'frein', impact: 'faible' },
});
const lifted = change('mobilite', {
  kind: 'leve',
  group: 'leves',
  isChange: true,
  before: { state: 'frein', impact: 'bloquant' },
  after: { state: 'frein_leve', impact: null },
  strengthsKept: ['Roule à vélo'],
});
const view: ComparisonView = {
  from: head('one', 1),
  to: head('two', 2),
  categories: [change('logement'), persists, lifted, appeared],
};

beforeEach(async () => {
  call.mockReset();
  call.mockResolvedValueOnce(realReference());
  await reference.load();
  call.mockReset();
});

it('compares the two newest versions at first, and nothing while there is one', async () => {
  call.mockResolvedValueOnce({ versions: [head('two', 2), head('one', 1)], version: null });
  call.mockResolvedValueOnce(view);
  const comparison = await Comparison.load('p');
  expect(call).toHaveBeenLastCalledWith('compare_diagnostics', { personId: 'p', fromId: 'one', toId: 'two' });
  expect(comparison.view).toBe(view);
  call.mockResolvedValueOnce({ versions: [head('one', 1)], version: null });
  expect((await Comparison.load('p')).view).toBeNull();
});

it('groups what one looks for first, and can leave out what did not change', () => {
  const groups = (only: boolean): string[] => groupsOf(view.categories, only).map(({ group }) => group);
  expect(groups(false)).toEqual(['apparus', 'persistent', 'leves', 'inchanges']);
  expect(groups(true)).toEqual(['apparus', 'leves']);
});

it('draws the earlier version over the later one, where it said something else', () => {
  const segments = overlaid(view);
  expect(segments.map(({ mark, earlier }) => [mark, earlier])).toEqual([
    ['flat', undefined],
    ['half', undefined],
    ['check', 'full'],
    ['quarter', 'flat'],
  ]);
  expect(segments[2]?.text).toBe('frein levé, auparavant frein bloquant');
  expect(segments[2]?.hasStrength).toBe(true);
});
