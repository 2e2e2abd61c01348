import { expect, it } from 'vitest';
import { beside, pageToAnswer, startOf, unansweredIn, type Answers } from './pages';

const pages = [
  { items: [{ item: 'P01' }, { item: 'P02' }] },
  { items: [{ item: 'P04' }] },
  { items: [{ item: 'P07' }, { item: 'P08' }] },
];

it.each<[string, Answers, number, string | undefined]>([
  ['nothing yet', {}, 0, 'P01'],
  ['half of a page', { P01: 'fort', P02: null }, 0, 'P02'],
  ['a page passed over', { P01: 'passe', P02: 'passe' }, 1, 'P04'],
  ['a hole behind', { P01: 'fort', P02: 'va', P04: 'bloque', P07: null, P08: 'va' }, 2, 'P07'],
])('goes on from what has no answer: %s', (_, answers, page, item) => {
  expect(pageToAnswer(pages, answers)).toBe(page);
  expect(unansweredIn(pages[page], answers)).toBe(item);
});

it('is at the end once all is answered, « passe » being an answer', () => {
  const answers: Answers = { P01: 'passe', P02: 'passe', P04: 'passe', P07: 'passe', P08: 'passe' };
  expect(pageToAnswer(pages, answers)).toBe(-1);
  expect(startOf(pages[2], answers)).toBe('P07');
});

it('goes from a sentence to the next and stops at the ends of the page', () => {
  expect(beside(pages[0], 'P01', 1)).toBe('P02');
  expect(beside(pages[0], 'P02', 1)).toBeUndefined();
  expect(beside(pages[0], 'P01', -1)).toBeUndefined();
  expect(beside(undefined, 'P01', 1)).toBeUndefined();
});
