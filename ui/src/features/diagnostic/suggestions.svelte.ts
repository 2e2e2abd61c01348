import { call } from '../../api/client';
import type { Category, Suggestion } from '../../api/generated';
import { saveState } from '../../kit/save-state.svelte';
import { toasts } from '../../kit/toasts.svelte';
import { quote } from '../../text/format';

/** What the ticked situations suggest for the plan, whole dossier. */
export class Suggestions {
  readonly #personId: string;
  #all = $state.raw<readonly Suggestion[]>([]);
  #later = $state.raw<readonly string[]>([]);

  constructor(personId: string) {
    this.#personId = personId;
  }

  /** Reads them again, after something was ticked or added. */
  async load(): Promise<void> {
    this.#all = await call('list_suggestions', { personId: this.#personId });
  }

  /** Those of one category, without those put off. */
  of(category: Category): Suggestion[] {
    return this.#all.filter((suggestion) => suggestion.category === category && !this.#later.includes(suggestion.code));
  }

  /** Puts one off until the interview is opened again. */
  putOff(suggestion: Suggestion): void {
    this.#later = [...this.#later, suggestion.code];
  }

  /** Puts one in the plan with the actions kept; the message says how to take it back. */
  async add(suggestion: Suggestion, actions: Suggestion['actions']): Promise<void> {
    const { category, code, label } = suggestion;
    const objective = { category, code, label, status: 'en_cours' as const, priority: null };
    await call('create_objective', { personId: this.#personId, objective, actions });
    saveState.saved();
    await this.load();
    toasts.show(`${quote(label)} est dans le plan d’action.`, {
      undo: async () => {
        await call('undo', {});
        await this.load();
      },
    });
  }
}
