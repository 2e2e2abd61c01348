import { call } from '../../api/client';
import type {
  Agreement,
  BilanLineFields,
  BilanMode,
  BilanSection,
  FollowUpFields,
  FollowUpPlan,
  NewBilanLine,
  PmsmpBilanDesk,
  PmsmpBilanUpdate,
  PmsmpBilanView,
} from '../../api/generated';
import { toProblem, type Problem } from '../../kit/form.svelte';
import { Queue } from '../../kit/queue';
import { saveState } from '../../kit/save-state.svelte';
import { toasts } from '../../kit/toasts.svelte';

/** The parts of a bilan that save themselves, each on its own. */
export type Part = Omit<PmsmpBilanUpdate, 'bilanId'>;

/** Saves all that waits; what is refused on the page is to be mended before the page is left. */
async function settle(): Promise<void> {
  if (await saveState.flush()) return;
  const problem: Problem = {
    message: 'Une réponse n’est pas enregistrée.',
    hint: 'Corrigez-la ou effacez-la, puis recommencez.',
    fields: {},
  };
  throw problem;
}

/** A PMSMP and its bilan on the screen. */
export class Bilan {
  #desk = $state.raw() as PmsmpBilanDesk;
  /** Parts save themselves apart, one after the other: each starts from what the last one answered. */
  readonly #queue = new Queue();
  /** What was last refused, until something else is tried. */
  problem = $state.raw<Problem | null>(null);
  /** What is under way: buttons wait. */
  busy = $state(false);
  /** Moves on when forms are to read the bilan afresh. */
  generation = $state(0);

  constructor(desk: PmsmpBilanDesk) {
    this.#desk = desk;
  }

  /** Reads the bilan of a PMSMP. */
  static async load(pmsmpId: string): Promise<Bilan> {
    return new Bilan(await call('get_pmsmp_bilan', { pmsmpId }));
  }

  get desk(): PmsmpBilanDesk {
    return this.#desk;
  }

  /** The version on the screen. */
  get view(): PmsmpBilanView | null {
    return this.#desk.bilan;
  }

  /** Whether it is the latest: an older one is only read. */
  get isLatest(): boolean {
    return this.view?.id === this.#desk.versions[0]?.id;
  }

  /** Whether nothing changes in it any more. */
  get isFrozen(): boolean {
    return this.view?.agreement !== null || !this.isLatest;
  }

  /** Whether a section has a place in it. */
  has(section: BilanSection): boolean {
    return this.view?.sections.includes(section) ?? false;
  }

  /** Begins a bilan, or another version of one that was agreed to. */
  begin = (mode: BilanMode): Promise<boolean> =>
    this.attempt(async () => {
      await settle();
      this.#show(await call('create_pmsmp_bilan', { pmsmpId: this.#desk.pmsmpId, mode }));
    });

  /** Opens a version of the list. */
  open = (bilanId: string): Promise<boolean> =>
    this.attempt(async () => {
      await settle();
      this.#show(await call('get_pmsmp_bilan', { pmsmpId: this.#desk.pmsmpId, bilanId }));
    });

  /** Saves a part; refused values stay with their form. */
  save(bilanId: string, part: Part): Promise<void> {
    return this.#queue.next(async () => {
      this.#take(await call('update_pmsmp_bilan', { bilanId, ...part }));
    });
  }

  /** Saves the follow-ups, which the core takes whole: the change starts from the list as the last save left it. */
  saveFollowUps(bilanId: string, change: (followUps: FollowUpFields[]) => FollowUpFields[]): Promise<void> {
    return this.#queue.next(async () => {
      if (this.view?.id !== bilanId) return;
      const followUps = change(this.view.followUps.map(({ followUp }) => followUp));
      this.#take(await call('update_pmsmp_bilan', { bilanId, followUps }));
    });
  }

  /** Saves what a form says of a line of the grid; what another form says of it stays. */
  saveLine(bilanId: string, lineId: string, said: Partial<BilanLineFields>): Promise<void> {
    return this.#queue.next(async () => {
      const line = this.view?.lines.find(({ id }) => id === lineId)?.line;
      if (line) this.#take(await call('update_bilan_line', { bilanId, lineId, line: { ...line, ...said } }));
    });
  }

  /** Adds a line to the grid. */
  async addLine(newLine: NewBilanLine): Promise<void> {
    const bilanId = this.view?.id;
    if (!bilanId) return;
    await this.#queue.next(async () => {
      this.#take(await call('update_bilan_line', { bilanId, newLine }));
    });
    saveState.saved();
  }

  /** Notes what the person says of it: from then on it never changes. Errors go to the form. */
  async agree(agreement: Agreement, agreedOn: string, comment: string): Promise<void> {
    const bilanId = this.view?.id;
    if (!bilanId) return;
    await settle();
    this.#show(await call('agree_pmsmp_bilan', { bilanId, agreement, agreedOn, comment }));
  }

  /** Puts follow-ups in the plan. Errors go to the form. */
  async plan(wanted: Omit<FollowUpPlan, 'bilanId'>): Promise<void> {
    const bilanId = this.view?.id;
    if (!bilanId) return;
    await settle();
    this.#show(await call('plan_follow_ups', { bilanId, ...wanted }));
    this.#offerUndo('Les suites sont dans le plan.');
  }

  /** Takes a provisional version away, with a way back. */
  archive = async (): Promise<void> => {
    const bilanId = this.view?.id;
    if (!bilanId) return;
    const done = await this.attempt(async () => {
      await saveState.flush();
      this.#show(await call('archive_pmsmp_bilan', { bilanId }));
    });
    if (done) this.#offerUndo('Le bilan est retiré.');
  };

  /** Runs a gesture, one at a time. */
  async attempt(task: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = null;
    try {
      await task();
      return true;
    } catch (thrown) {
      this.problem = toProblem(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }

  #take(view: PmsmpBilanView): void {
    // Another version may have been opened while this one was being saved.
    if (this.view?.id === view.id) this.#desk = { ...this.#desk, bilan: view };
  }

  #show(desk: PmsmpBilanDesk): void {
    this.#desk = desk;
    this.generation += 1;
    saveState.saved();
  }

  #offerUndo(text: string): void {
    toasts.show(text, {
      undo: async () => {
        await call('undo', {});
        this.#show(await call('get_pmsmp_bilan', { pmsmpId: this.#desk.pmsmpId }));
      },
    });
  }
}
