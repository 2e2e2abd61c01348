import { call } from '../../api/client';
import type { FreeEntry, PackChoice, PackMode, PackReading, PackRow, Polarity } from '../../api/generated';
import { toProblem, type Problem } from '../../kit/form.svelte';
import { saveState } from '../../kit/save-state.svelte';
import { toasts } from '../../kit/toasts.svelte';
import { NNBSP } from '../../text/format';
import { reference } from '../../text/reference.svelte';

/** Where a référentiel comes from: a file, a pack adopted before, or the one Trame comes with. */
export type Source = Pick<PackChoice, 'base64'> | Pick<PackChoice, 'packId'> | Pick<PackChoice, 'delivered'>;

const NOTHING_CHOSEN: PackChoice = {
  base64: null,
  packId: null,
  delivered: false,
  mode: null,
  apart: [],
  polarities: {},
};

/** The référentiels of the base, and the one being looked at before it is adopted. */
export class PackDesk {
  rows = $state.raw<readonly PackRow[]>([]);
  free = $state.raw<readonly FreeEntry[]>([]);
  reading = $state.raw<PackReading | null>(null);
  problem = $state.raw<Problem | null>(null);
  busy = $state<'read' | 'adopt' | 'add' | null>(null);
  #choice = $state.raw<PackChoice>(NOTHING_CHOSEN);

  /** Keys set apart from what they look like. */
  get apart(): readonly string[] {
    return this.#choice.apart;
  }

  /** What was said of new situations. */
  get polarities(): Readonly<Record<string, Polarity>> {
    return this.#choice.polarities;
  }

  /** Reads what the base has. */
  load = (): Promise<boolean> =>
    this.#work('read', async () => {
      const [rows, free] = await Promise.all([call('list_packs', {}), call('list_free_entries', {})]);
      this.rows = rows;
      this.free = free;
    });

  /** Shows what a source would change. */
  look = (source: Source): Promise<boolean> => {
    this.reading = null;
    return this.#preview({ ...NOTHING_CHOSEN, ...source });
  };

  /** Shows the same source, completing or replacing. */
  setMode = (mode: PackMode): Promise<boolean> => this.#preview({ ...this.#choice, mode });

  /** Says that an entry is none of ours, or takes it back. */
  setApart = (key: string, isApart: boolean): Promise<boolean> => {
    const others = this.#choice.apart.filter((known) => known !== key);
    return this.#preview({ ...this.#choice, apart: isApart ? [...others, key] : others });
  };

  /** Says what a new situation is; the preview stands as it is. */
  setPolarity = (key: string, polarity: Polarity): void => {
    this.#choice = { ...this.#choice, polarities: { ...this.#choice.polarities, [key]: polarity } };
  };

  /** Closes the preview, or says why there is none. */
  forget = (problem: Problem | null = null): void => {
    this.reading = null;
    this.problem = problem;
    this.#choice = NOTHING_CHOSEN;
  };

  /** Puts what is looked at in force. */
  adopt = async (): Promise<void> => {
    const adopted = await this.#work('adopt', async () => {
      this.rows = await call('adopt_pack', this.#choice);
    });
    if (!adopted) return;
    this.forget();
    await this.#follow('Référentiel adopté');
  };

  /** Adds what was typed in plans to the référentiel. */
  add = async (entries: readonly FreeEntry[]): Promise<void> => {
    const added = await this.#work('add', async () => {
      const chosen = entries.map(({ list, category, label }) => ({ list, category, label }));
      this.rows = await call('add_to_pack', { entries: chosen });
    });
    if (added) await this.#follow('Référentiel complété');
  };

  async #preview(choice: PackChoice): Promise<boolean> {
    this.#choice = choice;
    return this.#work('read', async () => {
      this.reading = await call('read_pack', choice);
    });
  }

  /** Everything else in the window speaks the words in force now. */
  async #follow(what: string): Promise<void> {
    await this.#refresh();
    saveState.saved();
    const version = this.rows.find(({ isInForce }) => isInForce)?.version ?? '';
    toasts.show(`${what}${NNBSP}: version ${version}.`, {
      undo: async () => {
        await call('undo', {});
        await this.#refresh();
      },
    });
  }

  async #refresh(): Promise<void> {
    await reference.refresh();
    await this.load();
  }

  async #work(what: 'read' | 'adopt' | 'add', task: () => Promise<void>): Promise<boolean> {
    this.busy = what;
    this.problem = null;
    try {
      await task();
      return true;
    } catch (thrown) {
      this.problem = toProblem(thrown);
      return false;
    } finally {
      this.busy = null;
    }
  }
}
