import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../api/errors';
import CreateBase from './CreateBase.svelte';

const call = vi.hoisted(() => vi.fn());
vi.mock('../../api/client', () => ({ call }));

const SHEET = { words: ['abeille'], challenge: [1, 2] };
const SUGGESTED = 'sept mots sans aucun rapport entre eux';

function answer(name: string): Promise<unknown> {
  if (name === 'suggest_passphrase') return Promise.resolve({ passphrase: SUGGESTED });
  if (name === 'check_passphrase') return Promise.resolve({ level: 4, accepted: true, advice: 'C’est très solide.' });
  return Promise.resolve(SHEET);
}

describe('CreateBase', () => {
  beforeEach(() => {
    call.mockReset();
    call.mockImplementation(answer);
  });

  it('says everything that is missing at once, and takes the focus to it', async () => {
    const user = userEvent.setup();
    render(CreateBase, { oncreated: vi.fn() });
    await user.click(screen.getByRole('button', { name: 'Créer ma base' }));
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.getAllByRole('link')).toHaveLength(3);
    await user.click(screen.getByRole('link', { name: /nom de votre structure/ }));
    expect(screen.getByLabelText('Votre structure')).toHaveFocus();
    expect(call).not.toHaveBeenCalledWith('create_base', expect.anything());
  });

  it('creates the base with a suggested passphrase, which is shown and need not be typed twice', async () => {
    const user = userEvent.setup();
    const oncreated = vi.fn();
    render(CreateBase, { oncreated });
    await user.type(screen.getByLabelText('Votre nom'), 'Claire Martin');
    await user.type(screen.getByLabelText('Votre structure'), 'Maison de l’emploi');
    await user.click(screen.getByRole('button', { name: 'Proposer une phrase de passe' }));
    expect(screen.getByLabelText('Phrase de passe')).toHaveValue(SUGGESTED);
    expect(screen.queryByLabelText(/encore une fois/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Créer ma base' }));
    expect(call).toHaveBeenCalledWith('create_base', {
      name: 'Claire Martin',
      structure: 'Maison de l’emploi',
      territory: null,
      passphrase: SUGGESTED,
      demo: false,
    });
    expect(oncreated).toHaveBeenCalledWith(SHEET, false);
  });

  it('refuses two typings that differ, next to the field', async () => {
    const user = userEvent.setup();
    render(CreateBase, { oncreated: vi.fn() });
    await user.type(screen.getByLabelText('Votre nom'), 'C');
    await user.type(screen.getByLabelText('Votre structure'), 'M');
    await user.type(screen.getByLabelText('Phrase de passe'), 'une');
    await user.type(screen.getByLabelText(/encore une fois/), 'deux');
    await user.click(screen.getByRole('button', { name: 'Créer ma base' }));
    expect(screen.getByLabelText(/encore une fois/)).toHaveAccessibleDescription(/diffèrent/);
  });

  it('shows the sentence of the core and keeps what was typed', async () => {
    const user = userEvent.setup();
    call.mockImplementation((name: string) =>
      name === 'create_base'
        ? Promise.reject(
            new ApiError({ code: 'storage', message: 'Le disque est plein.', hint: null, fields: {}, incident: null }),
          )
        : answer(name),
    );
    render(CreateBase, { oncreated: vi.fn() });
    await user.type(screen.getByLabelText('Votre nom'), 'Claire');
    await user.type(screen.getByLabelText('Votre structure'), 'M');
    await user.click(screen.getByRole('button', { name: 'Proposer une phrase de passe' }));
    await user.click(screen.getByRole('button', { name: 'Créer ma base' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Le disque est plein.');
    expect(screen.getByLabelText('Votre nom')).toHaveValue('Claire');
  });

  it('tries with invented people behind a passphrase one can read', async () => {
    const user = userEvent.setup();
    const oncreated = vi.fn();
    render(CreateBase, { oncreated });
    await user.click(screen.getByRole('button', { name: /données d’exemple/ }));
    expect(await screen.findByDisplayValue(SUGGESTED)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Créer la base d’essai' }));
    expect(call).toHaveBeenCalledWith('create_base', expect.objectContaining({ demo: true, passphrase: SUGGESTED }));
    expect(oncreated).toHaveBeenCalledWith(SHEET, true);
  });
});
