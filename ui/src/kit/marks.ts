/** The marks of a state, told apart without colour; the PDFs draw the same. */
export type Mark = 'ring' | 'flat' | 'quarter' | 'half' | 'full' | 'check' | 'dash' | 'star';

/** A mark drawn in a box from -1 to 1. */
export interface MarkShape {
  /** Filled areas. */
  fill?: string;
  /** Lines. */
  stroke?: string;
}

/** Thickness of the lines of a mark, in its box. */
export const MARK_STROKE = 0.26;

const RING = 'M0 -0.84A0.84 0.84 0 1 1 0 0.84A0.84 0.84 0 1 1 0 -0.84Z';

function star(): string {
  const points = Array.from({ length: 10 }, (_, tip) => {
    const radius = tip % 2 === 0 ? 1 : 0.42;
    const angle = (tip / 10) * 2 * Math.PI;
    return `${(radius * Math.sin(angle)).toFixed(3)} ${(-radius * Math.cos(angle)).toFixed(3)}`;
  });
  return `M${points.join('L')}Z`;
}

/** The paths of each mark. */
export const MARKS: Record<Mark, MarkShape> = {
  ring: { stroke: RING },
  flat: { stroke: 'M-0.9 0H0.9' },
  quarter: { stroke: RING, fill: 'M0 0V-0.84A0.84 0.84 0 0 1 0.84 0Z' },
  half: { stroke: RING, fill: 'M0 -0.84A0.84 0.84 0 0 1 0 0.84Z' },
  full: { stroke: RING, fill: RING },
  check: { stroke: 'M-0.85 0.05L-0.25 0.65L0.85 -0.65' },
  dash: {
    stroke: 'M-0.4 0H0.4',
    fill: 'M-1 0A0.15 0.15 0 1 1 -0.7 0A0.15 0.15 0 1 1 -1 0ZM0.7 0A0.15 0.15 0 1 1 1 0A0.15 0.15 0 1 1 0.7 0Z',
  },
  star: { fill: star() },
};
