import type { CategoryState, Impact } from '../../api/generated';

/** A point: to the right, then downwards. */
export type Point = readonly [x: number, y: number];

/** What a segment of the wheel is drawn from. */
export interface SegmentInput {
  state: CategoryState;
  impact: Impact | null;
  hasStrength: boolean;
}

/** One segment, in a wheel of radius 1 around the origin. The core draws the same figure from the same numbers. */
export interface Segment {
  outline: string;
  /** How far it is filled: 0 but for an active frein. */
  depth: number;
  fill: string | null;
  /** Where the mark of the state stands, when the fill does not already say it. */
  mark: Point | null;
  star: Point | null;
  /** Whether the star stands on the filled part and must be drawn light. */
  starOnFill: boolean;
  /** Where the name or the icon of the category stands. */
  label: Point;
}

/** Number of segments. */
export const SEGMENTS = 10;
/** Radius of the empty hub. */
export const HUB = 0.16;
/** How far each impact reaches. */
export const DEPTHS: Record<Impact, number> = { faible: 0.42, fort: 0.7, bloquant: 1 };
const MARK_RADIUS = 0.62;
const STAR_RADIUS = 0.87;
const LABEL_RADIUS = 1.12;

/** The point at `radius` from the origin, `turn` of a full turn clockwise from the top. */
export function polar(radius: number, turn: number): Point {
  const angle = turn * 2 * Math.PI;
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
}

/** Four decimals are a hundredth of a pixel at any size the wheel is shown; `-0` reads as `0`. */
export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000 || 0;
}

function write(letter: string, ...points: Point[]): string {
  return letter + points.map(([x, y]) => `${String(round(x))} ${String(round(y))}`).join(' ');
}

/** A tenth of a circle is short enough for one cubic curve. */
function arc(radius: number, from: number, to: number): string {
  const turn = to - from;
  const handle = radius * (4 / 3) * Math.tan((turn * 2 * Math.PI) / 4);
  const shift = (at: number, sign: number): Point => {
    const [x, y] = polar(radius, at);
    const [dx, dy] = polar(1, at + 0.25);
    return [x + sign * handle * dx, y + sign * handle * dy];
  };
  return write('C', shift(from, 1), shift(to, -1), polar(radius, to));
}

function sector(inner: number, outer: number, from: number, to: number): string {
  return [
    write('M', polar(inner, from)),
    write('L', polar(outer, from)),
    arc(outer, from, to),
    write('L', polar(inner, to)),
    arc(inner, to, from),
    'Z',
  ].join('');
}

/** Geometry of the segment at `index`: 0 starts at the top, then clockwise. */
export function segment(index: number, { state, impact, hasStrength }: SegmentInput): Segment {
  const from = index / SEGMENTS;
  const to = (index + 1) / SEGMENTS;
  const middle = (from + to) / 2;
  // A frein whose impact is still to be said reads as a weak one rather than as nothing.
  const depth = state === 'frein' ? DEPTHS[impact ?? 'faible'] : 0;
  return {
    outline: sector(HUB, 1, from, to),
    depth,
    fill: depth > 0 ? sector(HUB, depth, from, to) : null,
    mark: depth > 0 ? null : polar(MARK_RADIUS, middle),
    star: hasStrength ? polar(STAR_RADIUS, middle) : null,
    starOnFill: hasStrength && depth > STAR_RADIUS,
    label: polar(LABEL_RADIUS, middle),
  };
}
