import { expect, it } from 'vitest';
import { codeOf, missingWords } from './missing';

it.each([
  [[2], 'page\u00a02'],
  [[2, 3], 'pages\u00a02 et 3'],
  [[1, 2, 9], 'pages\u00a01, 2 et 9'],
])('says where: %j', (pages, words) => {
  expect(missingWords(pages)).toBe(words);
});

it('names a character nobody draws', () => {
  expect(codeOf('🦄')).toBe('U+1F984');
  expect(codeOf('ع')).toBe('U+0639');
});
