import { expect, it } from 'vitest';
import { minutesBetween, readMoment, writeMoment } from './moment';

it.each([
  ['2026-11-23', '14:30', '2026-11-23T14:30'],
  ['2026-11-23', '9h05', '2026-11-23T09:05'],
  ['2026-11-23', '9 h', '2026-11-23T09:00'],
  ['2026-11-23', '24:00', null],
  ['2026-11-23', '14.30', '2026-11-23T14:30'],
  ['2026-11-23', '1430', '2026-11-23T14:30'],
  ['2026-11-23', 'midi', null],
  [null, '14:30', null],
])('reads %j at %j', (day, time, moment) => {
  expect(readMoment(day, time)).toBe(moment);
});

it('writes a moment back, and counts what is left', () => {
  expect(writeMoment('2026-11-23T14:30')).toEqual({ day: '2026-11-23', time: '14:30' });
  expect(writeMoment(null)).toEqual({ day: null, time: '' });
  expect(minutesBetween('2026-11-23T14:30', '2026-11-24T14:00')).toBe(23 * 60 + 30);
  expect(minutesBetween('2026-11-23T14:30', '2026-11-23T14:00')).toBe(-30);
});
