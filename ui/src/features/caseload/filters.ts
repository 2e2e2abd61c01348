import {
  type Category,
  type ContractFilter,
  type Impact,
  type PeopleFilter,
  type PeopleSort,
  type StatusFilter,
} from '../../api/generated';
import { quote } from '../../text/format';

/** What narrows the caseload, beside the search and the sort. */
export interface Filters {
  status: StatusFilter;
  category: Category | null;
  minImpact: Impact | null;
  territory: string | null;
  tag: string | null;
  isolatedParent: boolean;
  contract: ContractFilter | null;
  stale: boolean;
  overdue: boolean;
}

export const NO_FILTER: Filters = {
  status: 'ouverts',
  category: null,
  minImpact: null,
  territory: null,
  tag: null,
  isolatedParent: false,
  contract: null,
  stale: false,
  overdue: false,
};

/** A filter in force, said in words, and the filters once it is taken off. */
export interface FilterChip {
  key: keyof Filters;
  label: string;
  without: Filters;
}

export const STATUS_LABELS: Record<StatusFilter, string> = {
  ouverts: 'Dossiers ouverts',
  clos: 'Dossiers clos',
  tous: 'Dossiers ouverts et clos',
};

/** How a least impact reads: « fort ou bloquant » says what one will see better than « ≥ fort ». */
export const MIN_IMPACT_LABELS: Record<Impact, string> = {
  faible: 'Tout frein',
  fort: 'Frein fort ou bloquant',
  bloquant: 'Frein bloquant',
};

export const CONTRACT_LABELS: Record<ContractFilter, string> = {
  aucun: 'Sans contrat',
  en_preparation: 'Contrat en préparation',
  en_cours: 'Contrat signé, en cours',
  fin_proche: 'Contrat qui finit bientôt',
  termine: 'Contrat terminé',
};

/** The filters in force, in the order of the panel. */
export function chips(filters: Filters, categoryLabels: Record<Category, string>): FilterChip[] {
  const list: FilterChip[] = [];
  const add = (key: keyof Filters, label: string, without: Filters): void => {
    list.push({ key, label, without });
  };
  if (filters.status !== 'ouverts') {
    add('status', STATUS_LABELS[filters.status], { ...filters, status: 'ouverts' });
  }
  if (filters.category) {
    const what = filters.minImpact && filters.minImpact !== 'faible' ? MIN_IMPACT_LABELS[filters.minImpact] : 'Frein';
    const label = `${what}\u202f: ${categoryLabels[filters.category]}`;
    add('category', label, { ...filters, category: null, minImpact: null });
  }
  if (filters.territory) {
    add('territory', `Territoire\u202f: ${filters.territory}`, { ...filters, territory: null });
  }
  if (filters.tag) add('tag', `Étiquette\u202f: ${filters.tag}`, { ...filters, tag: null });
  if (filters.isolatedParent) add('isolatedParent', 'Parent isolé', { ...filters, isolatedParent: false });
  if (filters.contract) add('contract', CONTRACT_LABELS[filters.contract], { ...filters, contract: null });
  if (filters.stale) add('stale', 'Diagnostic à revoir', { ...filters, stale: false });
  if (filters.overdue) add('overdue', 'Action en retard', { ...filters, overdue: false });
  return list;
}

/** The list in words, to be printed above it: what was searched, then each filter. */
export function listTitle(search: string, filters: Filters, categoryLabels: Record<Category, string>): string {
  const words = search.trim();
  return [
    STATUS_LABELS[filters.status],
    ...chips({ ...filters, status: 'ouverts' }, categoryLabels).map(({ label }) => label),
    ...(words === '' ? [] : [`recherche ${quote(words)}`]),
  ].join(' · ');
}

/** Which column, which way; `null` lets the core choose (best answers first, else by name). */
export interface Sort {
  by: PeopleSort;
  descending: boolean;
}

/** What a click on a header gives: this column, then the other way, then the order of the core. */
export function nextSort(current: Sort | null, by: PeopleSort): Sort | null {
  const first = FIRST_DESCENDING.has(by);
  if (current?.by !== by) return { by, descending: first };
  return current.descending === first ? { by, descending: !first } : null;
}

/** Columns whose greatest values are the ones looked for. */
const FIRST_DESCENDING: ReadonlySet<PeopleSort> = new Set<PeopleSort>(['overdue']);

/** The request for the core, without the page. */
export function toQuery(search: string, filters: Filters, sort: Sort | null): PeopleFilter {
  const query: PeopleFilter = { status: filters.status };
  const words = search.trim();
  if (words !== '') query.search = words;
  if (filters.category) {
    query.freinIn = filters.category;
    if (filters.minImpact) query.minImpact = filters.minImpact;
  }
  if (filters.territory) query.territory = filters.territory;
  if (filters.tag) query.tag = filters.tag;
  if (filters.isolatedParent) query.isolatedParent = true;
  if (filters.contract) query.contract = filters.contract;
  if (filters.stale) query.stale = true;
  if (filters.overdue) query.overdue = true;
  if (sort) {
    query.sort = sort.by;
    query.descending = sort.descending;
  }
  return query;
}
