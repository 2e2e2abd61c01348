import { call } from '../api/client';
import type { FindingView } from '../api/generated';

/** How long one pauses before the note is read, in milliseconds: never while a word is being typed. */
export const PAUSE = 600;

/** Something the note had better not hold, with the words it points at. */
export interface Pointed extends FindingView {
  excerpt: string;
  /** The same words twice are pointed at once. */
  key: string;
}

/** Reads a note behind the one who writes it. It never blocks, keeps nothing, and falls silent when it cannot answer. */
export class NoteAid {
  #found = $state.raw<readonly Pointed[]>([]);
  #dismissed = $state.raw<readonly string[]>([]);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  /** What to show: what was not set aside. */
  get shown(): readonly Pointed[] {
    return this.#found.filter(({ key }) => !this.#dismissed.includes(key));
  }

  /** The note changed. */
  changed(text: string): void {
    this.stop();
    this.#timer = setTimeout(() => void this.#read(text), PAUSE);
  }

  /** Leaves these words as they are, for as long as the note is open. */
  dismiss(key: string): void {
    this.#dismissed = [...this.#dismissed, key];
  }

  /** The note is closed. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
  }

  async #read(text: string): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    let found: readonly FindingView[] = [];
    try {
      if (text.trim()) found = await call('check_note', { text });
    } catch {
      // An aid that cannot answer is no reason to disturb who writes: saving says what is wrong with the base.
    }
    if (asked === this.#asked) this.#found = pointed(text, found);
  }
}

function pointed(text: string, found: readonly FindingView[]): Pointed[] {
  return found
    .map((finding) => {
      const excerpt = text.slice(finding.start, finding.end);
      return { ...finding, excerpt, key: `${finding.kind} ${excerpt.toLocaleLowerCase('fr')}` };
    })
    .filter(({ key }, index, all) => all.findIndex((other) => other.key === key) === index);
}
