import { expect, it } from 'vitest';
import { CATEGORIES, CATEGORY_LOOKS, markOf, stateText } from './categories';

it('gives each of the ten categories its own hue', () => {
  expect(CATEGORIES).toHaveLength(10);
  expect(new Set(CATEGORIES.map((category) => CATEGORY_LOOKS[category].hue)).size).toBe(10);
});

it.each([
  ['non_abordee', null, 'ring', 'non abordée'],
  ['rien_a_signaler', null, 'flat', 'rien à signaler'],
  ['frein', 'faible', 'quarter', 'frein faible'],
  ['frein', 'fort', 'half', 'frein fort'],
  ['frein', 'bloquant', 'full', 'frein bloquant'],
  ['frein', null, 'quarter', 'frein, impact à préciser'],
  ['frein_leve', null, 'check', 'frein levé'],
  ['ne_souhaite_pas_repondre', null, 'dash', 'ne souhaite pas répondre'],
] as const)('%s %s is drawn and said', (state, impact, mark, text) => {
  expect(markOf(state, impact)).toBe(mark);
  expect(stateText(state, impact)).toBe(text);
});
