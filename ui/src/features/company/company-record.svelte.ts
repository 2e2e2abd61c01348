import { call } from '../../api/client';
import type { CompanyEventFields, CompanyFields, CompanyView, ContactFields } from '../../api/generated';
import { toProblem, type Problem } from '../../kit/form.svelte';
import { Queue } from '../../kit/queue';
import { saveState } from '../../kit/save-state.svelte';
import { toasts } from '../../kit/toasts.svelte';

/** A company whose groups of fields save themselves apart: a half-typed phone never keeps the address from being saved. */
export class CompanyRecord {
  #view = $state.raw() as CompanyView;
  /** What was last refused of a gesture. */
  problem = $state.raw<Problem | null>(null);
  /** Moves on when what is on screen is to be read afresh by its forms. */
  generation = $state(0);
  readonly #queue = new Queue();

  constructor(view: CompanyView) {
    this.#view = view;
  }

  /** Reads a company. */
  static async load(companyId: string): Promise<CompanyRecord> {
    return new CompanyRecord(await call('get_company', { companyId }));
  }

  /** The company as last read or saved. */
  get view(): CompanyView {
    return this.#view;
  }

  /** Saves some fields, the others as they are. */
  save(fields: Partial<CompanyFields>): Promise<void> {
    return this.#next(({ id, version, company }) =>
      call('update_company', { companyId: id, version, company: { ...company, ...fields } }),
    );
  }

  /** Saves the contacts, in order. */
  saveContacts(contacts: ContactFields[]): Promise<void> {
    return this.#next(({ id }) => call('update_company_contacts', { companyId: id, contacts }));
  }

  /** Adds a line to the log. */
  async addEvent(event: CompanyEventFields): Promise<void> {
    await this.#next(({ id }) => call('create_company_event', { companyId: id, event }));
    saveState.saved();
  }

  /** Changes a line of the log. */
  async saveEvent(eventId: string, event: CompanyEventFields): Promise<void> {
    await this.#next(() => call('update_company_event', { eventId, event }));
    saveState.saved();
  }

  /** Takes a line of the log away, with a way back. */
  async archiveEvent(eventId: string): Promise<void> {
    await this.#gesture(() => call('archive_company_event', { eventId }), 'La ligne est retirée.');
  }

  /** Puts the company away, or takes it back. */
  async setAway(isAway: boolean): Promise<void> {
    const command = isAway ? 'archive_company' : 'restore_company';
    await this.#gesture(
      ({ id }) => call(command, { companyId: id }),
      isAway ? 'L’entreprise est mise de côté.' : 'L’entreprise est reprise.',
    );
  }

  /** What is done at once, with a way back; a refusal is told at the head of the page. */
  async #gesture(step: (view: CompanyView) => Promise<CompanyView>, text: string): Promise<void> {
    try {
      await this.#next(step);
      this.problem = null;
    } catch (thrown) {
      this.problem = toProblem(thrown);
      return;
    }
    saveState.saved();
    toasts.show(text, {
      undo: async () => {
        await call('undo', {});
        await this.#next(({ id }) => call('get_company', { companyId: id }));
        this.generation += 1;
      },
    });
  }

  #next(step: (view: CompanyView) => Promise<CompanyView>): Promise<void> {
    return this.#queue.next(async () => {
      this.#view = await step(this.#view);
    });
  }
}
