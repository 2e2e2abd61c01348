import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PersonRow } from '../../api/generated';
import { CATEGORIES } from '../../text/categories';
import { reference } from '../../text/reference.svelte';
import { realReference } from '../../text/sample-reference';
import { Caseload } from './caseload.svelte';
import CaseloadView from './CaseloadView.svelte';

const call = vi.hoisted(() => vi.fn());
vi.mock('../../api/client', () => ({ call }));

const row: PersonRow = {
  id: 'p1',
  lastName: 'Benhaïm',
  firstName: 'Inès',
  birthDate: '2001-07-18',
  age: 25,
  categories: CATEGORIES.map((category) =>
    category === 'mobilite'
      ? { category, state: 'frein' as const, impact: 'fort' as const }
      : { category, state: 'non_abordee' as const, impact: null },
  ),
  confirmedOn: '2026-05-12',
  isStale: true,
  lastContactOn: null,
  nextAppointmentAt: '2026-11-30T14:00',
  overdueActions: 2,
  territory: 'Comminges',
  isIsolatedParent: false,
  tags: [],
  contract: null,
  isClosed: false,
};

async function show(rows: PersonRow[], count: { matching: number; open: number; all: number }): Promise<Caseload> {
  call.mockImplementation((name: string) => {
    if (name === 'list_people') return Promise.resolve(rows);
    if (name === 'count_people') return Promise.resolve(count);
    return Promise.resolve({ territories: ['Comminges'], tags: ['Clause'] });
  });
  const caseload = new Caseload();
  await caseload.open();
  render(CaseloadView, { caseload });
  return caseload;
}

describe('CaseloadView', () => {
  beforeEach(() => {
    reference.set(realReference());
    call.mockReset();
  });

  it('says the marks of the diagnostic in words', async () => {
    await show([row], { matching: 1, open: 1, all: 1 });
    expect(screen.getByRole('row', { name: /Benhaïm/ })).toHaveTextContent('Mobilité : frein fort');
    expect(screen.getByRole('link', { name: /Benhaïm Inès/ })).toHaveAttribute('href', '#/dossier/p1/synthese');
  });

  it('goes from the search down into the rows', async () => {
    const user = userEvent.setup();
    await show([row], { matching: 1, open: 1, all: 1 });
    await user.click(screen.getByRole('searchbox', { name: 'Chercher dans la file active' }));
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: /Benhaïm/ })).toHaveFocus();
  });

  it('narrows with the filters, shown as chips one can take off', async () => {
    const user = userEvent.setup();
    await show([row], { matching: 1, open: 60, all: 60 });
    await user.click(screen.getByRole('button', { name: 'Filtrer' }));
    await user.selectOptions(screen.getByLabelText('Frein dans'), 'Mobilité');
    await user.selectOptions(screen.getByLabelText('Impact'), 'Frein fort ou bloquant');
    expect(call).toHaveBeenCalledWith('count_people', { status: 'ouverts', freinIn: 'mobilite', minImpact: 'fort' });
    const chips = screen.getByRole('list', { name: 'Filtres en cours' });
    expect(chips).toHaveTextContent('Frein fort ou bloquant : Mobilité');
    expect(screen.getByText(/1 personne sur 60/)).toBeVisible();
    await user.click(within(chips).getByRole('button', { name: /Retirer/ }));
    expect(screen.queryByRole('list', { name: 'Filtres en cours' })).toBeNull();
  });

  it('sorts in the header, both ways, then as before', async () => {
    const user = userEvent.setup();
    await show([row], { matching: 1, open: 1, all: 1 });
    const header = screen.getByRole('columnheader', { name: 'Territoire' });
    await user.click(within(header).getByRole('button'));
    expect(header).toHaveAttribute('aria-sort', 'ascending');
    await user.click(within(header).getByRole('button'));
    expect(header).toHaveAttribute('aria-sort', 'descending');
    await user.click(within(header).getByRole('button'));
    expect(header).toHaveAttribute('aria-sort', 'none');
  });

  it('teaches when the base is empty', async () => {
    await show([], { matching: 0, open: 0, all: 0 });
    expect(screen.getByRole('heading', { name: 'Votre file active est vide' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Créer le premier dossier' })).toBeVisible();
  });

  it('offers a way out when nobody answers', async () => {
    const user = userEvent.setup();
    const caseload = await show([], { matching: 0, open: 4, all: 4 });
    await user.type(screen.getByRole('searchbox'), 'zzz');
    await user.click(await screen.findByRole('button', { name: 'Retirer la recherche et les filtres' }));
    expect(caseload.search).toBe('');
  });
});
