import { call } from '../../api/client';
import type { OfferList, OfferRow, PmsmpObject } from '../../api/generated';
import { Listing } from '../../text/listing.svelte';

/** What narrows the list. */
export interface OfferFilters {
  job: string | null;
  territory: string | null;
  object: PmsmpObject | null;
  withoutCar: boolean;
  partTime: boolean;
  withPlaces: boolean;
  withRetired: boolean;
}

/** Columns that sort. */
export type OfferColumn = 'job' | 'company' | 'commune' | 'territory' | 'places' | 'visited';

function valueOf(row: OfferRow, key: OfferColumn): string | number | null {
  switch (key) {
    case 'job':
      return row.job;
    case 'company':
      return row.companyName;
    case 'commune':
      return row.communeName;
    case 'territory':
      return row.territory;
    case 'places':
      return row.placesLeft;
    case 'visited':
      return row.visitedOn;
  }
}

/** The offers as they are looked at. */
export class Offers extends Listing<OfferList, OfferRow, OfferFilters, OfferColumn> {
  constructor() {
    super({
      none: {
        job: null,
        territory: null,
        object: null,
        withoutCar: false,
        partTime: false,
        withPlaces: false,
        withRetired: false,
      },
      query: (search, filters) => call('list_offers', { search, ...filters }),
      valueOf,
    });
  }
}
