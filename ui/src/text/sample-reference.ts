import { readFileSync } from 'node:fs';
import type { Immersion, Nomenclatures, Reference, Referentiel, PotentialitesPack } from '../api/generated';

/** The real packs, for tests. */
export function realReference(): Reference {
  const read = (name: string): unknown => JSON.parse(readFileSync(`../assets/reference/${name}-2026.1.json`, 'utf8'));
  return {
    referentiel: read('referentiel') as Referentiel,
    nomenclatures: read('nomenclatures') as Nomenclatures,
    immersion: read('immersion') as Immersion,
    potentialites: read('potentialites') as PotentialitesPack,
    statuses: [
      { status: 'en_projet', isOpen: true, needsReason: false },
      { status: 'en_cours', isOpen: true, needsReason: false },
      { status: 'en_attente', isOpen: true, needsReason: false },
      { status: 'realisee', isOpen: false, needsReason: false },
      { status: 'abandonnee', isOpen: false, needsReason: true },
      { status: 'annulee', isOpen: false, needsReason: true },
    ],
  };
}
