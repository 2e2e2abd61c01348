import { call } from '../../api/client';
import type { AccidentFields, PmsmpEnding, PmsmpFields, PmsmpList, PmsmpStep, PmsmpView } from '../../api/generated';
import { toProblem, type Problem } from '../../kit/form.svelte';
import { saveState } from '../../kit/save-state.svelte';
import { toasts } from '../../kit/toasts.svelte';

/** The PMSMP of a dossier. */
export class PmsmpShelf {
  readonly personId: string;
  #list = $state.raw() as PmsmpList;

  constructor(personId: string, list: PmsmpList) {
    this.personId = personId;
    this.#list = list;
  }

  static async load(personId: string): Promise<PmsmpShelf> {
    return new PmsmpShelf(personId, await call('list_pmsmps', { personId }));
  }

  get list(): PmsmpList {
    return this.#list;
  }
}

/** One PMSMP: written, moved along its course, ended, renewed. */
export class PmsmpDesk {
  #view = $state.raw() as PmsmpView;
  /** What was last refused, until something else is tried. */
  problem = $state.raw<Problem | null>(null);
  busy = $state(false);
  /** Moves on when the form is to be read afresh. */
  generation = $state(0);

  constructor(view: PmsmpView) {
    this.#view = view;
  }

  static async load(pmsmpId: string): Promise<PmsmpDesk> {
    return new PmsmpDesk(await call('get_pmsmp', { pmsmpId }));
  }

  get view(): PmsmpView {
    return this.#view;
  }

  get id(): string {
    return this.#view.row.id;
  }

  /** Whether it began. */
  get hasBegun(): boolean {
    return this.#view.steps.some(({ step, on }) => step === 'en_cours' && on !== null);
  }

  /** Whether there is something to say of it once it is over: it began, or nobody came. */
  get hasBilan(): boolean {
    return this.hasBegun || this.#view.exit?.exit === 'non_venue';
  }

  /** Saves what was written; refused values stay with their form. */
  async save(pmsmp: PmsmpFields): Promise<void> {
    const { version } = this.#view.row;
    this.#view = await call('update_pmsmp', { pmsmpId: this.id, version, pmsmp });
    saveState.saved();
  }

  /** Notes a step. */
  move = (step: PmsmpStep, on: string | null, externalNumber: string | null): Promise<boolean> =>
    this.#attempt(() => call('move_pmsmp', { pmsmpId: this.id, step, on, externalNumber, back: false }));

  /** Takes the last step back. */
  back = (step: PmsmpStep): Promise<boolean> =>
    this.#attempt(() => call('move_pmsmp', { pmsmpId: this.id, step, back: true }));

  /** Puts it back in its course. */
  resume = (): Promise<boolean> => this.#attempt(() => call('end_pmsmp', { pmsmpId: this.id, reason: '' }));

  /** Notes how it went out of its course. Errors go to the form. */
  async end(ending: Omit<PmsmpEnding, 'pmsmpId'>): Promise<void> {
    this.#show(await call('end_pmsmp', { ...ending, pmsmpId: this.id }));
    this.#offerUndo('La sortie est notée.');
  }

  /** Notes an accident, or that there was none. Errors go to the form. */
  async record(accident: AccidentFields | null): Promise<void> {
    this.#show(await call('record_accident', { pmsmpId: this.id, accident }));
    this.#offerUndo(accident ? 'L’accident est noté.' : 'L’accident est retiré.');
  }

  /** Prepares its renewal; the id of it, or null when it is refused. */
  async renew(): Promise<string | null> {
    let id: string | null = null;
    await this.#attempt(async () => {
      const view = await call('renew_pmsmp', { pmsmpId: this.id });
      id = view.row.id;
      return this.#view;
    });
    return id;
  }

  /** Puts it away, with a way back. */
  async archive(onback: () => void): Promise<boolean> {
    const done = await this.#attempt(async () => {
      await call('archive_pmsmp', { pmsmpId: this.id });
      return this.#view;
    });
    if (done) {
      toasts.show('La PMSMP est retirée.', {
        undo: async () => {
          await call('undo', {});
          onback();
        },
      });
    }
    return done;
  }

  #show(view: PmsmpView): void {
    this.#view = view;
    this.generation += 1;
    saveState.saved();
  }

  #offerUndo(text: string): void {
    toasts.show(text, {
      undo: async () => {
        await call('undo', {});
        this.#show(await call('get_pmsmp', { pmsmpId: this.id }));
      },
    });
  }

  async #attempt(task: () => Promise<PmsmpView>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = null;
    try {
      this.#show(await task());
      return true;
    } catch (thrown) {
      this.problem = toProblem(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
