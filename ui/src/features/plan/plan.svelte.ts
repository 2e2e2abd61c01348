import { call } from '../../api/client';
import { toApiError } from '../../api/errors';
import type {
  ActionFields,
  ActionStatus,
  ActionView,
  AssuredTime,
  BilanFields,
  BilanView,
  Category,
  HoursTargetFields,
  HoursTargetView,
  ObjectiveFields,
  ObjectiveView,
  PlanView,
  Suggestion,
} from '../../api/generated';
import { saveState } from '../../kit/save-state.svelte';
import { toasts } from '../../kit/toasts.svelte';
import { CATEGORIES } from '../../text/categories';
import { formatDate, NNBSP, quote } from '../../text/format';

/** The objectives of one category. */
export interface PlanGroup {
  category: Category;
  objectives: ObjectiveView[];
}

/** An action about to be closed in a way that needs its reason. */
export interface Closing {
  view: ActionView;
  status: ActionStatus;
}

/** The plan of a person and what the diagnostic suggests for it. */
export class Plan {
  readonly personId: string;
  /** What the last grid of potentialités found sure. */
  readonly assured: AssuredTime | null;
  /** Objective whose entry of actions is open. */
  adding = $state<string | null>(null);
  /** Objective the keyboard was last in. */
  current = $state.raw<string | null>(null);
  /** Action whose reason is being asked. */
  closing = $state.raw<Closing | null>(null);
  /** What a screen reader is told of the last move. */
  said = $state('');
  #view = $state.raw() as PlanView;
  #suggestions = $state.raw<readonly Suggestion[]>([]);

  constructor(
    personId: string,
    view: PlanView,
    suggestions: readonly Suggestion[],
    assured: AssuredTime | null = null,
  ) {
    this.personId = personId;
    this.assured = assured;
    this.#view = view;
    this.#suggestions = suggestions;
  }

  /** Reads the plan of a person. */
  static async load(personId: string): Promise<Plan> {
    const [view, suggestions, assured] = await Promise.all([
      call('get_plan', { personId }),
      call('list_suggestions', { personId }),
      call('get_assured_time', { personId }),
    ]);
    return new Plan(personId, view, suggestions, assured);
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

  /** Every action, in the order of the page. */
  get actions(): ActionView[] {
    return this.#view.objectives.flatMap(({ actions }) => actions);
  }

  /** The decision that lowers the hours today. */
  get target(): HoursTargetView | undefined {
    return this.#view.targets.find(({ id }) => id === this.#view.asked?.loweredBy);
  }

  /** Objective a new action goes to: where the keyboard is, else the first priority, else the first under way. */
  get destination(): ObjectiveView | undefined {
    const all = this.#view.objectives;
    return (
      all.find(({ id }) => id === this.current) ??
      this.priorities[0] ??
      all.find(({ objective }) => objective.status === 'en_cours') ??
      all[0]
    );
  }

  /** Adds an objective, with its first actions. */
  async addObjective(objective: ObjectiveFields, actions: ActionFields[] = []): Promise<void> {
    const before = this.#view.objectives.map(({ id }) => id);
    this.#keep(await call('create_objective', { personId: this.personId, objective, actions }));
    this.current = this.#view.objectives.find(({ id }) => !before.includes(id))?.id ?? this.current;
    await this.#suggest();
  }

  /** Adds an action. */
  async addAction(objectiveId: string, action: ActionFields): Promise<void> {
    this.#keep(await call('create_action', { objectiveId, action }));
  }

  /** Saves an objective; a rank it takes moves the others. */
  async saveObjective(objectiveId: string, objective: ObjectiveFields): Promise<void> {
    this.#keep(await call('update_objective', { objectiveId, objective }));
  }

  /** Saves an action. */
  async saveAction(actionId: string, action: ActionFields): Promise<void> {
    this.#keep(await call('update_action', { actionId, action }));
  }

  /** Gives a rank to an objective, or takes it away. */
  async prioritise({ id, objective }: ObjectiveView, priority: number | null): Promise<void> {
    await this.saveObjective(id, { ...objective, priority });
    this.said = priority
      ? `${quote(objective.label)}${NNBSP}: priorité ${String(priority)}`
      : `${quote(objective.label)} n’est plus une priorité`;
  }

  /** Puts the objectives of a category in another order. */
  async moveObjectives(objectiveIds: string[], moved: string): Promise<void> {
    this.#keep(await call('reorder_plan', { personId: this.personId, objectiveIds }));
    const label = this.#view.objectives.find(({ id }) => id === moved)?.objective.label ?? '';
    this.#sayPlace(label, objectiveIds, moved);
  }

  /** Puts the actions of an objective in another order. */
  async moveActions(objectiveId: string, actionIds: string[], moved: string): Promise<void> {
    this.#keep(await call('reorder_plan', { personId: this.personId, objectiveId, actionIds }));
    const label = this.actions.find(({ id }) => id === moved)?.action.label ?? '';
    this.#sayPlace(label, actionIds, moved);
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

  /** Lowers the hours asked. */
  async saveTarget(target: HoursTargetFields): Promise<void> {
    this.#keep(await call('update_hours_target', { personId: this.personId, target }));
  }

  /** Takes a decision away, with a way back. */
  async archiveTarget({ id, target }: HoursTargetView): Promise<void> {
    this.#keep(await call('archive_hours_target', { targetId: id }));
    this.#offerUndo(`La décision du ${formatDate(target.decidedOn ?? '')} est retirée.`);
  }

  /** Saves a bilan; a new one has no id yet. */
  async saveBilan(bilanId: string | null, bilan: BilanFields): Promise<BilanView> {
    const saved = await call('update_bilan', { personId: this.personId, bilanId, bilan });
    const others = this.#view.bilans.filter(({ id }) => id !== saved.id);
    const bilans = [saved, ...others].sort((a, b) => (b.bilan.madeOn ?? '').localeCompare(a.bilan.madeOn ?? ''));
    this.#keep({ ...this.#view, bilans });
    return saved;
  }

  /** Takes a bilan away, with a way back. */
  async archiveBilan({ id, bilan }: BilanView): Promise<void> {
    this.#keep(await call('archive_bilan', { bilanId: id }));
    this.#offerUndo(`Le bilan du ${formatDate(bilan.madeOn ?? '')} est retiré.`);
  }

  /** Does something that may be refused; the refusal is shown, and the answer says whether it went through. */
  async attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (thrown) {
      toasts.show(toApiError(thrown).message, { tone: 'danger' });
      return false;
    }
  }

  #sayPlace(label: string, ids: readonly string[], moved: string): void {
    const place = ids.indexOf(moved) + 1;
    this.said = `${quote(label)}${NNBSP}: ${place === 1 ? '1re' : `${String(place)}e`} place sur ${String(ids.length)}`;
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
