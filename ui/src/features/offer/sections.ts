import type { CompanyFields, OfferFields, SheetField } from '../../api/generated';

/** A section of the sheet: a block on the page, a page of the visit. */
export interface SheetSection {
  id: SectionId;
  title: string;
  /** Fields of annexe 5, in its order. */
  fields: readonly SheetField[];
  /** What is saved with the section. */
  keys: readonly (keyof OfferFields)[];
  /** What is the company’s, whichever the offer. */
  companyKeys: readonly (keyof CompanyFields)[];
}

/** The sections, by name. */
export type SectionId = 'entreprise' | 'poste' | 'attendus' | 'adaptations' | 'organisation' | 'bilan' | 'suite';

/** The seven sections, in the order of annexe 5. */
export const SECTIONS: readonly SheetSection[] = [
  {
    id: 'entreprise',
    title: 'Entreprise',
    fields: [
      'sector',
      'companyName',
      'met',
      'companyAddress',
      'places',
      'transit',
      'mobility',
      'activity',
      'workforce',
      'statedValues',
    ],
    keys: [
      'sector',
      'number',
      'territory',
      'prospector',
      'visitedOn',
      'met',
      'places',
      'transit',
      'transitLines',
      'transitStop',
      'walkMinutes',
      'mobility',
    ],
    companyKeys: ['name', 'siret', 'address', 'postcode', 'communeName', 'activity', 'workforce', 'statedValues'],
  },
  {
    id: 'poste',
    title: 'Poste',
    fields: [
      'job',
      'positions',
      'host',
      'context',
      'tasks',
      'hardships',
      'qualification',
      'trainingPossible',
      'prerequisites',
    ],
    keys: [
      'job',
      'rome',
      'appellation',
      'positions',
      'hostName',
      'hostRole',
      'hostPhone',
      'hostEmail',
      'context',
      'tasks',
      'hardships',
      'hardshipDetail',
      'qualificationRequired',
      'qualification',
      'trainingPossible',
      'prerequisites',
    ],
    companyKeys: [],
  },
  {
    id: 'attendus',
    title: 'Attendus',
    fields: ['softSkills', 'technicalSkills'],
    keys: ['objects', 'softSkills', 'technicalSkills'],
    companyKeys: [],
  },
  {
    id: 'adaptations',
    title: 'Adaptations',
    fields: ['mobilitySolution', 'partTime', 'flexibleTime', 'otherMeasures'],
    keys: ['mobilitySolution', 'partTime', 'partTimeDetail', 'flexibleTime', 'flexibleTimeDetail', 'otherMeasures'],
    companyKeys: [],
  },
  {
    id: 'organisation',
    title: 'Organisation',
    fields: ['equipment', 'duration', 'hours', 'firstDayPlace', 'otherDaysPlace', 'clothing', 'meals'],
    keys: [
      'equipment',
      'protective',
      'protectiveDetail',
      'duration',
      'schedule',
      'hours',
      'firstDayPlace',
      'firstDayTime',
      'firstDayPerson',
      'otherDaysPlace',
      'clothing',
      'meals',
    ],
    companyKeys: [],
  },
  { id: 'bilan', title: 'Bilan', fields: ['reviewOn'], keys: ['reviewOn'], companyKeys: [] },
  {
    id: 'suite',
    title: 'Suite',
    fields: ['futureCommitments', 'otherExpectations'],
    keys: ['otherExpectations'],
    companyKeys: ['futureCommitments'],
  },
];

/** What each section still lacks, in order. */
export function lackingIn(section: SheetSection, empty: readonly SheetField[]): SheetField[] {
  return section.fields.filter((field) => empty.includes(field));
}

/** Where to take the sheet up again: the first section that lacks something, else the first. */
export function resumeAt(empty: readonly SheetField[]): number {
  return Math.max(
    0,
    SECTIONS.findIndex((section) => lackingIn(section, empty).length > 0),
  );
}

/** The fields of a section only, to save them apart. */
export function pick<T extends object>(values: T, keys: readonly (keyof T)[]): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => keys.includes(key as keyof T))) as Partial<T>;
}
