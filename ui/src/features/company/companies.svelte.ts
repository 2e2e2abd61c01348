import { call } from '../../api/client';
import { type ApiError, toApiError } from '../../api/errors';
import type { CompanyList, CompanyRow } from '../../api/generated';

/** What narrows the list. */
export interface CompanyFilters {
  trained: 'oui' | 'non' | null;
  territory: string | null;
  archived: boolean;
}

/** Which column sorts, and which way. */
export interface CompanySort {
  key: CompanyColumn;
  descending: boolean;
}

/** Columns that sort. */
export type CompanyColumn = 'name' | 'activity' | 'commune' | 'territory' | 'trained' | 'places' | 'lastEvent';

/** No filter. */
export const NO_FILTER: CompanyFilters = { trained: null, territory: null, archived: false };

/** Milliseconds after the last key before asking. */
const PAUSE = 50;

const collator = new Intl.Collator('fr-FR', { sensitivity: 'base', numeric: true });

function valueOf(row: CompanyRow, key: CompanyColumn): string | number {
  switch (key) {
    case 'name':
      return row.name;
    case 'activity':
      return row.activity ?? '';
    case 'commune':
      return row.communeName ?? '';
    case 'territory':
      return row.territory ?? '';
    case 'trained':
      return row.trainedOn ?? '';
    case 'places':
      return row.placesLeft;
    case 'lastEvent':
      return row.lastEventOn ?? '';
  }
}

/** Sorts rows by a column; what says nothing comes last, whichever way. */
export function sortRows(rows: readonly CompanyRow[], sort: CompanySort | null): CompanyRow[] {
  if (!sort) return [...rows];
  const sign = sort.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [valueOf(a, sort.key), valueOf(b, sort.key)];
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    const [first, second] = [String(left), String(right)];
    if (first === '' || second === '') return Number(first === '') - Number(second === '');
    return sign * collator.compare(first, second);
  });
}

/** The companies as they are looked at; it outlives the screen, so that one comes back to the same list. */
export class Companies {
  search = $state('');
  filters = $state.raw<CompanyFilters>(NO_FILTER);
  sort = $state.raw<CompanySort | null>(null);
  list = $state.raw<CompanyList | null>(null);
  problem = $state.raw<ApiError | null>(null);
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Rows in the order asked for. */
  get rows(): CompanyRow[] {
    return sortRows(this.list?.rows ?? [], this.sort);
  }

  /** Whether something narrows the list. */
  get narrowed(): boolean {
    return this.search.trim() !== '' || JSON.stringify(this.filters) !== JSON.stringify(NO_FILTER);
  }

  /** Brings the list again. */
  open = (): Promise<void> => this.#fetch();

  /** Takes the words typed; the list follows in a blink. */
  type = (words: string): void => {
    this.search = words;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#fetch(), PAUSE);
  };

  /** Changes the filters. */
  async narrow(part: Partial<CompanyFilters>): Promise<void> {
    this.filters = { ...this.filters, ...part };
    await this.#fetch();
  }

  /** Takes off the search and every filter. */
  async clear(): Promise<void> {
    this.search = '';
    await this.narrow(NO_FILTER);
  }

  async #fetch(): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    clearTimeout(this.#timer);
    const { trained, territory, archived } = this.filters;
    const query = { search: this.search, trained: trained === null ? null : trained === 'oui', territory, archived };
    try {
      const list = await call('list_companies', query);
      if (mine !== this.#asked) return;
      this.list = list;
      this.problem = null;
    } catch (thrown) {
      if (mine === this.#asked) this.problem = toApiError(thrown);
    }
  }
}
