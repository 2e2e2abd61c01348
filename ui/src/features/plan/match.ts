import type { ActionDef, ActionFields, Category, ObjectiveDef, Referentiel } from '../../api/generated';
import { bare } from '../../kit/search';

/** How many proposals one can read at a glance. */
const SHOWN = 8;

function words(text: string): string[] {
  return bare(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Actions of the pack for what was typed, best first. Every word typed must start a word of the label or an alias. */
export function matchActions(
  typed: string,
  pack: Referentiel,
  objective: { code: string | null; category: Category },
): ActionDef[] {
  const wanted = words(typed);
  const own = pack.objectives.find((known) => known.code === objective.code)?.actions ?? [];
  const ranked = pack.actions
    .filter((action) => action.replacedBy === null)
    .map((action, order) => ({ action, order, score: score(wanted, action, own, objective.category) }))
    .filter(({ score }) => score > 0);
  ranked.sort((a, b) => b.score - a.score || a.order - b.order);
  return ranked.slice(0, SHOWN).map(({ action }) => action);
}

/** Zero when it does not answer. What serves the objective comes first, then the category, then the rest. */
function score(wanted: string[], action: ActionDef, own: string[], category: Category): number {
  const near = own.includes(action.code) ? 4 : action.category === category ? 2 : 0;
  if (wanted.length === 0) return near === 4 ? near - own.indexOf(action.code) / 100 : 0;
  const label = words(action.label);
  // A code is made of the words the field says (« parrainage »), even when the label says it better.
  const aliases = words([...action.aliases, action.code].join(' '));
  const starts = (typed: string, among: string[]): boolean => among.some((word) => word.startsWith(typed));
  if (!wanted.every((word) => starts(word, label) || starts(word, aliases))) return 0;
  const atStart = label[0]?.startsWith(wanted[0] ?? '') ? 1 : 0;
  return 1 + near + atStart;
}

/** Objectives of the pack for what was typed, in a category, those already in the plan left out. */
export function matchObjectives(
  typed: string,
  pack: Referentiel,
  category: Category,
  planned: readonly (string | null)[],
): ObjectiveDef[] {
  const wanted = words(typed);
  return pack.objectives.filter((objective) => {
    if (objective.category !== category || objective.replacedBy !== null || planned.includes(objective.code))
      return false;
    const found = words([objective.label, ...objective.aliases].join(' '));
    return wanted.every((word) => found.some((part) => part.startsWith(word)));
  });
}

/** A new action with the defaults of the pack, or in free words, due when the plan says. */
export function newAction(chosen: ActionDef | string, dueOn: string): ActionFields {
  const free = typeof chosen === 'string';
  return {
    code: free ? null : chosen.code,
    label: free ? chosen : chosen.label,
    status: 'en_projet',
    actor: free ? 'personne' : chosen.actor,
    actorName: null,
    startsOn: null,
    dueOn,
    proof: free ? null : chosen.proof,
    weeklyMinutes: free ? null : chosen.weeklyMinutes,
    closedOn: null,
    closeReason: null,
    appointmentId: null,
    pmsmpId: null,
  };
}
