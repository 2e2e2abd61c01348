import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../api/errors';
import { reference } from '../../text/reference.svelte';
import { realReference } from '../../text/sample-reference';
import NewPersonForm from './NewPersonForm.svelte';

const call = vi.hoisted(() => vi.fn());
vi.mock('../../api/client', () => ({ call }));

describe('NewPersonForm', () => {
  beforeEach(() => {
    reference.set(realReference());
    call.mockReset();
  });

  it('opens a dossier from a few fields, dates typed as one says them', async () => {
    const user = userEvent.setup();
    const oncreated = vi.fn();
    call.mockImplementation((name: string) => Promise.resolve(name === 'list_people' ? [] : { id: 'p9' }));
    render(NewPersonForm, { territories: ['Comminges'], oncreated, oncancel: vi.fn() });
    await user.type(screen.getByLabelText('Nom de naissance'), 'Ouali');
    await user.type(screen.getByLabelText('Prénom'), 'Karim');
    await user.type(screen.getByLabelText(/Date de naissance/), '28/2/79');
    await user.type(screen.getByLabelText(/Date de notification/), '27/10/2026');
    await user.click(screen.getByRole('button', { name: 'Créer le dossier' }));
    const created = call.mock.calls.find(([name]) => name === 'create_person')?.[1] as unknown;
    expect(created).toMatchObject({
      person: { birthName: 'Ouali', firstName: 'Karim', usageName: null, birthDate: '1979-02-28' },
      dossier: { orientationNotifiedOn: '2026-10-27', territory: null },
    });
    expect(oncreated).toHaveBeenCalledWith('p9');
  });

  it('puts each refusal of the core next to its field and in the summary', async () => {
    const user = userEvent.setup();
    const fields = { birthName: 'À remplir.', birthDate: 'Cette date est dans le futur.' };
    call.mockRejectedValue(
      new ApiError({ code: 'invalid', message: 'À corriger.', hint: null, fields, incident: null }),
    );
    render(NewPersonForm, { territories: [], oncreated: vi.fn(), oncancel: vi.fn() });
    await user.click(screen.getByRole('button', { name: 'Créer le dossier' }));
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.getByLabelText('Nom de naissance')).toHaveAccessibleDescription('À remplir.');
    await user.click(screen.getByRole('link', { name: /^Date de naissance.*dans le futur/ }));
    expect(screen.getByLabelText(/Date de naissance/)).toHaveFocus();
  });

  it('says that the name is known already', async () => {
    const user = userEvent.setup();
    call.mockResolvedValue([{ id: 'p1', firstName: 'Inès', lastName: 'Benhaïm', birthDate: null, isClosed: true }]);
    render(NewPersonForm, { territories: [], oncreated: vi.fn(), oncancel: vi.fn() });
    await user.type(screen.getByLabelText('Nom de naissance'), 'BENHAIM');
    await user.type(screen.getByLabelText('Prénom'), 'ines');
    const link = await screen.findByRole('link', { name: 'Inès Benhaïm' });
    expect(link).toHaveAttribute('href', '#/dossier/p1/synthese');
  });
});
