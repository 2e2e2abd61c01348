import type { GridRow, GridView, PotentialitesMark } from '../../api/generated';
import { facts, formatDate } from '../../text/format';
import { reference } from '../../text/reference.svelte';

/** The words of an answer. */
export function answerWords(mark: PotentialitesMark | null): string {
  const found = reference.value.potentialites.marks.find(({ code }) => code === mark);
  return found?.label ?? 'Sans réponse';
}

/** Every item of a grid, by code. */
export function itemsOf(view: GridView): Map<string, GridView['domains'][number]['items'][number]> {
  return new Map(view.domains.flatMap(({ items }) => items).map((item) => [item.item, item]));
}

/** « Grille du 23/11/2026 ». */
export function gridTitle(row: Pick<GridRow, 'openedOn'>): string {
  return `Grille du ${formatDate(row.openedOn)}`;
}

/** « Forme courte · Enfant à naître ». */
export function gridFacts(row: Pick<GridRow, 'form' | 'pregnancy'>): string {
  return facts(row.form === 'courte' ? 'Forme courte' : 'Grille complète', row.pregnancy && 'Formulation grossesse');
}

/** Whose turn it is. */
export function stageWords(row: Pick<GridRow, 'stage' | 'closedOn'>): string {
  if (row.closedOn) return `Close le ${formatDate(row.closedOn)}`;
  return row.stage === 'parent' ? 'Le parent répond' : 'À continuer ensemble';
}
