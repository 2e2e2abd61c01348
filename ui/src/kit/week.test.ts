import { expect, it } from 'vitest';
import { inOrder, readRow, readTime, slotMinutes, weekMinutes, wordMinutes, writeTime } from './week';

it.each([
  ['8', 480],
  ['8h', 480],
  ['8 h 30', 510],
  ['08:30', 510],
  ['8.30', 510],
  ['830', 510],
  ['17\u00a0h\u202f05', 1025],
  ['24 h', 1440],
  ['0h', 0],
  ['', undefined],
  ['25', undefined],
  ['24:30', undefined],
  ['8:60', undefined],
  ['8h3', undefined],
  ['midi', undefined],
])('%j is minute %s', (typed, minute) => {
  expect(readTime(typed)).toBe(minute);
  if (minute !== undefined) expect(readTime(writeTime(minute))).toBe(minute);
});

it('a night goes past midnight and an empty stretch counts for nothing', () => {
  expect(slotMinutes({ weekday: 5, start: 1260, end: 300 })).toBe(480);
  expect(slotMinutes({ weekday: 5, start: 480, end: 480 })).toBe(0);
  expect(
    weekMinutes([
      { weekday: 1, start: 480, end: 720 },
      { weekday: 2, start: 780, end: 1020 },
    ]),
  ).toBe(480);
  expect(wordMinutes(480)).toBe('8\u00a0h');
  expect(wordMinutes(510)).toBe('8\u00a0h\u00a030');
  expect(wordMinutes(45)).toBe('45\u00a0min');
});

it('half a stretch is none, and none starts at the end of the day', () => {
  expect(readRow({ key: 0, weekday: 1, start: '8 h', end: '' })).toBeUndefined();
  expect(readRow({ key: 0, weekday: 1, start: '24 h', end: '2 h' })).toBeUndefined();
  expect(readRow({ key: 0, weekday: 1, start: '20 h', end: '24 h' })).toEqual({ weekday: 1, start: 1200, end: 1440 });
});

it('stretches go by day and time', () => {
  const [monday, tuesday] = [
    { weekday: 1, start: 780, end: 1020 },
    { weekday: 2, start: 480, end: 720 },
  ];
  expect(inOrder([tuesday, monday])).toEqual([monday, tuesday]);
});
