import { call } from '../../api/client';
import type { Block, Category, DocumentContents, DocumentRequest, Identifier } from '../../api/generated';
import { toProblem, type Problem } from '../../kit/form.svelte';
import { saveState } from '../../kit/save-state.svelte';
import { reference } from '../../text/reference.svelte';

/** The four kinds of parts one may leave out. */
export type GroupKey = 'identifiers' | 'blocks' | 'categories' | 'objectives';

/** Something one may leave out. */
export interface Part {
  code: string;
  label: string;
  hint?: string | undefined;
  printed: boolean;
  sensitive: boolean;
}

/** Parts of one kind, folded together. */
export interface PartGroup {
  key: GroupKey;
  title: string;
  parts: Part[];
}

const TITLES: Record<GroupKey, string> = {
  identifiers: 'Informations sur la personne',
  blocks: 'Parties du document',
  categories: 'Catégories du diagnostic',
  objectives: 'Objectifs du plan',
};
const KEYS = Object.keys(TITLES) as GroupKey[];

/**
 * What one chooses before a document is made. The core says what there is and what is printed by default; the choice
 * only remembers what was ticked, and asks the core again what the document then contains.
 */
export class DocumentChoice {
  contents = $state.raw<DocumentContents | null>(null);
  problem = $state.raw<Problem | null>(null);
  readonly #base: DocumentRequest;
  #printed = $state.raw<Record<GroupKey, ReadonlySet<string>> | null>(null);
  #withData = $state.raw<boolean | null>(null);
  #asked = 0;

  constructor(base: DocumentRequest) {
    this.#base = base;
  }

  /** Asks what the document contains, once what was typed is saved; false when the core did not say. */
  async describe(): Promise<boolean> {
    const mine = ++this.#asked;
    try {
      if (!(await saveState.flush())) return false;
      const contents = await call('describe_document', this.request);
      // A slower answer to an older choice must not replace a newer one.
      if (mine === this.#asked) this.contents = contents;
      this.problem = null;
      return true;
    } catch (thrown) {
      this.problem = toProblem(thrown);
      return false;
    }
  }

  /** The parts one may leave out, as they are ticked. */
  get groups(): PartGroup[] {
    return KEYS.map((key) => ({ key, title: TITLES[key], parts: this.#parts(key) })).filter(
      ({ parts }) => parts.length > 0,
    );
  }

  /** Whether the data of the document go with it; null when they cannot. */
  get withData(): boolean | null {
    const data = this.contents?.withData;
    return data?.possible ? (this.#withData ?? data.on) : null;
  }

  /** Puts a part in or out. */
  async print(key: GroupKey, code: string, on: boolean): Promise<void> {
    const before = this.#printed ?? this.#present();
    const codes = new Set(before[key]);
    if (on) codes.add(code);
    else codes.delete(code);
    this.#printed = { ...before, [key]: codes };
    await this.describe();
  }

  /** Joins the data or not. */
  async join(on: boolean): Promise<void> {
    this.#withData = on;
    await this.describe();
  }

  /** The request for the core: the defaults until something is chosen, then every part by name. */
  get request(): DocumentRequest {
    const request: DocumentRequest = { ...this.#base };
    if (this.#withData !== null) request.withData = this.#withData;
    const { contents } = this;
    if (!this.#printed || !contents) return request;
    const printed = this.#printed;
    const left = contents.identifiers.filter(({ present }) => present);
    request.hide = left
      .filter(({ code, sensitive }) => !sensitive && !printed.identifiers.has(code))
      .map(({ code }): Identifier => code);
    request.show = left
      .filter(({ code, sensitive }) => sensitive && printed.identifiers.has(code))
      .map(({ code }) => code);
    const out = <C extends string>(key: GroupKey, codes: readonly C[]): C[] =>
      codes.filter((code) => !printed[key].has(code));
    request.hideBlocks = out(
      'blocks',
      contents.blocks.filter(({ present }) => present).map(({ code }): Block => code),
    );
    request.hideCategories = out(
      'categories',
      contents.categories.filter(({ present }) => present).map(({ code }): Category => code),
    );
    request.hideObjectives = out(
      'objectives',
      contents.objectives.map(({ id }) => id),
    );
    return request;
  }

  #parts(key: GroupKey): Part[] {
    const { contents } = this;
    if (!contents) return [];
    const ticked = this.#printed ?? this.#present();
    const of = (code: string, label: string, more: { hint?: string | undefined; sensitive?: boolean } = {}): Part => ({
      code,
      label,
      hint: more.hint,
      sensitive: more.sensitive ?? false,
      printed: ticked[key].has(code),
    });
    if (key === 'identifiers')
      return contents.identifiers
        .filter(({ present }) => present)
        .map(({ code, label, sensitive }) => of(code, label, { sensitive }));
    if (key === 'blocks')
      return contents.blocks
        .filter(({ present }) => present)
        .map(({ code, label, summary }) => of(code, label, { hint: summary || undefined }));
    if (key === 'categories')
      return contents.categories.filter(({ present }) => present).map(({ code, label }) => of(code, label));
    return contents.objectives.map(({ id, label, category, sensitive }) =>
      of(id, label, { hint: reference.categoryLabel(category), sensitive }),
    );
  }

  /** What the core prints by itself. */
  #present(): Record<GroupKey, ReadonlySet<string>> {
    const { contents } = this;
    const codes = (parts: readonly { code: string; printed: boolean }[] = []): ReadonlySet<string> =>
      new Set(parts.filter(({ printed }) => printed).map(({ code }) => code));
    return {
      identifiers: codes(contents?.identifiers),
      blocks: codes(contents?.blocks),
      categories: codes(contents?.categories),
      objectives: codes(contents?.objectives.map(({ id, printed }) => ({ code: id, printed }))),
    };
  }
}

/** What a folded group says of itself: « tout est imprimé », « sans : téléphone, adresse et 2 autres ». */
export function leftOut(parts: readonly Part[]): string {
  const out = parts.filter(({ printed }) => !printed).map(({ label }) => label);
  if (out.length === 0) return 'tout est imprimé';
  if (out.length === parts.length) return 'rien n’est imprimé';
  const named = out.slice(0, 3).join(', ');
  const others = out.length - 3;
  if (others <= 0) return `sans\u202f: ${named}`;
  return `sans\u202f: ${named} et ${String(others)}\u00a0${others === 1 ? 'autre' : 'autres'}`;
}
