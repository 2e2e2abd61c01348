import { call, openSaved, saveDocument } from '../../api/client';
import type { DocumentFile, DocumentRequest, DocumentRow, DocumentUse } from '../../api/generated';
import { toProblem, type Problem } from '../../kit/form.svelte';
import { DocumentChoice } from './choice.svelte';
import { PrintedPages } from './printing';
import { openPdf, type OpenPdf } from './reader';

/** What is under way, since each takes a moment. */
export type Step = 'making' | 'saving' | 'printing';

/** One document from its choice to the paper: made, looked at, saved, printed, noted. */
export class DocumentJob {
  readonly choice: DocumentChoice;
  file = $state.raw<DocumentFile | null>(null);
  reader = $state.raw<OpenPdf | null>(null);
  step = $state<Step | null>(null);
  problem = $state.raw<Problem | null>(null);
  /** Whether the document under preview is on disk. */
  saved = $state(false);
  /** Pages drawn for the printer so far. */
  drawn = $state(0);
  /** Whether one must say if the printer took it: the system does not. */
  asking = $state(false);
  readonly #onrecorded: (row: DocumentRow) => void;
  readonly #pages = new PrintedPages();

  constructor(request: DocumentRequest, onrecorded: (row: DocumentRow) => void) {
    this.choice = new DocumentChoice(request);
    this.#onrecorded = onrecorded;
  }

  /** Makes the document and opens its preview. */
  make = (): Promise<void> =>
    this.#work('making', async () => {
      // The document says what is on screen, not what was there a second ago.
      if (!(await this.choice.describe())) return;
      const file = await call('render_document', this.choice.request);
      this.reader = await openPdf(file.base64);
      this.file = file;
    });

  /** Makes a text there is nothing to preview of, and saves it where the user says. */
  makeAndSave = async (): Promise<void> => {
    await this.#work('making', async () => {
      if (!(await this.choice.describe())) return;
      this.file = await call('render_document', this.choice.request);
    });
    if (this.file && !this.problem) await this.save();
  };

  /** Saves it where the user says. */
  save = (): Promise<void> =>
    this.#work('saving', async () => {
      if (!this.file || !(await saveDocument(this.file))) return;
      this.saved = true;
      await this.#record(this.file, 'saved');
    });

  /** Opens it with the reader of the system. */
  show = (): Promise<void> => this.#work('saving', openSaved);

  /** Sends its pages to the printer. */
  print = (): Promise<void> =>
    this.#work('printing', async () => {
      if (!this.reader) return;
      this.drawn = 0;
      await this.#pages.draw(this.reader.pdf, (page) => (this.drawn = page));
      this.#pages.print();
      this.asking = true;
    });

  /** Notes the printing, or that there was none. */
  answer = (printed: boolean): Promise<void> =>
    this.#work('printing', async () => {
      this.asking = false;
      if (printed && this.file) await this.#record(this.file, 'printed');
    });

  /** Back to the choice. A document that may have been printed is noted rather than forgotten. */
  back = async (): Promise<void> => {
    if (this.asking) await this.answer(true);
    const reader = this.reader;
    this.#pages.clear();
    this.file = null;
    this.reader = null;
    this.saved = false;
    this.problem = null;
    await reader?.close();
  };

  async #record({ ticket }: DocumentFile, use: DocumentUse): Promise<void> {
    this.#onrecorded(await call('record_document', { ticket, use }));
  }

  async #work(step: Step, task: () => Promise<void>): Promise<void> {
    if (this.step) return;
    this.step = step;
    this.problem = null;
    try {
      await task();
    } catch (thrown) {
      this.problem = toProblem(thrown);
    } finally {
      this.step = null;
    }
  }
}
