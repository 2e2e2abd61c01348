import type { CategoryFields, EarlierState, Impact } from '../../api/generated';
import { stateText } from '../../text/categories';
import { formatDate } from '../../text/format';

const RANK: Record<Impact, number> = { faible: 1, fort: 2, bloquant: 3 };

/** How the impact compares with the version before: « moins », « davantage », « autant »; nothing when it cannot. */
export function compareImpact(
  now: Pick<CategoryFields, 'state' | 'impact'>,
  earlier: EarlierState | null,
): string | null {
  if (now.state !== 'frein' || !now.impact || earlier?.state !== 'frein' || !earlier.impact) return null;
  const gap = RANK[now.impact] - RANK[earlier.impact];
  if (gap === 0) return 'Autant';
  return gap < 0 ? 'Moins' : 'Davantage';
}

/** What the version before said: « frein fort le 12/05/2026 ». */
export function earlierText(earlier: EarlierState | null): string | null {
  if (!earlier || earlier.state === 'non_abordee') return null;
  const state = stateText(earlier.state, earlier.impact);
  return earlier.confirmedOn ? `${state} le ${formatDate(earlier.confirmedOn)}` : state;
}
