import { toApiError, type ApiError } from '../api/errors';

/** Milliseconds after the last key before asking: with the answer of the core, under the 80 promised. */
const PAUSE = 50;

/**
 * A list as it is looked at: searched and narrowed, asked again each time, and the last question wins. It outlives the
 * screen, so that one comes back to the same list; it never leaves memory.
 */
export abstract class Searched<F extends object> {
  search = $state('');
  filters = $state.raw() as F;
  problem = $state.raw<ApiError | null>(null);
  loading = $state(false);
  readonly #none: F;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `none` is no filter at all. */
  constructor(none: F) {
    this.#none = none;
    this.filters = none;
  }

  /** Whether something narrows the list. */
  get narrowed(): boolean {
    return this.search.trim() !== '' || JSON.stringify(this.filters) !== JSON.stringify(this.#none);
  }

  /** Takes the words typed; the list follows in a blink. */
  type = (words: string): void => {
    this.search = words;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.bring(), PAUSE);
  };

  /** Changes some filters. */
  async narrow(part: Partial<F>): Promise<void> {
    this.filters = { ...this.filters, ...part };
    await this.bring();
  }

  /** Takes off the search and every filter. */
  async clear(): Promise<void> {
    this.search = '';
    await this.narrow(this.#none);
  }

  /** Asks for what the search and the filters say. */
  protected abstract bring(): Promise<void>;

  /** Asks; a slower answer to an older question never replaces a newer one. */
  protected async ask<A>(question: () => Promise<A>, take: (answer: A) => void): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    clearTimeout(this.#timer);
    this.loading = true;
    try {
      const answer = await question();
      if (mine !== this.#asked) return;
      take(answer);
      this.problem = null;
    } catch (thrown) {
      if (mine === this.#asked) this.problem = toApiError(thrown);
    } finally {
      if (mine === this.#asked) this.loading = false;
    }
  }
}

/** Which column sorts, and which way. */
export interface Sort<C extends string> {
  key: C;
  descending: boolean;
}

const collator = new Intl.Collator('fr-FR', { sensitivity: 'base', numeric: true });

/** Sorts rows by a column; what says nothing comes last, whichever way. */
export function sortRows<R, C extends string>(
  rows: readonly R[],
  sort: Sort<C> | null,
  valueOf: (row: R, key: C) => string | number | null,
): R[] {
  if (!sort) return [...rows];
  const sign = sort.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [valueOf(a, sort.key), valueOf(b, sort.key)];
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    const [first, second] = [String(left ?? ''), String(right ?? '')];
    if (first === '' || second === '') return Number(first === '') - Number(second === '');
    return sign * collator.compare(first, second);
  });
}

/** A list brought whole, and sorted here. */
export class Listing<L extends { rows: readonly R[] }, R, F extends object, C extends string> extends Searched<F> {
  sort = $state.raw<Sort<C> | null>(null);
  list = $state.raw<L | null>(null);
  readonly #query: (search: string, filters: F) => Promise<L>;
  readonly #valueOf: (row: R, key: C) => string | number | null;

  constructor(options: {
    none: F;
    query: (search: string, filters: F) => Promise<L>;
    valueOf: (row: R, key: C) => string | number | null;
  }) {
    super(options.none);
    this.#query = options.query;
    this.#valueOf = options.valueOf;
  }

  /** Rows in the order asked for. */
  get rows(): R[] {
    return sortRows(this.list?.rows ?? [], this.sort, this.#valueOf);
  }

  /** Brings the list again. */
  open = (): Promise<void> => this.bring();

  protected override bring(): Promise<void> {
    return this.ask(
      () => this.#query(this.search, this.filters),
      (list) => (this.list = list),
    );
  }
}
