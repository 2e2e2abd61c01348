import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import { call } from '../../api/client';
import type { ContractLineView, ContractView } from '../../api/generated';
import Checklist from './Checklist.svelte';
import ContractHistory from './ContractHistory.svelte';
import { Contracts } from './contracts.svelte';
import { aContract, aLine, aRow } from './sample';
import SignDialog from './SignDialog.svelte';
import SignedContract from './SignedContract.svelte';
import { inGroups, lineFacts, period } from './words';

vi.mock('../../api/client', () => ({ call: vi.fn(), saveDocument: vi.fn() }));
const core = vi.mocked(call);

beforeEach(() => {
  core.mockReset();
});

function opened(view: ContractView): Contracts {
  const list = { contracts: [view.row], currentId: view.row.id, canCreate: false, hasClosedDiagnostic: true };
  return new Contracts('p1', list, [], view);
}

it('says the period of each kind of contract', () => {
  expect(period(aRow())).toBe('du 01/12/2026 au 31/05/2027');
  expect(period(aRow({ endedOn: '2027-02-01' }))).toBe('du 01/12/2026 au 01/02/2027');
  expect(period(aRow({ startsOn: null }))).toBe('dates à fixer');
  expect(period(aRow({ kind: 'avenant', endsOn: null }))).toBe('à partir du 01/12/2026');
});

it('says of a line what is known', () => {
  const line: ContractLineView = aLine({ who: 'Auto-école solidaire', dueOn: '2026-12-15', weeklyMinutes: 90 });
  expect(lineFacts(line)).toBe('Auto-école solidaire · pour le 15/12/2026 · 1\u00a0h\u00a030 par semaine');
  expect(lineFacts(aLine())).toBe('');
  expect(inGroups('0123456789abcdef')).toBe('01234567 89abcdef');
});

it('lists contracts with their state in words and opens one', async () => {
  const onopen = vi.fn();
  const rows = [aRow(), aRow({ id: 'c2', kind: 'avenant', label: 'Avenant n° 1', state: 'brouillon' })];
  render(ContractHistory, { rows, openId: 'c1', onopen });
  expect(screen.getByRole('button', { name: /Premier contrat En cours/ })).toHaveAttribute('aria-current', 'true');
  await fireEvent.click(screen.getByRole('button', { name: /Avenant n° 1 Brouillon/ }));
  expect(onopen).toHaveBeenCalledWith('c2');
});

it('tells what is missing apart from what is worth a look, each with its place', async () => {
  const ongo = vi.fn();
  render(Checklist, {
    gaps: [
      { code: 'bilan_absent', label: 'Le bilan du contrat précédent', isBlocking: true, place: 'bilan' },
      { code: 'point_etape_absent', label: 'Pas de date pour faire le point', isBlocking: false, place: 'dates' },
    ],
    hrefs: { bilan: '#/dossier/p1/plan' },
    ongo,
  });
  expect(screen.getByRole('link', { name: 'Le bilan du contrat précédent' })).toHaveAttribute(
    'href',
    '#/dossier/p1/plan',
  );
  await fireEvent.click(screen.getByRole('button', { name: 'Pas de date pour faire le point' }));
  expect(ongo).toHaveBeenCalledWith('dates');
});

it('says so when nothing is missing', () => {
  render(Checklist, { gaps: [], hrefs: {}, ongo: () => undefined });
  expect(screen.getByRole('status')).toHaveTextContent('Rien ne manque.');
});

it('does not sign what could not be saved', async () => {
  const before = vi.fn(() => Promise.resolve(false));
  render(SignDialog, { open: true, contracts: opened(aContract()), before });
  await fireEvent.click(screen.getByRole('button', { name: 'Signer et figer', hidden: true }));
  expect(before).toHaveBeenCalled();
  expect(core).not.toHaveBeenCalled();
});

it('shows a refusal beside the date and stays open', async () => {
  core.mockRejectedValue({
    message: 'Certaines réponses sont à corriger.',
    fields: { signedOn: 'Cette date est dans le futur.' },
  });
  render(SignDialog, { open: true, contracts: opened(aContract()), before: () => Promise.resolve(true) });
  await fireEvent.click(screen.getByRole('button', { name: 'Signer et figer', hidden: true }));
  await waitFor(() => {
    expect(screen.getByText('Cette date est dans le futur.')).toBeInTheDocument();
  });
});

it('offers of a signed contract only what can follow', () => {
  const view = aContract({ row: aRow({ canRenew: true }), sha256: 'ab'.repeat(32) });
  render(SignedContract, { contracts: opened(view), view });
  expect(screen.getByRole('button', { name: 'Renouveler' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Faire un avenant' })).toBeNull();
  expect(screen.getByText(/SHA-256 abababab/)).toBeInTheDocument();
});

it('says when no PDF was kept', () => {
  const view = aContract();
  render(SignedContract, { contracts: opened(view), view });
  expect(screen.getByText(/signé sur papier, sans Trame/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /PDF signé/ })).toBeNull();
});

it('keeps what was refused to be said, and forgets it at the next attempt', async () => {
  const contracts = opened(aContract());
  core.mockRejectedValueOnce({ message: 'Un contrat est déjà en préparation.', fields: {} });
  expect(await contracts.create('premier')).toBe(false);
  expect(contracts.problem?.message).toBe('Un contrat est déjà en préparation.');
  core.mockResolvedValue(aContract());
  expect(await contracts.open('c1')).toBe(true);
  expect(contracts.problem).toBeNull();
});
