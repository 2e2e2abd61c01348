import { call } from '../api/client';
import type { ActionStatus, Category, CategoryDef, FieldWhy, Reference } from '../api/generated';
import { CATEGORIES } from './categories';

/** The content packs, read when a base opens and when one is adopted: they hold nothing about anybody, so they stay in memory when the base locks. */
class ReferenceStore {
  #value = $state.raw<Reference | null>(null);
  #loading: Promise<Reference> | null = null;

  /** The packs. Screens show nothing before `load` answered. */
  get value(): Reference {
    if (!this.#value) throw new Error('the content packs are read before any screen');
    return this.#value;
  }

  /** Whether they were read. */
  get ready(): boolean {
    return this.#value !== null;
  }

  /** Reads the packs, once. */
  async load(): Promise<Reference> {
    this.#loading ??= call('get_reference', {});
    try {
      this.#value = await this.#loading;
      return this.#value;
    } catch (error) {
      this.#loading = null;
      throw error;
    }
  }

  /** Reads the packs again: another base is open, or another référentiel is in force. */
  async refresh(): Promise<Reference> {
    this.#loading = null;
    return this.load();
  }

  /** Gives the packs directly; for tests. */
  set(value: Reference): void {
    this.#value = value;
  }

  /** A category as the pack words it. */
  category(code: Category): CategoryDef | undefined {
    return this.#value?.referentiel.categories.find((known) => known.code === code);
  }

  /** Label of a category. */
  categoryLabel(code: Category): string {
    return this.category(code)?.label ?? code;
  }

  /** Labels of the ten categories. */
  get categoryLabels(): Record<Category, string> {
    return Object.fromEntries(CATEGORIES.map((code) => [code, this.categoryLabel(code)])) as Record<Category, string>;
  }

  /** Whether nothing is to be done any more in that status. */
  isClosed(status: ActionStatus): boolean {
    return this.value.statuses.some((rule) => rule.status === status && !rule.isOpen);
  }

  /** Whether ending an action so needs its reason. */
  needsReason(status: ActionStatus): boolean {
    return this.value.statuses.some((rule) => rule.status === status && rule.needsReason);
  }

  /** A list of codes, ready for a choice. */
  options(list: string): { value: string; label: string }[] {
    return (this.#value?.nomenclatures.lists[list] ?? []).map(({ code, label }) => ({ value: code, label }));
  }

  /** Label of a code in a list; a code of another time is shown as it is. */
  label(list: string, code: string | null): string {
    if (code === null) return '';
    return this.#value?.nomenclatures.lists[list]?.find((known) => known.code === code)?.label ?? code;
  }

  /** Label of a field and why it is asked. */
  field(path: string): FieldWhy {
    return this.#value?.nomenclatures.fields[path] ?? { label: path, why: '' };
  }
}

/** The packs of this base. */
export const reference = new ReferenceStore();
