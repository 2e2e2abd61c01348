import { call } from '../../api/client';
import type { CompanyFields, CompanyView, OfferFields, OfferView } from '../../api/generated';
import { toProblem, type Problem } from '../../kit/form.svelte';
import { Queue } from '../../kit/queue';
import { saveState } from '../../kit/save-state.svelte';
import { toasts } from '../../kit/toasts.svelte';

/**
 * A sheet and its company. Sections save themselves apart, so that a half-typed phone never keeps the tasks from being
 * saved; the core takes the sheet whole, so saves queue up and each starts from what the last one answered.
 */
export class OfferDesk {
  #view = $state.raw() as OfferView;
  #company = $state.raw() as CompanyView;
  /** What was last refused of a gesture. */
  problem = $state.raw<Problem | null>(null);
  busy = $state(false);
  /** Moves on when the sheet is to be read afresh by its forms. */
  generation = $state(0);
  readonly #queue = new Queue();

  constructor(view: OfferView, company: CompanyView) {
    this.#view = view;
    this.#company = company;
  }

  /** Reads a sheet. */
  static async load(offerId: string): Promise<OfferDesk> {
    const view = await call('get_offer', { offerId });
    return new OfferDesk(view, await call('get_company', { companyId: view.row.companyId }));
  }

  /** The sheet as last read or saved. */
  get view(): OfferView {
    return this.#view;
  }

  /** Its company as last read or saved. */
  get company(): CompanyView {
    return this.#company;
  }

  get id(): string {
    return this.#view.row.id;
  }

  /** Saves some fields of the sheet, the others as they are. */
  saveOffer(fields: Partial<OfferFields>): Promise<void> {
    return this.#queue.next(async () => {
      const { version, offer } = this.#view;
      this.#view = await call('update_offer', { offerId: this.id, version, offer: { ...offer, ...fields } });
    });
  }

  /** Saves some fields of the company, the others as they are. */
  saveCompany(fields: Partial<CompanyFields>): Promise<void> {
    return this.#queue.next(async () => {
      const { id, version, company } = this.#company;
      this.#company = await call('update_company', { companyId: id, version, company: { ...company, ...fields } });
      // What the sheet still lacks depends on both.
      this.#view = await call('get_offer', { offerId: this.id });
    });
  }

  /** Reads the sheet again, after something else changed it. */
  reload = (): Promise<void> =>
    this.#queue.next(async () => {
      this.#view = await call('get_offer', { offerId: this.id });
      this.#company = await call('get_company', { companyId: this.#view.row.companyId });
      this.generation += 1;
    });

  /** Copies the sheet into a new one; gives its id. */
  duplicate = (): Promise<string | null> =>
    this.#other('duplicate_offer', 'La fiche est copiée\u202f: vous êtes sur la copie.');

  /** Makes another edition; gives its id. */
  renew = (): Promise<string | null> =>
    this.#other('renew_offer_edition', 'Nouvelle édition\u202f: la précédente reste lisible.');

  /** Stops proposing the offer from a day, or proposes it again. */
  async retire(retiredOn: string | null): Promise<void> {
    await this.#gesture(
      async () => {
        this.#view = await call('retire_offer', { offerId: this.id, retiredOn });
      },
      retiredOn ? 'L’offre n’est plus proposée.' : 'L’offre est proposée de nouveau.',
    );
  }

  /** Puts the sheet away, or takes it back. */
  async setAway(isAway: boolean): Promise<boolean> {
    const command = isAway ? 'archive_offer' : 'restore_offer';
    return this.#gesture(
      async () => {
        this.#view = await call(command, { offerId: this.id });
      },
      isAway ? 'La fiche est mise de côté.' : 'La fiche est reprise.',
    );
  }

  async #other(command: 'duplicate_offer' | 'renew_offer_edition', text: string): Promise<string | null> {
    let made: string | null = null;
    await this.#attempt(async () => {
      made = (await call(command, { offerId: this.id })).row.id;
      saveState.saved();
      toasts.show(text);
    });
    return made;
  }

  async #gesture(task: () => Promise<void>, text: string): Promise<boolean> {
    return this.#attempt(async () => {
      await this.#queue.next(task);
      saveState.saved();
      toasts.show(text, {
        undo: async () => {
          await call('undo', {});
          await this.reload();
        },
      });
    });
  }

  async #attempt(task: () => Promise<void>): Promise<boolean> {
    if (this.busy || !(await saveState.flush())) return false;
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
}
