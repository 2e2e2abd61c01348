import type { ActionFields, ActionView, ObjectiveView, PlanView } from '../../api/generated';

/** An action for tests; invented. */
export function sampleAction(id: string, fields: Partial<ActionFields> = {}): ActionView {
  return {
    id,
    version: 1,
    isOverdue: false,
    isFree: true,
    action: {
      code: null,
      label: `Action ${id}`,
      status: 'en_cours',
      actor: 'personne',
      actorName: null,
      startsOn: null,
      dueOn: null,
      proof: null,
      weeklyMinutes: 60,
      closedOn: null,
      closeReason: null,
      appointmentId: null,
      pmsmpId: null,
      ...fields,
    },
  };
}

/** An objective for tests; invented. */
export function sampleObjective(
  id: string,
  actions: ActionView[] = [],
  fields: Partial<ObjectiveView['objective']> = {},
): ObjectiveView {
  return {
    id,
    version: 1,
    isFree: true,
    objective: {
      category: 'logement',
      code: null,
      label: `Objectif ${id}`,
      status: 'en_cours',
      priority: null,
      ...fields,
    },
    actions,
  };
}

/** A plan for tests, on Monday 23 November 2026. */
export function samplePlan(objectives: ObjectiveView[] = [], fields: Partial<PlanView> = {}): PlanView {
  return {
    objectives,
    weeklyMinutes: 180,
    weeks: [
      { monday: '2026-11-23', minutes: 180 },
      { monday: '2026-11-30', minutes: 120 },
    ],
    asked: {
      minutes: 900,
      lawMinutes: 900,
      usualMax: 1200,
      article: 'Code du travail, article L. 5411-6',
      validFrom: '2025-01-01',
      readOn: '2026-11-23',
      loweredBy: null,
    },
    targets: [],
    overdue: 0,
    bilans: [],
    appointments: [],
    immersions: [],
    defaultDueOn: '2026-12-23',
    ...fields,
  };
}
