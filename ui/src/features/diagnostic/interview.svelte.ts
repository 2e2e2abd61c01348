import { call } from '../../api/client';
import type { Category, CategoryFields, CategoryView, DiagnosticVersion, DiagnosticView } from '../../api/generated';

/** What a view says, as the fields one sends back. */
export function fieldsOf(view: CategoryView): CategoryFields {
  return {
    state: view.state,
    impact: view.impact,
    words: view.words,
    note: view.note,
    noteShared: view.noteShared,
    situations: view.situations.map((situation) => situation.code),
    strengths: [...view.strengths],
  };
}

/** Whether a strength was noted, in free words or as a ticked situation. */
export function hasStrength(view: CategoryView): boolean {
  return view.strengths.length > 0 || view.situations.some((situation) => situation.polarity === 'atout');
}

/** The diagnostic of one person, as the screen goes through it. */
export class Interview {
  readonly personId: string;
  #view = $state.raw<DiagnosticView>({ versions: [], version: null });

  constructor(personId: string, view: DiagnosticView) {
    this.personId = personId;
    this.#view = view;
  }

  /** Reads a version; the newest when none is named. */
  static async load(personId: string, diagnosticId: string | null = null): Promise<Interview> {
    return new Interview(personId, await call('get_diagnostic', { personId, diagnosticId }));
  }

  /** All versions, newest first. */
  get versions(): DiagnosticView['versions'] {
    return this.#view.versions;
  }

  /** The version shown. */
  get version(): DiagnosticVersion | null {
    return this.#view.version;
  }

  /** Whether the version shown can still be written. */
  get isOpen(): boolean {
    return this.version !== null && this.version.closedOn === null;
  }

  /** Whether the version shown is the newest: only that one can be out of date. */
  get isNewest(): boolean {
    return this.version !== null && this.versions[0]?.id === this.version.id;
  }

  /** Whether a new version can be opened: none is, and there may be older ones. */
  get canOpen(): boolean {
    return this.versions.every((version) => version.closedOn !== null);
  }

  /** What the version shown says of a category. */
  entry(category: Category): CategoryView | undefined {
    return this.version?.categories.find((entry) => entry.category === category);
  }

  /** Shows another version. */
  async show(diagnosticId: string): Promise<void> {
    this.#view = await call('get_diagnostic', { personId: this.personId, diagnosticId });
  }

  /** Saves what is said of a category of the version it was typed in, even if another one is shown by now. */
  async save(diagnosticId: string, category: Category, fields: CategoryFields): Promise<CategoryView> {
    const saved = await call('update_category', { diagnosticId, category, fields });
    const version = this.version;
    if (version?.id !== diagnosticId) return saved;
    const categories = version.categories.map((entry) => (entry.category === category ? saved : entry));
    const discussed = categories.filter((entry) => entry.state !== 'non_abordee').length;
    this.#view = { ...this.#view, version: { ...version, categories, discussed } };
    return saved;
  }

  /** Confirms that a category did not change, or all those talked about. */
  async confirm(category: Category | null): Promise<void> {
    const version = this.version;
    if (version) this.#view = await call('confirm_unchanged', { diagnosticId: version.id, category });
  }

  /** Opens a version, which starts from what the one before said. */
  async open(): Promise<void> {
    this.#view = await call('open_diagnostic', { personId: this.personId });
  }

  /** Closes the version shown, for good. */
  async close(): Promise<void> {
    const version = this.version;
    if (version) this.#view = await call('close_diagnostic', { diagnosticId: version.id });
  }
}
