import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CategoryState, Impact } from '../../api/generated';
import { DEPTHS, HUB, round, segment, type Point } from './wheel';

interface Case {
  index: number;
  state: CategoryState;
  impact: Impact | null;
  hasStrength: boolean;
  outline: string;
  depth: number;
  fill: string | null;
  mark: { name: string; at: Point } | null;
  star: Point | null;
  starOnFill: boolean;
  label: Point;
}

const fixture = JSON.parse(readFileSync('../tests/fixtures/wheel.json', 'utf8')) as {
  hub: number;
  depths: Record<Impact, number>;
  segments: Case[];
};

const rounded = (point: Point | null): number[] | null => point && point.map(round);

describe('the wheel', () => {
  it('has the measures of the printed one', () => {
    expect(HUB).toBe(fixture.hub);
    expect(DEPTHS).toEqual(fixture.depths);
  });

  it.each(fixture.segments)('draws segment $index as in print ($state)', (expected) => {
    const found = segment(expected.index, expected);
    expect(found.outline).toBe(expected.outline);
    expect(found.fill).toBe(expected.fill);
    expect(found.depth).toBe(expected.depth);
    expect(found.starOnFill).toBe(expected.starOnFill);
    expect(rounded(found.mark)).toEqual(expected.mark?.at ?? null);
    expect(rounded(found.star)).toEqual(expected.star);
    expect(rounded(found.label)).toEqual(expected.label);
  });
});
