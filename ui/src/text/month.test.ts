import { expect, it } from 'vitest';
import { ageOfMonth, readMonth } from './month';

it.each([
  ['03/2024', '2024-03'],
  ['3 2024', '2024-03'],
  ['15/03/2024', '2024-03'],
  ['2024-3', '2024-03'],
  ['032024', '2024-03'],
  ['13/2024', undefined],
  ['mars', undefined],
  ['', undefined],
])('reads « %s »', (typed, month) => {
  expect(readMonth(typed)).toBe(month);
});

it.each([
  ['2026-09', '2\u00a0mois'],
  ['2024-12', '23\u00a0mois'],
  ['2023-11', '3\u00a0ans'],
  ['2023-12', '2\u00a0ans'],
  ['2027-01', ''],
])('says the age of a child born in %s', (month, age) => {
  expect(ageOfMonth(month, '2026-11-23')).toBe(age);
});
