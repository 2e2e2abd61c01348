import { expect, it } from 'vitest';
import { factsLabel, standing } from './bilan';
import { sampleAction } from './sample';
import { reference } from '../../text/reference.svelte';
import { realReference } from '../../text/sample-reference';

reference.set(realReference());

const facts = { done: 0, abandoned: 0, cancelled: 0, open: 0, overdue: 0 };
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

it('lists what was planned by where it stands, and leaves out what is empty', () => {
  const late = { ...sampleAction('late'), isOverdue: true };
  const groups = standing([sampleAction('done', { status: 'realisee' }), late, sampleAction('open')]);
  expect(groups.map(({ title, actions }) => [title, actions.map(({ id }) => id)])).toEqual([
    ['Réalisées', ['done']],
    ['En retard', ['late']],
    ['À venir ou en cours', ['open']],
  ]);
});

it('says the facts of a day in one line', () => {
  expect(plain(factsLabel({ ...facts, done: 3, abandoned: 1, open: 2, overdue: 1 }))).toBe(
    '3 actions réalisées, 1 abandonnée par la personne, 2 encore à faire, dont 1 en retard',
  );
  expect(factsLabel(facts)).toBe('aucune action prévue');
});
