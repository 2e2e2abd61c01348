import { expect, it } from 'vitest';
import { parseDate, showDate } from './date';

it.each([
  ['23/11/2026', '2026-11-23'],
  ['3/4/26', '2026-04-03'],
  ['3.4.92', '1992-04-03'],
  ['12-04-1992', '1992-04-12'],
  ['12041992', '1992-04-12'],
  ['120492', '1992-04-12'],
  ['2026-11-23', '2026-11-23'],
  ['5/12', '2026-12-05'],
  ['1er août 2027', '2027-08-01'],
  ['3 avr. 26', '2026-04-03'],
  ['14 juillet', '2026-07-14'],
  ['29/02/2024', '2024-02-29'],
  ['aujourd’hui', '2026-11-23'],
  ["Aujourd'hui ", '2026-11-23'],
  ['demain', '2026-11-24'],
  ['+7', '2026-11-30'],
  ['+2 sem', '2026-12-07'],
  ['+3 mois', '2027-02-23'],
  ['-1 an', '2025-11-23'],
])('reads %s as %s', (typed, iso) => {
  expect(parseDate(typed, '2026-11-23')).toEqual({ iso });
});

it('keeps the end of a month at the end', () => {
  expect(parseDate('+1 mois', '2026-01-31')).toEqual({ iso: '2026-02-28' });
});

it.each(['', '   '])('reads %j as nothing', (typed) => {
  expect(parseDate(typed, '2026-11-23')).toEqual({ empty: true });
});

it.each(['30/02/2026', '32/01/2026', '1/13/2026', '31/11', '01/01/0092'])('refuses %s', (typed) => {
  expect(parseDate(typed, '2026-11-23')).toEqual({ error: expect.stringContaining('n’existe pas') as string });
});

it.each(['bientôt', '3 brumaire 2026', '12/', '+x'])('says how to write %s', (typed) => {
  expect(parseDate(typed, '2026-11-23')).toEqual({ error: 'Écrivez la date comme 23/11/2026.' });
});

it('shows an ISO day the French way', () => {
  expect(showDate('2026-11-23')).toBe('23/11/2026');
});
