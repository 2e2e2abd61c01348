import { expect, it } from 'vitest';
import { href, parse, type Route } from './routes';

const id = '0193568e-7c1a-7000-8000-000000000001';

it.each<[string, Route]>([
  ['#/', { name: 'today' }],
  ['#/file-active', { name: 'people' }],
  ['#/file-active/nouveau', { name: 'new-person' }],
  ['#/file-active/importer', { name: 'import-person' }],
  [`#/dossier/${id}/documents`, { name: 'dossier', id, tab: 'documents' }],
  [`#/dossier/${id}/synthese`, { name: 'dossier', id, tab: 'summary' }],
  [`#/dossier/${id}/rendez-vous`, { name: 'dossier', id, tab: 'appointments' }],
  [`#/dossier/${id}/diagnostic/mobilite`, { name: 'dossier', id, tab: 'diagnostic', category: 'mobilite' }],
  [`#/dossier/${id}/diagnostic/comparer`, { name: 'dossier', id, tab: 'diagnostic', category: 'comparer' }],
  [`#/dossier/${id}/diagnostic/france-travail`, { name: 'dossier', id, tab: 'diagnostic', category: 'france-travail' }],
  ['#/entreprises', { name: 'companies' }],
  [`#/entreprises/${id}`, { name: 'company', id }],
  ['#/offres', { name: 'offers' }],
  [`#/offres/${id}`, { name: 'offer', id }],
  [`#/offres/${id}/relire`, { name: 'offer-sheet', id }],
  [`#/offres/${id}/visite`, { name: 'offer', id, visit: true }],
  [`#/dossier/${id}/pmsmp/${id}/bilan`, { name: 'pmsmp-bilan', id, pmsmpId: id }],
  ['#/a-traiter', { name: 'due-bilans' }],
  [`#/dossier/${id}/pmsmp`, { name: 'dossier', id, tab: 'pmsmp' }],
  [`#/dossier/${id}/pmsmp/${id}`, { name: 'dossier', id, tab: 'pmsmp', pmsmpId: id }],
  [`#/dossier/${id}/trajectoire`, { name: 'dossier', id, tab: 'trajectory' }],
  [`#/dossier/${id}/potentialites`, { name: 'dossier', id, tab: 'potentialites' }],
  [`#/dossier/${id}/potentialites/${id}`, { name: 'dossier', id, tab: 'potentialites', gridId: id }],
  ['#/immersions', { name: 'immersions' }],
  ['#/reglages', { name: 'settings' }],
  ['#/reglages/sauvegardes', { name: 'settings', section: 'sauvegardes' }],
])('%s goes both ways', (address, route) => {
  expect(parse(address)).toEqual(route);
  expect(href(route)).toBe(address);
});

it.each(['', '#', '#/'])('starts at today from %j', (address) => {
  expect(parse(address)).toEqual({ name: 'today' });
});

it('opens a dossier at its summary', () => {
  expect(parse(`#/dossier/${id}`)).toEqual({ name: 'dossier', id, tab: 'summary' });
});

it.each([
  '#/nulle-part',
  '#/dossier',
  '#/dossier/a b/plan',
  `#/dossier/${id}/plan/mobilite`,
  `#/dossier/${id}/x`,
  '#/entreprises/a b',
  `#/entreprises/${id}/x`,
  `#/offres/${id}/x`,
  '#/a-traiter/x',
  `#/dossier/${id}/potentialites/a b`,
  `#/dossier/${id}/pmsmp/a b/bilan`,
  `#/dossier/${id}/pmsmp/${id}/bilan/x`,
  '#/reglages/a/b',
])('%s leads nowhere', (address) => {
  expect(parse(address)).toEqual({ name: 'not-found' });
});
