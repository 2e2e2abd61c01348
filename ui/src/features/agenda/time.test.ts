import { expect, it } from 'vitest';
import { readTime } from './time';

it.each([
  ['14:30', '14:30'],
  ['14 h 30', '14:30'],
  ['14h', '14:00'],
  ['9', '09:00'],
  ['930', '09:30'],
  ['1430', '14:30'],
  ['25h', undefined],
  ['12h75', undefined],
  ['midi', undefined],
  ['', undefined],
])('reads « %s »', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});
