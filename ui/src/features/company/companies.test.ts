import { expect, it } from 'vitest';
import type { CompanyRow } from '../../api/generated';
import { sortRows, type Sort } from '../../text/listing.svelte';
import { type CompanyColumn, valueOf } from './companies.svelte';
import { formatSiret } from './siret';

const row = (name: string, more: Partial<CompanyRow> = {}): CompanyRow => ({
  id: name,
  name,
  siret: null,
  activity: null,
  communeName: null,
  territory: null,
  trainedOn: null,
  offers: 0,
  placesLeft: 0,
  lastEventOn: null,
  isArchived: false,
  ...more,
});

const rows = [
  row('Étable du Nord', { communeName: 'Muret', placesLeft: 2 }),
  row('atelier 10', { communeName: 'Albi', placesLeft: 12 }),
  row('Atelier 9'),
];

it.each<[Sort<CompanyColumn> | null, string[]]>([
  [null, ['Étable du Nord', 'atelier 10', 'Atelier 9']],
  [{ key: 'name', descending: false }, ['Atelier 9', 'atelier 10', 'Étable du Nord']],
  [{ key: 'name', descending: true }, ['Étable du Nord', 'atelier 10', 'Atelier 9']],
  [{ key: 'places', descending: true }, ['atelier 10', 'Étable du Nord', 'Atelier 9']],
  // What says nothing comes last, whichever way.
  [{ key: 'commune', descending: false }, ['atelier 10', 'Étable du Nord', 'Atelier 9']],
  [{ key: 'commune', descending: true }, ['Étable du Nord', 'atelier 10', 'Atelier 9']],
])('sorts by %j', (sort, names) => {
  expect(sortRows(rows, sort, valueOf).map(({ name }) => name)).toEqual(names);
});

it('a SIRET is read in groups, and what is none as typed', () => {
  expect(formatSiret('73282932000074')).toBe('732\u00a0829\u00a0320\u00a000074');
  expect(formatSiret('7328')).toBe('7328');
});
