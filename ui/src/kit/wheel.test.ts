import { expect, it } from 'vitest';
import fixture from '../../../tests/fixtures/wheel.json';
import { MARK_STROKE, MARKS, type Mark } from './marks';
import { HUB, LABEL_RADIUS, MARK_RADIUS, SEGMENTS, STAR_RADIUS, sectorPath, segment, type Point } from './wheel';

const IMPACTS: Record<string, Mark> = { faible: 'quarter', fort: 'half', bloquant: 'full' };

const near = (point: Point | null): number[] | null =>
  point && [point.x, point.y].map((value) => Math.round(value * 10_000) / 10_000 + 0);

it('has the measures of the printed wheel', () => {
  expect([HUB, MARK_RADIUS, STAR_RADIUS, LABEL_RADIUS, MARK_STROKE]).toEqual([
    fixture.hub,
    fixture.markRadius,
    fixture.starRadius,
    fixture.labelRadius,
    fixture.markStroke,
  ]);
  expect(fixture.segments.length).toBeGreaterThanOrEqual(SEGMENTS);
});

it.each(fixture.segments)('draws segment $index ($state, $impact) as it is printed', (printed) => {
  const mark = printed.mark ? (printed.mark.name as Mark) : (IMPACTS[printed.impact ?? 'faible'] ?? 'ring');
  const drawn = segment(printed.index, mark, printed.hasStrength);
  expect(sectorPath(HUB, 1, drawn.from, drawn.to)).toBe(printed.outline);
  expect(drawn.depth).toBe(printed.depth);
  expect(drawn.depth > 0 ? sectorPath(HUB, drawn.depth, drawn.from, drawn.to) : null).toBe(printed.fill);
  expect(near(drawn.mark)).toEqual(printed.mark?.at ?? null);
  expect(near(drawn.star)).toEqual(printed.star);
  expect(drawn.starOnFill).toBe(printed.starOnFill);
  expect(near(drawn.iconAt)).toEqual(printed.label);
});

it.each(Object.entries(fixture.marks))('draws the mark %s as it is printed', (name, printed) => {
  const shape = MARKS[name as Mark];
  expect(shape.fill ?? '').toBe(printed.fills.join(''));
  expect(shape.stroke ?? '').toBe(printed.strokes.join(''));
});
