import { call } from '../../api/client';
import type { CompanyList, CompanyRow } from '../../api/generated';
import { Listing } from '../../text/listing.svelte';

/** What narrows the list. */
export interface CompanyFilters {
  trained: 'oui' | 'non' | null;
  territory: string | null;
  archived: boolean;
}

/** Columns that sort. */
export type CompanyColumn = 'name' | 'activity' | 'commune' | 'territory' | 'trained' | 'places' | 'lastEvent';

/** What a row says in a column. */
export function valueOf(row: CompanyRow, key: CompanyColumn): string | number | null {
  switch (key) {
    case 'name':
      return row.name;
    case 'activity':
      return row.activity;
    case 'commune':
      return row.communeName;
    case 'territory':
      return row.territory;
    case 'trained':
      return row.trainedOn;
    case 'places':
      return row.placesLeft;
    case 'lastEvent':
      return row.lastEventOn;
  }
}

/** The companies as they are looked at. */
export class Companies extends Listing<CompanyList, CompanyRow, CompanyFilters, CompanyColumn> {
  constructor() {
    super({
      none: { trained: null, territory: null, archived: false },
      query: (search, { trained, territory, archived }) =>
        call('list_companies', { search, trained: trained === null ? null : trained === 'oui', territory, archived }),
      valueOf,
    });
  }
}
