import { call } from '../../api/client';
import { type ApiError, toApiError } from '../../api/errors';
import type { FilterChoices, PeopleCount, PeopleSort, PersonRow } from '../../api/generated';
import { type Filters, NO_FILTER, nextSort, type Sort, toQuery } from './filters';

/** Rows brought at a time: what one reads without scrolling for long, and quick to lay out. */
export const PAGE = 100;
/** Milliseconds after the last key before asking: with the answer of the core, under the 80 promised. */
const PAUSE = 50;

/**
 * The caseload as it is looked at: search, filters, sort, rows. It outlives the screen, so that one comes back from a
 * dossier to the same list; it never leaves memory.
 */
export class Caseload {
  search = $state('');
  filters = $state.raw<Filters>(NO_FILTER);
  sort = $state.raw<Sort | null>(null);
  rows = $state.raw<readonly PersonRow[]>([]);
  count = $state.raw<PeopleCount | null>(null);
  choices = $state.raw<FilterChoices>({ territories: [], tags: [] });
  problem = $state.raw<ApiError | null>(null);
  loading = $state(false);
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Whether something narrows the list. */
  get narrowed(): boolean {
    return this.search.trim() !== '' || this.filters !== NO_FILTER;
  }

  /** Rows that answer but are not shown yet. */
  get left(): number {
    return Math.max(0, (this.count?.matching ?? 0) - this.rows.length);
  }

  /** Brings everything again, as many rows as before. */
  async open(): Promise<void> {
    const wanted = Math.max(PAGE, this.rows.length);
    const choices = call('list_filter_choices', {}).then((found) => (this.choices = found));
    await Promise.all([this.#fetch(wanted), choices.catch(() => undefined)]);
  }

  /** Takes the words typed; the list follows in a blink. */
  type(words: string): void {
    this.search = words;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#fetch(PAGE), PAUSE);
  }

  /** Changes the filters. */
  async narrow(filters: Filters): Promise<void> {
    const isNone = JSON.stringify(filters) === JSON.stringify(NO_FILTER);
    this.filters = isNone ? NO_FILTER : filters;
    await this.#fetch(PAGE);
  }

  /** Takes off the search and every filter. */
  async clear(): Promise<void> {
    clearTimeout(this.#timer);
    this.search = '';
    await this.narrow(NO_FILTER);
  }

  /** Sorts by a column, then the other way, then as before. */
  async sortBy(column: PeopleSort): Promise<void> {
    this.sort = nextSort(this.sort, column);
    await this.#fetch(PAGE);
  }

  /** Everyone who answers, in the order shown, shown or not yet. */
  everyone(): Promise<PersonRow[]> {
    return call('list_people', toQuery(this.search, this.filters, this.sort));
  }

  /** Brings the rows that follow; returns the id of the first of them. */
  async more(): Promise<string | null> {
    const shown = this.rows.length;
    await this.#fetch(shown + PAGE);
    return this.rows[shown]?.id ?? null;
  }

  async #fetch(limit: number): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    clearTimeout(this.#timer);
    this.loading = true;
    const query = toQuery(this.search, this.filters, this.sort);
    try {
      const [rows, count] = await Promise.all([
        call('list_people', { ...query, offset: 0, limit }),
        call('count_people', query),
      ]);
      // A slower answer to an older question must not replace a newer one.
      if (mine !== this.#asked) return;
      this.rows = rows;
      this.count = count;
      this.problem = null;
    } catch (thrown) {
      if (mine === this.#asked) this.problem = toApiError(thrown);
    } finally {
      if (mine === this.#asked) this.loading = false;
    }
  }
}
