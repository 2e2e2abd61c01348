import { expect, it } from 'vitest';
import type { PmsmpRow } from '../../api/generated';
import { dayAway, monthName, on, shift, weeksOf } from './month';

it('shows whole weeks around a month', () => {
  const weeks = weeksOf('2026-11');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]?.[0]).toBe('2026-10-26');
  expect(weeks.at(-1)?.[6]).toBe('2026-12-06');
  expect(weeksOf('2027-02')).toHaveLength(4);
});

it('moves by months and days across years', () => {
  expect(shift('2026-12', 1)).toBe('2027-01');
  expect(shift('2026-01', -1)).toBe('2025-12');
  expect(dayAway('2026-12-31', 1)).toBe('2027-01-01');
  expect(monthName('2026-11')).toBe('novembre 2026');
});

it('finds the immersions of a day, both ends included', () => {
  const row = { startsOn: '2026-11-23', lastDay: '2026-11-25' } as PmsmpRow;
  const undated = { startsOn: null, lastDay: null } as PmsmpRow;
  const found = ['2026-11-22', '2026-11-23', '2026-11-25', '2026-11-26'].map((day) => on([row, undated], day).length);
  expect(found).toEqual([0, 1, 1, 0]);
});
