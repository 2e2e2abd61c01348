import { describe, expect, it } from 'vitest';
import type { Category } from '../../api/generated';
import { chips, listTitle, NO_FILTER, nextSort, toQuery } from './filters';

const labels = { mobilite: 'Mobilité' } as Record<Category, string>;

describe('chips', () => {
  it('has none when nothing narrows the list', () => {
    expect(chips(NO_FILTER, labels)).toEqual([]);
  });

  it.each([
    [{ category: 'mobilite' as const }, 'Frein\u202f: Mobilité'],
    [{ category: 'mobilite' as const, minImpact: 'faible' as const }, 'Frein\u202f: Mobilité'],
    [{ category: 'mobilite' as const, minImpact: 'fort' as const }, 'Frein fort ou bloquant\u202f: Mobilité'],
    [{ territory: 'Comminges' }, 'Territoire\u202f: Comminges'],
    [{ tag: 'Clause' }, 'Étiquette\u202f: Clause'],
    [{ isolatedParent: true }, 'Parent isolé'],
    [{ contract: 'fin_proche' as const }, 'Contrat qui finit bientôt'],
    [{ stale: true }, 'Diagnostic à revoir'],
    [{ overdue: true }, 'Action en retard'],
    [{ status: 'clos' as const }, 'Dossiers clos'],
  ])('says %j, and taking it off leaves nothing', (change, label) => {
    const [chip, ...rest] = chips({ ...NO_FILTER, ...change }, labels);
    expect(rest).toEqual([]);
    expect(chip?.label).toBe(label);
    expect(chip?.without).toEqual(NO_FILTER);
  });
});

describe('nextSort', () => {
  it('goes up, down, then back to the order of the core', () => {
    const up = nextSort(null, 'name');
    expect(up).toEqual({ by: 'name', descending: false });
    const down = nextSort(up, 'name');
    expect(down).toEqual({ by: 'name', descending: true });
    expect(nextSort(down, 'name')).toBeNull();
    expect(nextSort(down, 'territory')).toEqual({ by: 'territory', descending: false });
  });

  it('shows the most overdue first', () => {
    expect(nextSort(null, 'overdue')).toEqual({ by: 'overdue', descending: true });
  });
});

describe('toQuery', () => {
  it('asks only for what is chosen', () => {
    expect(toQuery('  ', NO_FILTER, null)).toEqual({ status: 'ouverts' });
    expect(toQuery(' ben ines ', { ...NO_FILTER, minImpact: 'fort' }, null)).toEqual({
      status: 'ouverts',
      search: 'ben ines',
    });
    expect(
      toQuery('', { ...NO_FILTER, category: 'sante', minImpact: 'fort' }, { by: 'name', descending: true }),
    ).toEqual({ status: 'ouverts', freinIn: 'sante', minImpact: 'fort', sort: 'name', descending: true });
  });
});

describe('listTitle', () => {
  it('says the list in words', () => {
    expect(listTitle('', NO_FILTER, labels)).toBe('Dossiers ouverts');
    expect(listTitle(' mart ', { ...NO_FILTER, status: 'tous', tag: 'Clause' }, labels)).toBe(
      'Dossiers ouverts et clos · Étiquette\u202f: Clause · recherche «\u202fmart\u202f»',
    );
  });
});
