import type { Category, Polarity, SituationDef, SituationView } from '../../api/generated';
import { bare } from '../../kit/search';

/** A situation one can tick. */
export interface Choice {
  code: string;
  label: string;
  polarity: Polarity;
}

/** Above this number, a box to filter them shows. */
export const FILTER_FROM = 12;

/** Situations of a category: those of the pack, and those ticked at another time that it no longer offers. */
export function choicesOf(
  pack: readonly SituationDef[],
  category: Category,
  ticked: readonly SituationView[],
): Choice[] {
  const offered = pack.filter((known) => known.category === category && known.replacedBy === null);
  const codes = new Set(offered.map(({ code }) => code));
  const kept = ticked.filter(({ code }) => !codes.has(code));
  return [...offered, ...kept].map(({ code, label, polarity }) => ({ code, label, polarity }));
}

/** Those answering what was typed; a ticked one never disappears from sight. */
export function filtered(choices: readonly Choice[], typed: string, ticked: readonly string[]): Choice[] {
  const wanted = bare(typed).split(/\s+/).filter(Boolean);
  return choices.filter(
    ({ code, label }) => ticked.includes(code) || wanted.every((word) => bare(label).includes(word)),
  );
}

/** The groups in the order one reads them; facts and assets are no lesser than freins. */
export const GROUPS: readonly { polarity: Polarity; title: string }[] = [
  { polarity: 'frein', title: 'Difficultés' },
  { polarity: 'neutre', title: 'Repères' },
  { polarity: 'atout', title: 'Atouts' },
];
