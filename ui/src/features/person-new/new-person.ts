import type { NewPerson, PersonFields } from '../../api/generated';

/** The few things asked to open a dossier; the rest comes with the interview. */
export interface ShortForm {
  birthName: string;
  usageName: string;
  firstName: string;
  birthDate: string | null;
  orientationNotifiedOn: string | null;
  territory: string;
}

/** Nobody yet. */
export const NOBODY: ShortForm = {
  birthName: '',
  usageName: '',
  firstName: '',
  birthDate: null,
  orientationNotifiedOn: null,
  territory: '',
};

const UNKNOWN: PersonFields = {
  birthName: '',
  usageName: null,
  firstName: '',
  birthDate: null,
  phone: null,
  email: null,
  address: null,
  postcode: null,
  communeCode: null,
  communeName: null,
  household: null,
  expectedBirth: null,
  children: [],
  rights: [],
  languages: [],
  licences: [],
  tags: [],
  workSituation: null,
  workSituationSince: null,
  educationLevel: null,
  rqth: null,
  cafNumber: null,
  ftNumber: null,
};

/** The request that opens a dossier. */
export function toNewPerson(form: ShortForm): NewPerson {
  return {
    person: {
      ...UNKNOWN,
      birthName: form.birthName,
      firstName: form.firstName,
      usageName: form.usageName.trim() || null,
      birthDate: form.birthDate,
    },
    dossier: {
      referent: null,
      openedOn: null,
      orientationPath: null,
      rsaFrom: null,
      orientationNotifiedOn: form.orientationNotifiedOn,
      territory: form.territory.trim() || null,
    },
  };
}
