import type { ActionView, BilanFacts, BilanFields } from '../../api/generated';
import { plural } from '../../text/format';
import { reference } from '../../text/reference.svelte';

/** What was planned, where it stands: lists of facts, shown while the bilan is made. */
export function standing(actions: readonly ActionView[]): { title: string; actions: ActionView[] }[] {
  const of = (keeps: (view: ActionView) => boolean): ActionView[] => actions.filter(keeps);
  return [
    { title: 'Réalisées', actions: of(({ action }) => action.status === 'realisee') },
    {
      title: 'Abandonnées ou annulées',
      actions: of(({ action }) => reference.needsReason(action.status)),
    },
    { title: 'En retard', actions: of(({ isOverdue }) => isOverdue) },
    { title: 'À venir ou en cours', actions: of((view) => !reference.isClosed(view.action.status) && !view.isOverdue) },
  ].filter((group) => group.actions.length > 0);
}

/** The same on the day of an earlier bilan, in one line. */
export function factsLabel(facts: BilanFacts): string {
  const parts = [
    facts.done > 0 && plural(facts.done, 'action réalisée', 'actions réalisées'),
    facts.abandoned > 0 && plural(facts.abandoned, 'abandonnée par la personne', 'abandonnées par la personne'),
    facts.cancelled > 0 && plural(facts.cancelled, 'annulée par la structure', 'annulées par la structure'),
    facts.open > 0 && plural(facts.open, 'encore à faire', 'encore à faire'),
    facts.overdue > 0 && `dont ${plural(facts.overdue, 'en retard', 'en retard')}`,
  ];
  return parts.filter(Boolean).join(', ') || 'aucune action prévue';
}

/** An empty bilan, of today, for a contract or for the plan alone. */
export function emptyBilan(madeOn: string, contractId: string | null): BilanFields {
  return { contractId, madeOn, personDone: '', personHindered: '', referentDone: '', referentHindered: '' };
}
