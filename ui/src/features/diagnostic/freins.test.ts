import { expect, it } from 'vitest';
import type { CategoryView, Impact } from '../../api/generated';
import { byImpact } from './freins';

const frein = (category: CategoryView['category'], impact: Impact | null): CategoryView => ({
  category,
  state: 'frein',
  impact,
  words: '',
  note: '',
  noteShared: false,
  situations: [],
  strengths: [],
  confirmedOn: null,
  unchangedOn: null,
  isStale: false,
  earlier: null,
});

it('puts the heaviest first, and what is still to be said last', () => {
  const found = byImpact([
    frein('logement', null),
    frein('emploi', 'faible'),
    { ...frein('sante', null), state: 'frein_leve' },
    frein('mobilite', 'bloquant'),
    frein('numerique', 'fort'),
  ]);
  expect(found.map(({ category }) => category)).toEqual(['mobilite', 'numerique', 'emploi', 'logement']);
});
