import { call } from '../../api/client';
import type { FilterChoices, PeopleCount, PeopleSort, PersonRow } from '../../api/generated';
import { Searched } from '../../text/listing.svelte';
import { type Filters, NO_FILTER, nextSort, type Sort, toQuery } from './filters';

/** Rows brought at a time: what one reads without scrolling for long, and quick to lay out. */
export const PAGE = 100;

/** The caseload as it is looked at: sorted by the core, a page at a time. */
export class Caseload extends Searched<Filters> {
  sort = $state.raw<Sort | null>(null);
  rows = $state.raw<readonly PersonRow[]>([]);
  count = $state.raw<PeopleCount | null>(null);
  choices = $state.raw<FilterChoices>({ territories: [], tags: [] });

  constructor() {
    super(NO_FILTER);
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

  protected override bring(): Promise<void> {
    return this.#fetch(PAGE);
  }

  #fetch(limit: number): Promise<void> {
    const query = toQuery(this.search, this.filters, this.sort);
    return this.ask(
      () => Promise.all([call('list_people', { ...query, offset: 0, limit }), call('count_people', query)]),
      ([rows, count]) => {
        this.rows = rows;
        this.count = count;
      },
    );
  }
}
