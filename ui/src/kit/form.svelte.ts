import { onDestroy } from 'svelte';
import { saveState, type SaveStatus } from './save-state.svelte';

/** What is wrong, in words to show. The errors of the core have this shape; others get a general sentence. */
export interface Problem {
  message: string;
  hint?: string | null;
  fields?: Record<string, string>;
  incident?: string | null;
}

/** An entry of the error summary. */
export interface SummaryEntry {
  id: string;
  message: string;
}

/** Reads whatever was thrown as a problem. */
export function toProblem(thrown: unknown): Problem {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown && 'fields' in thrown) {
    return thrown as Problem;
  }
  return { message: 'L’enregistrement n’a pas abouti.', hint: 'Ce que vous avez écrit reste à l’écran. Réessayez.' };
}

let count = 0;

/** What forms and autosaved forms share: a draft, and what is wrong with it. */
class Draft<T extends object> {
  draft: T = $state() as T;
  problem = $state.raw<Problem | null>(null);
  #reference = $state.raw('');
  readonly #prefix: string;

  constructor(initial: T) {
    count += 1;
    this.#prefix = `champ-${String(count)}`;
    this.draft = structuredClone($state.snapshot(initial) as T);
    this.#reference = JSON.stringify(initial);
  }

  /** Whether something was typed that is not kept yet. */
  get dirty(): boolean {
    return JSON.stringify(this.draft) !== this.#reference;
  }

  /** Id of the input of a field, so that the error summary can lead to it. */
  id(field: string): string {
    return `${this.#prefix}-${field.replace(/[^\w-]/g, '-')}`;
  }

  /** What is wrong with a field. */
  error(field: string): string | undefined {
    return this.problem?.fields?.[field];
  }

  /** Everything wrong, in the order of the core, for the summary. */
  get summary(): SummaryEntry[] {
    return Object.entries(this.problem?.fields ?? {}).map(([field, message]) => ({ id: this.id(field), message }));
  }

  protected keep(snapshot: string): void {
    this.#reference = snapshot;
  }

  /** Starts again from these values. */
  reset(values: T): void {
    this.draft = structuredClone($state.snapshot(values) as T);
    this.#reference = JSON.stringify(values);
    this.problem = null;
  }
}

/** A form sent by a button. */
export class Form<T extends object> extends Draft<T> {
  busy = $state(false);
  readonly #send: (draft: T) => Promise<void>;

  constructor(initial: T, send: (draft: T) => Promise<void>) {
    super(initial);
    this.#send = send;
  }

  /** Sends the draft; what was typed stays whatever happens. True when it went through. */
  submit = async (event?: Event): Promise<boolean> => {
    event?.preventDefault();
    if (this.busy) return false;
    this.busy = true;
    const sent = $state.snapshot(this.draft) as T;
    try {
      await this.#send(sent);
      this.keep(JSON.stringify(sent));
      this.problem = null;
      return true;
    } catch (thrown) {
      this.problem = toProblem(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  };
}

/** Makes a form sent by a button. */
export function createForm<T extends object>(options: { initial: T; send: (draft: T) => Promise<void> }): Form<T> {
  return new Form(options.initial, options.send);
}

/** Milliseconds after the last keystroke: well within the second promised. */
const DELAY = 600;
/** Milliseconds after the first keystroke not kept, for who types without a pause: the disk takes the rest of the second. */
const LONGEST = 700;
/** Waits before trying again by itself what the disk refused. */
const RETRIES = [2000, 5000, 15_000, 30_000];

/** A form that saves itself as it is typed. */
export class Autosave<T extends object> extends Draft<T> {
  #running = $state.raw<Promise<void> | null>(null);
  #failed = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #passing: ReturnType<typeof setTimeout> | undefined;
  #attempts = 0;
  readonly #save: (draft: T) => Promise<unknown>;

  constructor(initial: T, save: (draft: T) => Promise<unknown>) {
    super(initial);
    this.#save = save;
  }

  /** Where saving stands. */
  get status(): SaveStatus {
    if (this.#running || (this.dirty && !this.#failed)) return 'saving';
    return this.#failed && this.dirty ? 'failed' : 'saved';
  }

  /** Waits for the end of the keystrokes, then saves; keystrokes that do not end are saved in passing. */
  schedule(delay = DELAY): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), delay);
    if (delay === DELAY) this.#passing ??= setTimeout(() => void this.#pass(), LONGEST);
  }

  /** Saves while one types. What is refused then may be half a word: nothing is said before the end of the keystrokes. */
  async #pass(): Promise<void> {
    this.#passing = undefined;
    if (this.#running) await this.#running;
    if (!this.dirty) return;
    this.#running ??= this.#once(true);
    await this.#running;
    if (this.dirty && !this.#failed) this.#passing ??= setTimeout(() => void this.#pass(), LONGEST);
  }

  #forgetTimers(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#passing);
    this.#passing = undefined;
  }

  /** Saves at once what waits (at blur, before leaving, before locking). True when nothing is left unsaved. */
  flush = async (): Promise<boolean> => {
    this.#forgetTimers();
    // What was typed while a save was under way is saved in turn: never two at once, never one forgotten.
    if (this.#running) await this.#running;
    while (this.dirty) {
      this.#running ??= this.#once();
      await this.#running;
      if (this.#failed) return false;
    }
    return true;
  };

  async #once(inPassing = false): Promise<void> {
    const sent = $state.snapshot(this.draft) as T;
    try {
      await this.#save(sent);
      this.keep(JSON.stringify(sent));
      this.problem = null;
      this.#failed = false;
      this.#attempts = 0;
      saveState.saved();
    } catch (thrown) {
      const problem = toProblem(thrown);
      if (inPassing && Object.keys(problem.fields ?? {}).length > 0) return;
      this.problem = problem;
      this.#failed = true;
      this.#retryLater();
    } finally {
      this.#running = null;
    }
  }

  /** A refused value waits to be corrected; a failure of the machine is tried again. */
  #retryLater(): void {
    if (Object.keys(this.problem?.fields ?? {}).length > 0) return;
    const delay = RETRIES[Math.min(this.#attempts, RETRIES.length - 1)] ?? DELAY;
    this.#attempts += 1;
    this.schedule(delay);
  }

  /** Saves one last time, then stops. */
  async close(): Promise<void> {
    await this.flush();
    this.#forgetTimers();
  }

  override reset(values: T): void {
    this.#forgetTimers();
    this.#failed = false;
    super.reset(values);
  }
}

/**
 * Makes a form that saves itself. To be called while a component starts: it follows the draft, tells the foot of the
 * window, and saves one last time when the component goes.
 */
export function createAutosave<T extends object>(options: {
  initial: T;
  save: (draft: T) => Promise<unknown>;
}): Autosave<T> {
  const autosave = new Autosave(options.initial, options.save);
  const leave = saveState.follow(autosave);
  let before = JSON.stringify(autosave.draft);
  $effect(() => {
    const typed = JSON.stringify(autosave.draft);
    if (typed !== before && autosave.dirty) autosave.schedule();
    before = typed;
  });
  onDestroy(() => {
    void autosave.close().finally(leave);
  });
  return autosave;
}
