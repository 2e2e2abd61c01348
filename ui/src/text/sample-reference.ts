import { readFileSync } from 'node:fs';
import type { Nomenclatures, Reference, Referentiel } from '../api/generated';

/** The real packs, for tests. */
export function realReference(): Reference {
  const read = (name: string): unknown => JSON.parse(readFileSync(`../assets/reference/${name}-2026.1.json`, 'utf8'));
  return {
    referentiel: read('referentiel') as Referentiel,
    nomenclatures: read('nomenclatures') as Nomenclatures,
    weeklyHours: { min: 15, max: 20, validFrom: '2025-01-01' },
  };
}
