import { describe, expect, it } from 'vitest';
import type { PackLine } from '../../api/generated';
import { kinds, narrow, type Narrowing } from './changes';

const line = (label: string, part: Partial<PackLine> = {}): PackLine => ({
  key: label,
  list: 'situations',
  category: 'logement',
  change: 'added',
  foundBy: null,
  label,
  was: null,
  said: null,
  merged: [],
  theme: null,
  toReview: false,
  ...part,
});

const LINES = [
  line('Vit sur un bateau', { toReview: true }),
  line('Habite un phare', { change: 'reworded', was: 'Vit dans une île', foundBy: 'near' }),
  line('Prendre le bac', { list: 'actions', category: 'mobilite', change: 'unchanged' }),
  line('Vit à quai', { change: 'merged', merged: ['Vit au ponton'] }),
];
const ALL: Narrowing = { kind: null, category: null, list: null, words: '' };
const found = (part: Partial<Narrowing>): string[] => narrow(LINES, { ...ALL, ...part }).map(({ label }) => label);

describe('changes of a référentiel', () => {
  it('are read with what was reworded and merged first', () => {
    expect(found({})).toEqual(['Habite un phare', 'Vit à quai', 'Vit sur un bateau', 'Prendre le bac']);
  });

  it('are narrowed by kind, category and list', () => {
    expect(found({ kind: 'review' })).toEqual(['Vit sur un bateau']);
    expect(found({ kind: 'reworded' })).toEqual(['Habite un phare']);
    expect(found({ category: 'mobilite' })).toEqual(['Prendre le bac']);
    expect(found({ list: 'situations', kind: 'unchanged' })).toEqual([]);
  });

  it('are searched by their new, former and merged words, without accents', () => {
    expect(found({ words: 'ILE' })).toEqual(['Habite un phare']);
    expect(found({ words: 'ponton' })).toEqual(['Vit à quai']);
    expect(found({ words: ' bateau ' })).toEqual(['Vit sur un bateau']);
  });

  it('say how many of each kind, those without any left out', () => {
    expect(kinds(LINES).map(({ label }) => label)).toEqual([
      'Reformulées (1)',
      'Fusionnées (1)',
      'À relire (1)',
      'Ajoutées (1)',
      'Inchangées (1)',
    ]);
  });
});
