import { expect, it } from 'vitest';
import { readHours, writeHours } from './hours';

it.each([
  ['', null],
  ['2', 120],
  ['2,5', 150],
  ['0.5', 30],
  ['1h30', 90],
  ['1 h 05', 65],
  ['2 h', 120],
  ['45 min', 45],
  ['140 h', 8400],
  ['deux', undefined],
  ['-3', undefined],
])('reads « %s »', (typed, minutes) => {
  expect(readHours(typed)).toBe(minutes);
});

it.each([null, 45, 60, 65, 90, 1200])('reads back what it writes: %s', (minutes) => {
  expect(readHours(writeHours(minutes))).toBe(minutes);
});
