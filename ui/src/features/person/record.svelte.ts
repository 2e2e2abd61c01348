import { call } from '../../api/client';
import type { DossierFields, PersonFields, PersonFile } from '../../api/generated';
import { Queue } from '../../kit/queue';

/**
 * A dossier whose groups of fields save themselves apart: a half-typed phone number never keeps the address from being
 * saved. The core takes the whole person at once, so saves queue up and each starts from what the last one answered.
 */
export class PersonRecord {
  #file = $state.raw() as PersonFile;
  readonly #queue = new Queue();

  constructor(file: PersonFile) {
    this.#file = file;
  }

  /** Reads a dossier. */
  static async load(personId: string): Promise<PersonRecord> {
    return new PersonRecord(await call('get_person', { personId }));
  }

  /** The dossier as last read or saved. */
  get file(): PersonFile {
    return this.#file;
  }

  /** Saves some fields of the person, the others as they are. */
  savePerson(fields: Partial<PersonFields>): Promise<void> {
    return this.#next(({ id, version, person }) =>
      call('update_person', { personId: id, version, person: { ...person, ...fields } }),
    );
  }

  /** Saves some fields of the follow-up, the others as they are. */
  saveDossier(fields: Partial<DossierFields>): Promise<void> {
    return this.#next(({ id, dossier }) =>
      call('update_dossier', { personId: id, dossier: { ...dossier, ...fields } }),
    );
  }

  /** Ends the follow-up. */
  close(closedOn: string, closeReason: string): Promise<void> {
    return this.#next(({ id }) => call('close_dossier', { personId: id, closedOn, closeReason }));
  }

  /** Takes the follow-up up again. */
  reopen(): Promise<void> {
    return this.#next(({ id }) => call('reopen_dossier', { personId: id }));
  }

  /** Puts the dossier away. */
  archive(): Promise<void> {
    return this.#next(({ id }) => call('archive_person', { personId: id }));
  }

  /** Takes the dossier back. */
  restore(): Promise<void> {
    return this.#next(({ id }) => call('restore_person', { personId: id }));
  }

  /** Reads the dossier again, after something else changed it. */
  reload(): Promise<void> {
    return this.#next(({ id }) => call('get_person', { personId: id }));
  }

  #next(step: (file: PersonFile) => Promise<PersonFile>): Promise<void> {
    return this.#queue.next(async () => {
      this.#file = await step(this.#file);
    });
  }
}
