import { expect, it } from 'vitest';
import type { CategoryState, EarlierState, Impact } from '../../api/generated';
import { compareImpact, earlierText } from './earlier';

const said = (state: CategoryState, impact: Impact | null): EarlierState => ({
  state,
  impact,
  confirmedOn: '2026-05-12',
});

it.each([
  ['fort', said('frein', 'bloquant'), 'Moins'],
  ['fort', said('frein', 'faible'), 'Davantage'],
  ['fort', said('frein', 'fort'), 'Autant'],
  ['fort', said('rien_a_signaler', null), null],
  ['fort', null, null],
  [null, said('frein', 'fort'), null],
] as const)('compares %s', (impact, earlier, expected) => {
  expect(compareImpact({ state: 'frein', impact }, earlier)).toBe(expected);
});

it('says what was said, when there was something', () => {
  expect(earlierText(said('frein', 'fort'))).toBe('frein fort le 12/05/2026');
  expect(earlierText(said('non_abordee', null))).toBeNull();
  expect(earlierText(null)).toBeNull();
});
