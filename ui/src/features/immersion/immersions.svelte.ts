import { call } from '../../api/client';
import type { PmsmpRow } from '../../api/generated';
import { toProblem, type Problem } from '../../kit/form.svelte';
import { shift, weeksOf } from './month';

/** Immersions of the whole caseload, a month at a time. */
export class Immersions {
  month = $state('');
  rows = $state.raw<readonly PmsmpRow[]>([]);
  problem = $state.raw<Problem | null>(null);

  static async load(month: string): Promise<Immersions> {
    const immersions = new Immersions();
    await immersions.open(month);
    return immersions;
  }

  readonly weeks = $derived(weeksOf(this.month));

  /** Opens a month. */
  async open(month: string): Promise<void> {
    const weeks = weeksOf(month);
    const [from = '', to = ''] = [weeks[0]?.[0], weeks.at(-1)?.[6]];
    try {
      const rows = await call('list_immersions', { from, to });
      this.rows = rows;
      this.month = month;
      this.problem = null;
    } catch (thrown) {
      this.problem = toProblem(thrown);
    }
  }

  /** Goes some months away. */
  move = (by: number): Promise<void> => this.open(shift(this.month, by));
}
