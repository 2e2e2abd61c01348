import { beforeEach, expect, it } from 'vitest';
import { reference } from '../../text/reference.svelte';
import { realReference } from '../../text/sample-reference';
import { fullName, groupSummary, headFacts, householdText } from './facts';
import { aPerson } from './sample';

const TODAY = '2026-11-23';

beforeEach(() => {
  reference.set(realReference());
});

it('says what counts beside the name', () => {
  expect(headFacts(aPerson({}, { contractDeadline: '2026-12-12' }), TODAY)).toBe(
    '34\u00a0ans · contrat à signer avant le 12/12/2026',
  );
  expect(headFacts(aPerson({}, { contractDeadline: '2026-11-12' }), TODAY)).toContain('depuis le 12/11/2026');
  expect(headFacts(aPerson({}, { age: null, closedOn: '2026-10-01', contractDeadline: '2026-11-12' }), TODAY)).toBe(
    'clos le 01/10/2026',
  );
});

it('says the household in a line', () => {
  const children = ['2023-01', '2026-06'];
  expect(householdText(aPerson({ household: 'seul', children }), TODAY)).toBe(
    'Vit seul·e, 2\u00a0enfants (3\u00a0ans, 5\u00a0mois)',
  );
  expect(householdText(aPerson(), TODAY)).toBe('');
});

it('names a person known by one name only', () => {
  expect(fullName(aPerson({}, { firstName: '' }))).toBe('Diallo');
});

it('sums up each folded group', () => {
  const summary = groupSummary(aPerson({ phone: '0612345678', rights: ['rsa_majore'] }), TODAY);
  expect(summary.contact).toBe('06\u00a012\u00a034\u00a056\u00a078');
  expect(summary.situation).toBe('RSA majoré (parent isolé)');
  expect(summary.skills).toBe('rien de noté');
});
