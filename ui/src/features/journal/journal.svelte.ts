import { call } from '../../api/client';
import type { HistoryRow, NoteFields, NoteView } from '../../api/generated';
import { saveState } from '../../kit/save-state.svelte';
import { toasts } from '../../kit/toasts.svelte';

/** Above any rank: the history from its newest piece. */
const NEWEST = Number.MAX_SAFE_INTEGER;

/** The dated notes of one person, and the history of the dossier. */
export class Journal {
  readonly personId: string;
  #notes = $state.raw<readonly NoteView[]>([]);
  #history = $state.raw<readonly HistoryRow[]>([]);
  /** Whether older pieces of the history may remain. */
  hasOlder = $state(true);

  constructor(personId: string, notes: readonly NoteView[]) {
    this.personId = personId;
    this.#notes = notes;
  }

  /** Reads the notes of a person. */
  static async load(personId: string): Promise<Journal> {
    return new Journal(personId, await call('list_notes', { personId }));
  }

  /** Newest first. */
  get notes(): NoteView[] {
    return [...this.#notes].sort(
      (a, b) => b.note.writtenOn.localeCompare(a.note.writtenOn) || b.id.localeCompare(a.id),
    );
  }

  get history(): readonly HistoryRow[] {
    return this.#history;
  }

  /** Reads the history again from its newest piece. */
  async readHistory(): Promise<void> {
    this.#history = [];
    this.hasOlder = true;
    await this.readOlder();
  }

  /** Reads what is before the history already read. */
  async readOlder(): Promise<void> {
    const before = this.#history.at(-1)?.seq ?? NEWEST;
    const rows = await call('list_history', { personId: this.personId, before });
    this.#history = [...this.#history, ...rows];
    this.hasOlder = rows.length > 0;
  }

  /** Adds a note. */
  async add(note: NoteFields): Promise<void> {
    this.#put(await call('create_note', { personId: this.personId, note }));
  }

  /** Saves a note. */
  async save(noteId: string, note: NoteFields): Promise<void> {
    this.#put(await call('update_note', { noteId, note }));
  }

  /** Takes a note away, with a way back. */
  async archive(noteId: string): Promise<void> {
    await call('archive_note', { noteId });
    this.#notes = this.#notes.filter(({ id }) => id !== noteId);
    saveState.saved();
    toasts.show('La note est retirée.', {
      undo: async () => {
        await call('undo', {});
        this.#notes = await call('list_notes', { personId: this.personId });
      },
    });
  }

  #put(view: NoteView): void {
    this.#notes = [...this.#notes.filter(({ id }) => id !== view.id), view];
    saveState.saved();
  }
}
