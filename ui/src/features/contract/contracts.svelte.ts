import { call, saveDocument } from '../../api/client';
import type {
  AssuredTime,
  ContractFields,
  ContractKind,
  ContractList,
  ContractRow,
  ContractView,
  DeadlineView,
} from '../../api/generated';
import { toProblem, type Problem } from '../../kit/form.svelte';
import { saveState } from '../../kit/save-state.svelte';
import { toasts } from '../../kit/toasts.svelte';

/** The contracts of a dossier, the one that is open, and the days the law sets. */
export class Contracts {
  readonly personId: string;
  /** What the last grid of potentialités found sure. */
  readonly assured: AssuredTime | null;
  #list = $state.raw() as ContractList;
  #deadlines = $state.raw<readonly DeadlineView[]>([]);
  #view = $state.raw<ContractView | null>(null);
  /** What was last refused, until something else is tried. */
  problem = $state.raw<Problem | null>(null);
  /** What is under way: buttons wait. */
  busy = $state(false);
  /** Moves on when the open contract is to be read afresh by its form. */
  generation = $state(0);

  constructor(
    personId: string,
    list: ContractList,
    deadlines: readonly DeadlineView[],
    view: ContractView | null,
    assured: AssuredTime | null = null,
  ) {
    this.personId = personId;
    this.assured = assured;
    this.#list = list;
    this.#deadlines = deadlines;
    this.#view = view;
  }

  /** Reads the contracts of a person and opens the one being prepared, else the one that counts. */
  static async load(personId: string): Promise<Contracts> {
    const [list, deadlines, assured] = await Promise.all([
      call('list_contracts', { personId }),
      call('list_deadlines', { personId }),
      call('get_assured_time', { personId }),
    ]);
    const draft = list.contracts.find(({ signedOn }) => signedOn === null);
    const id = draft?.id ?? list.currentId;
    const view = id === null ? null : await call('get_contract', { contractId: id });
    return new Contracts(personId, list, deadlines, view, assured);
  }

  get list(): ContractList {
    return this.#list;
  }

  get deadlines(): readonly DeadlineView[] {
    return this.#deadlines;
  }

  get view(): ContractView | null {
    return this.#view;
  }

  /** Opens a contract of the list. */
  open = (id: string): Promise<boolean> =>
    this.#attempt(async () => {
      this.#show(await call('get_contract', { contractId: id }));
    });

  /** Starts a contract, filled in from the dossier. */
  create = (kind: ContractKind, followsId: string | null = null): Promise<boolean> =>
    this.#attempt(async () => {
      this.#show(await call('create_contract', { personId: this.personId, kind, followsId }));
      await this.#readAround();
    });

  /** Saves what was written in a draft; refused values stay with their form. */
  async save(contractId: string, contract: ContractFields): Promise<void> {
    const view = await call('update_contract', { contractId, contract });
    // Another one may have been opened while this one was being saved.
    if (this.#view?.row.id === contractId) this.#view = view;
    this.#replace(view.row);
    saveState.saved();
  }

  /** Takes the words the plan has now; consents given to other words fall. */
  refreshLines = (contractId: string, contract: ContractFields): Promise<boolean> =>
    this.#attempt(async () => {
      this.#show(await call('update_contract', { contractId, contract, refreshLines: true }));
    });

  /** Marks the open draft ready to be signed. */
  prepare = (): Promise<boolean> => this.#step((contractId) => call('prepare_contract', { contractId }));

  /** Signs the open contract: from then on it never changes. */
  sign = (signedOn: string): Promise<boolean> =>
    this.#step((contractId) => call('sign_contract', { contractId, signedOn }));

  /** Notes that the person has the signed contract. */
  async hand(handedOn: string): Promise<void> {
    const done = await this.#step((contractId) => call('hand_contract', { contractId, handedOn }));
    if (done) this.#offerUndo('La remise du contrat est notée.');
  }

  /** Ends the open contract before its last day. Errors go to the form. */
  async end(endedOn: string, endReason: string): Promise<void> {
    const contractId = this.#view?.row.id;
    if (!contractId) return;
    this.#show(await call('end_contract', { contractId, endedOn, endReason }));
    await this.#readAround();
    this.#offerUndo('Le contrat est arrêté.');
  }

  /** Takes the open draft away, with a way back. */
  async archive(): Promise<void> {
    const contractId = this.#view?.row.id;
    if (!contractId) return;
    const done = await this.#attempt(async () => {
      this.#list = await call('archive_contract', { contractId });
      await this.#openDefault();
    });
    if (done) this.#offerUndo('Le brouillon est retiré.');
  }

  /** Saves the signed pages where the user says. */
  saveSigned = (): Promise<boolean> =>
    this.#attempt(async () => {
      const contractId = this.#view?.row.id;
      if (!contractId) return;
      const file = await call('get_signed_pdf', { contractId });
      await saveDocument({ ...file, ticket: '', pages: 0, missing: [] });
    });

  #show(view: ContractView): void {
    this.#view = view;
    this.generation += 1;
    this.#replace(view.row);
    saveState.saved();
  }

  #replace(row: ContractRow): void {
    const contracts = this.#list.contracts.map((known) => (known.id === row.id ? row : known));
    this.#list = { ...this.#list, contracts };
  }

  async #step(run: (contractId: string) => Promise<ContractView>): Promise<boolean> {
    const id = this.#view?.row.id;
    if (!id) return false;
    return this.#attempt(async () => {
      this.#show(await run(id));
      await this.#readAround();
    });
  }

  /** A signature or an end moves the other contracts and the days that count. */
  async #readAround(): Promise<void> {
    const { personId } = this;
    [this.#list, this.#deadlines] = await Promise.all([
      call('list_contracts', { personId }),
      call('list_deadlines', { personId }),
    ]);
  }

  async #openDefault(): Promise<void> {
    const fresh = await Contracts.load(this.personId);
    this.#list = fresh.list;
    this.#deadlines = fresh.deadlines;
    this.#view = fresh.view;
    this.generation += 1;
  }

  #offerUndo(text: string): void {
    toasts.show(text, {
      undo: async () => {
        await call('undo', {});
        await this.#openDefault();
      },
    });
  }

  async #attempt(task: () => Promise<void>): Promise<boolean> {
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
}
