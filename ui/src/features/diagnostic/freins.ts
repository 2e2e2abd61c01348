import type { CategoryView, Impact } from '../../api/generated';

const WEIGHT: Record<Impact, number> = { bloquant: 3, fort: 2, faible: 1 };

/** Active freins, the heaviest first; one whose impact is still to be said comes last. */
export function byImpact(categories: readonly CategoryView[]): CategoryView[] {
  const weight = ({ impact }: CategoryView): number => (impact ? WEIGHT[impact] : 0);
  return categories.filter(({ state }) => state === 'frein').sort((a, b) => weight(b) - weight(a));
}
