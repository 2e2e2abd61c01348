import { expect, it } from 'vitest';
import { realReference } from '../../text/sample-reference';
import { choicesOf, filtered } from './situations';

const pack = realReference().referentiel.situations;

it('offers those of the category, and keeps one ticked at another time', () => {
  const old = { code: 'emploi.ancienne', label: 'Ancien libellé', polarity: 'neutre' as const };
  const choices = choicesOf(pack, 'emploi', [old]);
  expect(choices).toContainEqual(old);
  expect(choices.length).toBe(pack.filter(({ category }) => category === 'emploi').length + 1);
});

it('filters without accents, and never hides a ticked one', () => {
  const choices = choicesOf(pack, 'emploi', []);
  const first = choices[0]?.code ?? '';
  const found = filtered(choices, 'EXPÉRIENCE', [first]);
  expect(found.map(({ code }) => code)).toContain(first);
  expect(found.length).toBeLessThan(choices.length);
  expect(filtered(choices, '', [])).toEqual(choices);
});
