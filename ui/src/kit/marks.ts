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

const RING =
  'M0 -0.84C0.4639 -0.84 0.84 -0.4639 0.84 0C0.84 0.4639 0.4639 0.84 0 0.84C-0.4639 0.84 -0.84 0.4639 -0.84 0C-0.84 -0.4639 -0.4639 -0.84 0 -0.84Z';

/** The paths of each mark, as in `tests/fixtures/wheel.json`. */
export const MARKS: Record<Mark, MarkShape> = {
  ring: { stroke: RING },
  flat: { stroke: 'M-1 0L1 0' },
  quarter: { stroke: RING, fill: 'M0 0L0 -0.84C0.4639 -0.84 0.84 -0.4639 0.84 0Z' },
  half: { stroke: RING, fill: 'M0 0L0 -0.84C0.4639 -0.84 0.84 -0.4639 0.84 0C0.84 0.4639 0.4639 0.84 0 0.84Z' },
  full: { stroke: RING, fill: RING },
  check: { stroke: 'M-0.85 0.05L-0.25 0.65L0.85 -0.65' },
  dash: {
    stroke: 'M-0.4 0L0.4 0',
    fill: 'M-0.85 -0.15C-0.7672 -0.15 -0.7 -0.0828 -0.7 0C-0.7 0.0828 -0.7672 0.15 -0.85 0.15C-0.9328 0.15 -1 0.0828 -1 0C-1 -0.0828 -0.9328 -0.15 -0.85 -0.15ZM0.85 -0.15C0.9328 -0.15 1 -0.0828 1 0C1 0.0828 0.9328 0.15 0.85 0.15C0.7672 0.15 0.7 0.0828 0.7 0C0.7 -0.0828 0.7672 -0.15 0.85 -0.15Z',
  },
  star: {
    fill: 'M0 -1L0.2469 -0.3398L0.9511 -0.309L0.3994 0.1298L0.5878 0.809L0 0.42L-0.5878 0.809L-0.3994 0.1298L-0.9511 -0.309L-0.2469 -0.3398Z',
  },
};
