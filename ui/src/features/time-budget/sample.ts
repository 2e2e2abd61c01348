import { MomentLabels, type BudgetView, type GridView, type Moment } from '../../api/generated';
import type { Week } from './budget';

/** A week for tests, where only that was said. */
export function sampleBudget(week: Partial<Week> = {}, fields: Partial<BudgetView> = {}): BudgetView {
  const moments = Object.keys(MomentLabels) as Moment[];
  return {
    moments: moments.map((moment) => ({ moment, said: week[moment] ?? null })),
    travelMinutes: null,
    dropOffMinutes: 30,
    assuredMinutes: 0,
    possibleMinutes: 0,
    longestMinutes: 0,
    longestLabel: '',
    ...fields,
  };
}

/** A grid for tests, of which only the week matters here. */
export function sampleGrid(budget: BudgetView): GridView {
  return {
    id: 'g1',
    personId: 'p1',
    form: 'complete',
    pregnancy: false,
    support: 'ecran',
    pack: '2026.1',
    openedOn: '2026-11-23',
    parentDoneOn: null,
    closedOn: null,
    dueMonth: null,
    stage: 'parent',
    domains: [],
    budget,
    referent: null,
    reviewOn: '2027-02-23',
    reviewMotive: 'trois_mois',
  };
}
