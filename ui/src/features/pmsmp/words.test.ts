import { expect, it } from 'vitest';
import type { PmsmpRow, RuleFinding } from '../../api/generated';
import { about, beside, period, source } from './words';

const finding = (fields: Partial<RuleFinding>): RuleFinding => ({
  pmsmp: 'p1',
  code: 'PM-07',
  level: 'bloquant',
  article: 'D5135-3',
  validFrom: '2014-11-27',
  validUntil: null,
  from: null,
  to: null,
  dueAt: null,
  field: 'endsOn',
  isMissing: false,
  message: '61 jours.',
  todo: 'Raccourcissez.',
  ...fields,
});

it('says the period of an immersion with what is known', () => {
  const row = { startsOn: '2026-12-01', lastDay: '2026-12-12', days: 12 } as PmsmpRow;
  expect(period(row)).toBe('du 01/12/2026 au 12/12/2026, 12\u00a0jours');
  expect(period({ ...row, lastDay: null })).toBe('à partir du 01/12/2026');
  expect(period({ ...row, startsOn: null })).toBe('dates à fixer');
});

it('puts blocking findings of this immersion first, beside their field', () => {
  const soft = finding({ code: 'PM-21', level: 'alerte', article: null });
  const other = finding({ pmsmp: 'p2' });
  const found = about([soft, other, finding({}), finding({ field: 'startsOn' })], 'p1', 'endsOn');
  expect(found.map(({ code }) => code)).toEqual(['PM-07', 'PM-21']);
  expect(source(soft)).toBe('PM-21, bonne pratique');
});

it('says nothing beside a field that is only empty', () => {
  expect(beside([finding({ isMissing: true })], 'p1', 'endsOn')).toBeUndefined();
  expect(beside([finding({})], 'p1', 'endsOn')).toBe('61 jours. (PM-07, code du travail D5135-3)');
});
