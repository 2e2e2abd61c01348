import { describe, expect, it } from 'vitest';
import { CATEGORIES, CATEGORY_LOOKS, isCategory, markOf, stateText } from './categories';
import { realReference } from './sample-reference';

const { categories } = realReference().referentiel;

describe('the ten categories', () => {
  it('are those of the pack, in its order, with a hue and an icon each', () => {
    expect(CATEGORIES).toEqual(categories.map(({ code }) => code));
    expect(CATEGORIES.map((category) => CATEGORY_LOOKS[category].hue)).toEqual(categories.map(({ order }) => order));
    expect(new Set(CATEGORIES.map((category) => CATEGORY_LOOKS[category].icon)).size).toBe(10);
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
    expect(stateText('frein', 'bloquant')).toBe('frein bloquant');
    expect(stateText('frein', null)).toBe('frein, impact à préciser');
    expect(stateText('frein_leve', null)).toBe('frein levé');
  });
});
