import type { Trajectory, TrajectoryStep } from '../../api/generated';

/** A step on the road, and on which side. */
export interface Placed {
  key: number;
  step: TrajectoryStep;
  side: 'left' | 'right';
}

/** The three parts of a path; without `all`, the most telling steps only. The road winds from one step to the next. */
export function sections(
  { steps }: Pick<Trajectory, 'steps'>,
  all: boolean,
): { done: Placed[]; today: Placed[]; ahead: Placed[] } {
  const part = (place: TrajectoryStep['place']): Placed[] =>
    steps
      .map((step, key) => ({ step, key }))
      .filter(({ step }) => step.place === place && (all || step.isTelling))
      .map(({ step, key }, at) => ({ step, key, side: at % 2 === 0 ? 'left' : 'right' }));
  return { done: part('fait'), today: part('aujourd_hui'), ahead: part('a_venir') };
}
