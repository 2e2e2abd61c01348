import { expect, it } from 'vitest';
import type { TrajectoryStep } from '../../api/generated';
import { sections } from './sections';

const step = (title: string, place: TrajectoryStep['place'], isTelling = true): TrajectoryStep => ({
  kind: 'action',
  place,
  title,
  on: null,
  when: 'sans date',
  isTelling,
});
const steps = [
  step('a', 'fait'),
  step('b', 'fait', false),
  step('c', 'fait'),
  step('d', 'aujourd_hui'),
  step('e', 'a_venir', false),
];
const titles = (placed: readonly { step: TrajectoryStep }[]): string[] => placed.map(({ step: { title } }) => title);

it('shows the telling steps in their order, and all of them when asked', () => {
  const some = sections({ steps }, false);
  expect([titles(some.done), titles(some.today), titles(some.ahead)]).toEqual([['a', 'c'], ['d'], []]);
  const all = sections({ steps }, true);
  expect([titles(all.done), titles(all.ahead)]).toEqual([['a', 'b', 'c'], ['e']]);
});

it('winds from one side to the other, whatever is left out', () => {
  const { done } = sections({ steps }, false);
  expect(done.map(({ side }) => side)).toEqual(['left', 'right']);
});
