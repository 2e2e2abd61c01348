import { call } from '../../api/client';
import type {
  ActionFields,
  ActionView,
  Category,
  ObjectiveFields,
  ObjectiveView,
  PlanView,
  Suggestion,
} from '../../api/generated';
import { saveState } from '../../kit/save-state.svelte';
import { toasts } from '../../kit/toasts.svelte';
import { CATEGORIES } from '../../text/categories';
import { quote } from '../../text/format';

/** The objectives of one category. */
export interface PlanGroup {
  category: Category;
  objectives: ObjectiveView[];
}

/** The plan of a person and what the diagnostic suggests for it. */
export class Plan {
  readonly personId: string;
  #view = $state.raw() as PlanView;
  #suggestions = $state.raw<readonly Suggestion[]>([]);

  constructor(personId: string, view: PlanView, suggestions: readonly Suggestion[]) {
    this.personId = personId;
    this.#view = view;
    this.#suggestions = suggestions;
  }

  /** Reads the plan of a person. */
  static async load(personId: string): Promise<Plan> {
    const [view, suggestions] = await Promise.all([
      call('get_plan', { personId }),
      call('list_suggestions', { personId }),
    ]);
    return new Plan(personId, view, suggestions);
  }

  get view(): PlanView {
    return this.#view;
  }

  get suggestions(): readonly Suggestion[] {
    return this.#suggestions;
  }

  /** Categories that have objectives, in the order of the wheel. */
  get groups(): PlanGroup[] {
    return CATEGORIES.map((category) => ({
      category,
      objectives: this.#view.objectives.filter(({ objective }) => objective.category === category),
    })).filter(({ objectives }) => objectives.length > 0);
  }

  /** Objectives said to be priorities, the first one first. */
  get priorities(): ObjectiveView[] {
    return this.#view.objectives
      .filter(({ objective }) => objective.priority !== null && objective.status === 'en_cours')
      .sort((a, b) => (a.objective.priority ?? 0) - (b.objective.priority ?? 0));
  }

  /** Adds an objective, with its first actions. */
  async addObjective(objective: ObjectiveFields, actions: ActionFields[] = []): Promise<void> {
    this.#keep(await call('create_objective', { personId: this.personId, objective, actions }));
    await this.#suggest();
  }

  /** Adds an action. */
  async addAction(objectiveId: string, action: ActionFields): Promise<void> {
    this.#keep(await call('create_action', { objectiveId, action }));
  }

  /** Saves an objective. */
  async saveObjective(objectiveId: string, objective: ObjectiveFields): Promise<void> {
    this.#keep(await call('update_objective', { objectiveId, objective }));
  }

  /** Saves an action. */
  async saveAction(actionId: string, action: ActionFields): Promise<void> {
    this.#keep(await call('update_action', { actionId, action }));
  }

  /** Gives a rank to an objective; whoever held it gives it up, since there is one of each. */
  async prioritise(chosen: ObjectiveView, priority: number | null): Promise<void> {
    const holder = this.#view.objectives.find(
      ({ id, objective }) => id !== chosen.id && objective.priority === priority,
    );
    if (holder && priority !== null) await this.saveObjective(holder.id, { ...holder.objective, priority: null });
    await this.saveObjective(chosen.id, { ...chosen.objective, priority });
  }

  /** Takes an objective away with its actions, with a way back. */
  async archiveObjective({ id, objective }: ObjectiveView): Promise<void> {
    this.#keep(await call('archive_objective', { objectiveId: id }));
    await this.#suggest();
    this.#offerUndo(`${quote(objective.label)} est retiré du plan, avec ses actions.`);
  }

  /** Takes an action away, with a way back. */
  async archiveAction({ id, action }: ActionView): Promise<void> {
    this.#keep(await call('archive_action', { actionId: id }));
    this.#offerUndo(`${quote(action.label)} est retirée du plan.`);
  }

  #keep(view: PlanView): void {
    this.#view = view;
    saveState.saved();
  }

  async #suggest(): Promise<void> {
    this.#suggestions = await call('list_suggestions', { personId: this.personId });
  }

  #offerUndo(text: string): void {
    toasts.show(text, {
      undo: async () => {
        await call('undo', {});
        this.#keep(await call('get_plan', { personId: this.personId }));
        await this.#suggest();
      },
    });
  }
}
