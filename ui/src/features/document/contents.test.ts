import { expect, it } from 'vitest';
import type { PersonFields } from '../../api/generated';
import { defaultChoice, requestOf } from './contents';

const person: PersonFields = {
  birthName: 'Diallo',
  usageName: null,
  firstName: 'Fatou',
  birthDate: '1992-03-08',
  phone: '0612345678',
  email: null,
  address: null,
  postcode: null,
  communeCode: null,
  communeName: 'Toulouse',
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
  rqth: true,
  cafNumber: null,
  ftNumber: null,
};

it('prints what the dossier has, never the sensitive one by itself', () => {
  expect(defaultChoice(person).printed).toEqual(['birthDate', 'address', 'phone']);
});

it('hides by name whatever was not chosen', () => {
  const request = requestOf('p', null, { kind: 'cer', printed: ['phone', 'rqth'] });
  expect(request).toMatchObject({ kind: 'cer', show: ['rqth'] });
  expect(request.hide).toEqual(['birthDate', 'address', 'email', 'children', 'cafNumber', 'ftNumber']);
  expect(requestOf('p', null, defaultChoice(person)).show).toEqual([]);
});
