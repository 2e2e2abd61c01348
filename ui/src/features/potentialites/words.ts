import { GridFormLabels, type GridRow, type GridView, type PotentialitesMark } from '../../api/generated';
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

/** The same, told apart from another of the same day; grids come latest first. */
export function titleAmong(row: GridRow, rows: readonly GridRow[]): string {
  const sameDay = rows.filter(({ openedOn }) => openedOn === row.openedOn);
  const place = sameDay.length - sameDay.findIndex(({ id }) => id === row.id);
  if (sameDay.length < 2) return gridTitle(row);
  return `${gridTitle(row)}, ${place === 1 ? '1re' : `${String(place)}e`} du jour`;
}

/** « Version courte · Formulation grossesse ». */
export function gridFacts(row: Pick<GridRow, 'form' | 'pregnancy'>): string {
  return facts(GridFormLabels[row.form], row.pregnancy && 'Formulation grossesse');
}

/** Whose turn it is. */
export function stageWords(row: Pick<GridRow, 'stage' | 'closedOn'>): string {
  if (row.closedOn) return `Close le ${formatDate(row.closedOn)}`;
  return row.stage === 'parent' ? 'Le parent répond' : 'À continuer ensemble';
}
