import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Referentiel } from '../api/generated';
import { CATEGORIES, isCategory, lookOf, markOf, stateText } from './categories';

const pack = JSON.parse(readFileSync('../assets/reference/referentiel-2026.1.json', 'utf8')) as Referentiel;

describe('the ten categories', () => {
  it('are those of the pack, in its order, with a hue each', () => {
    expect(CATEGORIES).toEqual(pack.categories.map(({ code }) => code));
    expect(CATEGORIES.map((category) => lookOf(category).hue)).toEqual(pack.categories.map(({ order }) => order));
    expect(new Set(CATEGORIES.map((category) => lookOf(category).icon)).size).toBe(10);
  });

  it('are known by their codes only', () => {
    expect(isCategory('mobilite')).toBe(true);
    expect(isCategory('toString')).toBe(false);
    expect(isCategory(undefined)).toBe(false);
  });
});

describe('a state', () => {
  it('has its own mark and words', () => {
    expect(markOf('frein', 'fort')).toBe('half');
    expect(markOf('frein', null)).toBe('quarter');
    expect(markOf('non_abordee', null)).toBe('ring');
    expect(stateText('frein', 'bloquant')).toBe('Frein bloquant');
    expect(stateText('frein', null)).toBe('Frein, impact à préciser');
    expect(stateText('frein_leve', null)).toBe('Frein levé');
  });
});
