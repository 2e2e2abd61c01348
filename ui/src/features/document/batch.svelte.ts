import { call, saveInFolder } from '../../api/client';
import { toApiError } from '../../api/errors';
import type { DocumentKind } from '../../api/generated';

/** Somebody a document is made of. */
export interface BatchPerson {
  id: string;
  name: string;
}

/** What became of one of them. */
export interface BatchLine extends BatchPerson {
  /** Name of the file, or why there is none. */
  text: string;
}

/** One document after the other, in a folder already chosen. Stopped, it ends with the one under way. */
export class Batch {
  total = $state(0);
  state = $state<'idle' | 'running' | 'over'>('idle');
  stopping = $state(false);
  made = $state.raw<readonly BatchLine[]>([]);
  failed = $state.raw<readonly BatchLine[]>([]);

  /** Documents made or refused so far. */
  get done(): number {
    return this.made.length + this.failed.length;
  }

  /** How many were left undone. */
  get left(): number {
    return this.total - this.done;
  }

  /** Makes the documents. */
  async run(kind: DocumentKind, people: readonly BatchPerson[]): Promise<void> {
    this.total = people.length;
    this.made = [];
    this.failed = [];
    this.stopping = false;
    this.state = 'running';
    for (const person of people) {
      if (this.stopping) break;
      await this.#make(kind, person);
    }
    this.state = 'over';
  }

  /** Ends once the document under way is done. */
  stop = (): void => {
    this.stopping = true;
  };

  async #make(kind: DocumentKind, person: BatchPerson): Promise<void> {
    try {
      const file = await call('render_document', { kind, personId: person.id });
      const text = await saveInFolder(file);
      this.made = [...this.made, { ...person, text }];
      await call('record_document', { ticket: file.ticket, use: 'saved' });
    } catch (thrown) {
      const { code, message, hint } = toApiError(thrown);
      // A full disk or a locked base refuses the next ones as well: better one reason than sixty.
      if (code === 'storage' || code === 'locked') this.stopping = true;
      this.failed = [...this.failed, { ...person, text: [message, hint].filter(Boolean).join(' ') }];
    }
  }
}
