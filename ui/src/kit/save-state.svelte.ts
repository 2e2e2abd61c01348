import { now } from './clock';
import { toasts } from './toasts.svelte';

/** Something whose typing is being saved. */
export interface Saver {
  /** Where it stands. */
  readonly status: SaveStatus;
  /** Saves at once what waits; true when nothing is left unsaved. */
  flush(): Promise<boolean>;
}

/** `saved` also means that nothing was typed yet. */
export type SaveStatus = 'saved' | 'saving' | 'failed';

/** What the foot of the window says about saving, all savers together. */
class SaveState {
  #savers = $state.raw<readonly Saver[]>([]);
  /** When something was last saved. */
  savedAt = $state.raw<Date | null>(null);

  /** The worst of all: one field not saved is « Non enregistré ». */
  get status(): SaveStatus {
    const all = this.#savers.map((saver) => saver.status);
    if (all.includes('failed')) return 'failed';
    return all.includes('saving') ? 'saving' : 'saved';
  }

  /** Follows a saver; returns how to stop. */
  follow(saver: Saver): () => void {
    this.#savers = [...this.#savers, saver];
    return () => {
      this.#savers = this.#savers.filter((other) => other !== saver);
    };
  }

  /** Notes that something was saved just now; for what saves by itself, such as a tick. */
  saved(): void {
    this.savedAt = now();
    // « Annuler » takes back the last thing done: once another is, it would take back the wrong one.
    toasts.forgetUndo();
  }

  /** Saves all that waits, before leaving or locking; true when nothing is left unsaved. */
  async flush(): Promise<boolean> {
    const done = await Promise.all(this.#savers.map((saver) => saver.flush()));
    return done.every(Boolean);
  }

  /** Forgets the time of the last save, at lock. */
  reset(): void {
    this.savedAt = null;
  }
}

/** Shared by every form and the foot of the window. */
export const saveState = new SaveState();
