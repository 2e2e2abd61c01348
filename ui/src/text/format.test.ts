import { describe, expect, it } from 'vitest';
import {
  capital,
  facts,
  formatAge,
  formatBytes,
  formatDate,
  formatDateTime,
  formatDay,
  formatFromToday,
  formatMinutes,
  formatMonth,
  formatNumber,
  formatPhone,
  formatTime,
  midline,
  plural,
  quote,
} from './format';

/** Makes the no-break spaces visible: `_` for the wide one, `~` for the narrow one. */
const seen = (text: string): string => text.replaceAll('\u00a0', '_').replaceAll('\u202f', '~');

describe.each([
  ['the head of a line', capital('étages'), 'Étages'],
  ['the middle of a line', midline('Étages'), 'étages'],
  ['a date', formatDate('2026-11-23'), '23/11/2026'],
  ['a date with its time', formatDate('2026-11-23T14:30:00'), '23/11/2026'],
  ['what is not a date', formatDate('bientôt'), 'bientôt'],
  ['a month', formatMonth('2024-03'), '03/2024'],
  ['a day', formatDay('2026-11-23'), 'lundi 23 novembre'],
  ['the first of a month', formatDay('2026-12-01'), 'mardi 1er décembre'],
  ['a time', formatTime('14:30'), '14_h_30'],
  ['the time of a moment', formatTime('2026-11-23T09:05:12'), '09_h_05'],
  ['a moment', formatDateTime('2026-11-23T09:05:12'), '23/11/2026 à 09_h_05'],
  ['minutes', formatMinutes(45), '45_min'],
  ['hours', formatMinutes(1200), '20_h'],
  ['hours and minutes', formatMinutes(125), '2_h_05'],
  ['a phone', formatPhone('0612345678'), '06_12_34_56_78'],
  ['a phone with dots', formatPhone('06.12.34.56.78'), '06_12_34_56_78'],
  ['a phone from abroad', formatPhone('0033 612345678'), '+33_6_12_34_56_78'],
  ['a phone of elsewhere', formatPhone('+32 470 12 34 56'), '+32 470 12 34 56'],
  ['nobody', plural(0, 'personne', 'personnes'), '0_personne'],
  ['one', plural(1, 'personne', 'personnes'), '1_personne'],
  ['many', plural(1200, 'personne', 'personnes'), '1~200_personnes'],
  ['a number', formatNumber(12.5), '12,5'],
  ['an age', formatAge(34), '34_ans'],
  ['words', quote('Le bus'), '«~Le bus~»'],
  ['facts', facts('34 ans', null, '', 'Toulouse'), '34 ans · Toulouse'],
  ['a small file', formatBytes(12_400), '12_Ko'],
  ['a large file', formatBytes(3_440_000), '3,4_Mo'],
])('%s', (_, found, expected) => {
  it(`reads ${expected}`, () => {
    expect(seen(found)).toBe(expected);
  });
});

it.each([
  ['2026-11-23', 'aujourd’hui'],
  ['2026-11-24', 'demain'],
  ['2026-11-22', 'hier'],
  ['2026-11-27', 'dans 4_jours'],
  ['2026-08-23', 'il y a 3_mois'],
  ['2023-01-01', 'il y a 3_ans'],
])('%s is %s', (iso, expected) => {
  expect(seen(formatFromToday(iso, '2026-11-23'))).toBe(expected);
});
