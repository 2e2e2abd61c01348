import { call } from '../../api/client';
import type {
  GridComparison,
  GridUpdate,
  GridView,
  NewGrid,
  PotentialitesDesk,
  PotentialitesMark,
  PriorityAction,
  StrengthFields,
} from '../../api/generated';
import { toProblem, type Problem } from '../../kit/form.svelte';
import { saveState } from '../../kit/save-state.svelte';
import { toasts } from '../../kit/toasts.svelte';

/** The grids of a person, and the one on the screen. */
export class Potentialites {
  #desk = $state.raw() as PotentialitesDesk;
  /** What was last refused, until something else is tried. */
  problem = $state.raw<Problem | null>(null);
  /** What is under way: buttons wait. */
  busy = $state(false);
  /** One gesture reaches the core after the other, so that the last answer read is the last one given. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(desk: PotentialitesDesk) {
    this.#desk = desk;
  }

  /** Reads the grids of a person; without a grid named, the latest comes along. */
  static async load(personId: string, gridId?: string): Promise<Potentialites> {
    return new Potentialites(await call('get_potentialites', { personId, ...(gridId ? { gridId } : {}) }));
  }

  get desk(): PotentialitesDesk {
    return this.#desk;
  }

  /** The grid on the screen; what shows one is not drawn without it. */
  get view(): GridView {
    const grid = this.#desk.grid;
    if (!grid) throw new Error('no grid is open');
    return grid;
  }

  /** Whether nothing changes in it any more. */
  get isClosed(): boolean {
    return this.view.stage === 'closed';
  }

  /** Opens a grid; answers its id. */
  async open(wanted: Omit<NewGrid, 'personId'>): Promise<string | undefined> {
    const done = await this.attempt(async () => {
      this.#desk = await call('open_potentialites', { personId: this.#desk.personId, ...wanted });
    });
    return done ? this.#desk.grid?.id : undefined;
  }

  /** Keeps what the parent answers. */
  answer(item: string, mark: PotentialitesMark | null): Promise<void> {
    return this.#keep((gridId) => call('answer_potentialites', { gridId, item, mark }));
  }

  /** The parent has finished, or takes the grid again. */
  hand(done: boolean): Promise<boolean> {
    return this.attempt(() => this.#keep((gridId) => call('hand_potentialites', { gridId, done })));
  }

  /** Keeps what the référent answers, beside the parent. */
  answerAsReferent(item: string, mark: PotentialitesMark | null, fact: string): Promise<void> {
    return this.#keep((gridId) => call('answer_as_referent', { gridId, item, mark, fact }));
  }

  /** Keeps the strengths the parent chooses, in their order. */
  chooseStrengths(strengths: StrengthFields[]): Promise<void> {
    return this.#keep((gridId) => call('choose_strengths', { gridId, strengths }));
  }

  /** Keeps the priorities the parent chooses, in their order. */
  choosePriorities(items: string[]): Promise<boolean> {
    return this.attempt(() => this.#keep((gridId) => call('choose_priorities', { gridId, items })));
  }

  /** Puts actions of a priority in the plan. Errors go to the form. */
  async plan(item: string, actions: PriorityAction[]): Promise<void> {
    await this.#keep((gridId) => call('plan_priority', { gridId, item, actions }));
    saveState.saved();
  }

  /** Notes whether a line about health may leave in documents. */
  share(item: string, shared: boolean): Promise<boolean> {
    return this.attempt(() => this.#keep((gridId) => call('share_potentialites', { gridId, item, shared })));
  }

  /** Changes the month of a birth and the day to look at the grid again. */
  update(fields: Omit<GridUpdate, 'gridId'>): Promise<void> {
    return this.#keep((gridId) => call('update_potentialites', { gridId, ...fields }));
  }

  /** Takes what the week of the grid became, from the editor that changed it. */
  take = (view: GridView): void => {
    if (this.#desk.grid?.id === view.id) this.#desk = { ...this.#desk, grid: view };
  };

  /** Closes the grid for good. */
  close(): Promise<boolean> {
    return this.attempt(() => this.#keep((gridId) => call('close_potentialites', { gridId })));
  }

  /** Takes an open grid away, with a way back. */
  async archive(gridId: string): Promise<boolean> {
    const done = await this.attempt(async () => {
      this.#desk = await call('archive_potentialites', { gridId });
    });
    if (done)
      toasts.show('La grille est retirée.', {
        undo: async () => {
          await call('undo', {});
          this.#desk = await call('get_potentialites', { personId: this.#desk.personId });
        },
      });
    return done;
  }

  /** Two grids, item by item. */
  compare(gridId: string, otherId: string): Promise<GridComparison> {
    return call('compare_potentialites', { gridId, otherId });
  }

  /** Runs a gesture, one at a time. */
  async attempt(task: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = null;
    try {
      if (!(await saveState.flush())) return false;
      await task();
      saveState.saved();
      return true;
    } catch (thrown) {
      this.problem = toProblem(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }

  #keep(gesture: (gridId: string) => Promise<GridView>): Promise<void> {
    const gridId = this.view.id;
    const mine = this.#turn.then(async () => {
      this.take(await gesture(gridId));
    });
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}
