import { call } from '../../api/client';
import type { DueBilan, DueStage } from '../../api/generated';
import { toProblem, type Problem } from '../../kit/form.svelte';
import { saveState } from '../../kit/save-state.svelte';
import { toasts } from '../../kit/toasts.svelte';

/** What the list can be narrowed to. */
export type DueFilter = 'tous' | DueStage;

/** The bilans that wait. */
export class DueBilans {
  #rows = $state.raw<readonly DueBilan[]>([]);
  filter = $state<DueFilter>('tous');
  problem = $state.raw<Problem | null>(null);

  constructor(rows: readonly DueBilan[]) {
    this.#rows = rows;
  }

  /** Reads the list. */
  static async load(): Promise<DueBilans> {
    return new DueBilans(await call('list_due_bilans', {}));
  }

  get rows(): readonly DueBilan[] {
    return this.#rows;
  }

  /** Those of the filter; those set aside are out of the way unless they are asked for. */
  get shown(): readonly DueBilan[] {
    const { filter } = this;
    if (filter === 'tous') return this.#rows.filter(({ stage }) => stage !== 'mis_de_cote');
    return this.#rows.filter(({ stage }) => stage === filter);
  }

  /** How many a filter holds. */
  count(filter: DueFilter): number {
    const rows = this.#rows.filter(({ stage }) => (filter === 'tous' ? stage !== 'mis_de_cote' : stage === filter));
    return rows.length;
  }

  /** Sets one aside, with a reason. Errors go to the form. */
  async setAside(pmsmpId: string, reason: string): Promise<void> {
    this.#rows = await call('set_aside_bilan', { pmsmpId, reason });
    saveState.saved();
    toasts.show('Le bilan est mis de côté.', { undo: () => this.takeBack(pmsmpId) });
  }

  /** Takes one back. */
  takeBack = async (pmsmpId: string): Promise<void> => {
    try {
      this.#rows = await call('set_aside_bilan', { pmsmpId });
      saveState.saved();
    } catch (thrown) {
      this.problem = toProblem(thrown);
    }
  };
}
