import type { Mark } from './marks';

/** Geometry of the 360° wheel, pure: the PDFs draw the same figure, and one fixture checks both. Radius 1, y downwards. */
export interface Point {
  x: number;
  y: number;
}

/** Number of segments. */
export const SEGMENTS = 10;
/** Radius of the empty hub. */
export const HUB = 0.16;
/** Where the mark stands when the segment is not filled. */
export const MARK_RADIUS = 0.62;
/** Where the star of a strength stands, by the rim. */
export const STAR_RADIUS = 0.87;
/** Where the icon or number of the segment stands. */
export const LABEL_RADIUS = 1.12;

/** How far a mark fills its segment: the impact reads without colour. */
export function depthOf(mark: Mark): number {
  if (mark === 'quarter') return 0.42;
  if (mark === 'half') return 0.7;
  return mark === 'full' ? 1 : 0;
}

/** The point at `radius`, `turn` of a full turn clockwise from the top. */
export function polar(radius: number, turn: number): Point {
  const angle = turn * 2 * Math.PI;
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}

/** One segment; `from` and `to` are parts of a full turn. */
export interface SegmentGeometry {
  from: number;
  to: number;
  depth: number;
  mark: Point | null;
  star: Point | null;
  /** The star stands on the filled part and must be drawn light. */
  starOnFill: boolean;
  /** Where the icon stands; the label is words. */
  iconAt: Point;
}

/** Geometry of the segment at `index`; 0 starts at the top, then clockwise. */
export function segment(index: number, mark: Mark, hasStrength: boolean): SegmentGeometry {
  const from = index / SEGMENTS;
  const to = (index + 1) / SEGMENTS;
  const middle = (from + to) / 2;
  const depth = depthOf(mark);
  return {
    from,
    to,
    depth,
    mark: depth > 0 ? null : polar(MARK_RADIUS, middle),
    star: hasStrength ? polar(STAR_RADIUS, middle) : null,
    starOnFill: hasStrength && depth > STAR_RADIUS,
    iconAt: polar(LABEL_RADIUS, middle),
  };
}

const written = (value: number): string => String(Math.round(value * 10_000) / 10_000 + 0);

/** Part of a ring between two radii, less than a quarter of a turn, as an SVG path scaled by `scale`. */
export function sectorPath(inner: number, outer: number, from: number, to: number, scale = 1): string {
  const at = (radius: number, turn: number, along = 0): string => {
    const point = polar(radius * scale, turn);
    const angle = turn * 2 * Math.PI;
    // `along` moves the point on the tangent of the circle: the handles of the curve.
    const x = point.x + Math.cos(angle) * along * scale;
    return `${written(x)} ${written(point.y + Math.sin(angle) * along * scale)}`;
  };
  const arc = (radius: number, start: number, end: number): string => {
    const handle = ((radius * 4) / 3) * Math.tan(((end - start) * Math.PI) / 2);
    return `C${at(radius, start, handle)} ${at(radius, end, -handle)} ${at(radius, end)}`;
  };
  return `M${at(inner, from)}L${at(outer, from)}${arc(outer, from, to)}L${at(inner, to)}${arc(inner, to, from)}Z`;
}
