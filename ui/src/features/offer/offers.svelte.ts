import { call } from '../../api/client';
import { type ApiError, toApiError } from '../../api/errors';
import type { OfferList, OfferRow, PmsmpObject } from '../../api/generated';

/** What narrows the list. */
export interface OfferFilters {
  job: string | null;
  territory: string | null;
  object: PmsmpObject | null;
  withoutCar: boolean;
  partTime: boolean;
  withPlaces: boolean;
  withRetired: boolean;
}

/** Columns that sort. */
export type OfferColumn = 'job' | 'company' | 'commune' | 'territory' | 'places' | 'visited';

/** Which column sorts, and which way. */
export interface OfferSort {
  key: OfferColumn;
  descending: boolean;
}

/** No filter. */
export const NO_FILTER: OfferFilters = {
  job: null,
  territory: null,
  object: null,
  withoutCar: false,
  partTime: false,
  withPlaces: false,
  withRetired: false,
};

/** Milliseconds after the last key before asking. */
const PAUSE = 50;

const collator = new Intl.Collator('fr-FR', { sensitivity: 'base', numeric: true });

function valueOf(row: OfferRow, key: OfferColumn): string | number {
  switch (key) {
    case 'job':
      return row.job;
    case 'company':
      return row.companyName;
    case 'commune':
      return row.communeName ?? '';
    case 'territory':
      return row.territory ?? '';
    case 'places':
      return row.placesLeft;
    case 'visited':
      return row.visitedOn ?? '';
  }
}

/** Sorts rows by a column; what says nothing comes last, whichever way. */
export function sortRows(rows: readonly OfferRow[], sort: OfferSort | null): OfferRow[] {
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

/** The offers as they are looked at; it outlives the screen. */
export class Offers {
  search = $state('');
  filters = $state.raw<OfferFilters>(NO_FILTER);
  sort = $state.raw<OfferSort | null>(null);
  list = $state.raw<OfferList | null>(null);
  problem = $state.raw<ApiError | null>(null);
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Rows in the order asked for. */
  get rows(): OfferRow[] {
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
  async narrow(part: Partial<OfferFilters>): Promise<void> {
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
    try {
      const list = await call('list_offers', { search: this.search, ...this.filters });
      if (mine !== this.#asked) return;
      this.list = list;
      this.problem = null;
    } catch (thrown) {
      if (mine === this.#asked) this.problem = toApiError(thrown);
    }
  }
}
