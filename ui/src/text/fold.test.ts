import { expect, it } from 'vitest';
import { fold } from './fold';

it.each([
  ['Lefèvre', 'lefevre'],
  ['CŒUR', 'coeur'],
  ['O’Brien-Lacaze', 'o brien lacaze'],
  ['ÇELİK', 'celik'],
  ['  auto\u00a0école ', 'auto ecole'],
  ['🙂', ''],
])('folds %s', (typed, folded) => {
  expect(fold(typed)).toBe(folded);
});
