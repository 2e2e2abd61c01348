import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../api/errors';
import type { AppStatus } from '../../api/generated';
import Unlock from './Unlock.svelte';

const call = vi.hoisted(() => vi.fn());
vi.mock('../../api/client', () => ({ call }));

const status = { state: 'locked', delaySeconds: 0 } as AppStatus;
const restore = createRawSnippet<[() => void]>(() => ({ render: () => '<p>sauvegardes</p>' }));
const wrong = new ApiError({
  code: 'wrong_passphrase',
  message: 'Le déverrouillage a échoué.',
  hint: 'Vérifiez la saisie.',
  fields: {},
  incident: null,
});

describe('Unlock', () => {
  beforeEach(() => {
    call.mockReset();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('opens with Enter, the field having the focus from the start', async () => {
    const user = userEvent.setup();
    const onopen = vi.fn();
    call.mockResolvedValue({ ...status, state: 'open' });
    render(Unlock, { status, onopen, restore });
    expect(screen.getByLabelText('Phrase de passe')).toHaveFocus();
    await user.keyboard('ma phrase{Enter}');
    expect(call).toHaveBeenCalledWith('unlock', { passphrase: 'ma phrase' });
    expect(onopen).toHaveBeenCalled();
  });

  it('says the error, then counts the wait down and lets one try again', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
    call.mockImplementation((name: string) =>
      name === 'unlock' ? Promise.reject(wrong) : Promise.resolve({ ...status, delaySeconds: 4 }),
    );
    render(Unlock, { status, onopen: vi.fn(), restore });
    await user.keyboard('faux{Enter}');
    expect(await screen.findByText('Le déverrouillage a échoué.')).toBeVisible();
    expect(screen.getByText('Vérifiez la saisie.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Déverrouiller' })).toBeDisabled();
    expect(screen.getByText(/Nouvel essai possible dans/)).toHaveTextContent('4');
    await vi.advanceTimersByTimeAsync(4100);
    expect(screen.getByRole('button', { name: 'Déverrouiller' })).toBeEnabled();
  });

  it('opens with the 24 words, however they were typed, and a new passphrase', async () => {
    const user = userEvent.setup();
    const onopen = vi.fn();
    call.mockImplementation((name: string) => {
      if (name === 'suggest_passphrase') return Promise.resolve({ passphrase: 'nouvelle phrase' });
      if (name === 'check_passphrase') return Promise.resolve({ level: 4, accepted: true, advice: '' });
      return Promise.resolve({ ...status, state: 'open' });
    });
    render(Unlock, { status, onopen, restore });
    await user.click(screen.getByRole('button', { name: /24 mots/ }));
    const words = Array.from({ length: 24 }, () => 'canal');
    await user.click(screen.getByLabelText('Les 24 mots de la fiche'));
    await user.paste(words.map((word, index) => `${String(index + 1)}. ${word}`).join('\n'));
    expect(screen.getByText('24 sur 24')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Proposer une phrase de passe' }));
    await user.click(screen.getByRole('button', { name: 'Ouvrir la base' }));
    expect(call).toHaveBeenCalledWith('unlock_with_recovery', {
      words: words.join(' '),
      newPassphrase: 'nouvelle phrase',
    });
    expect(onopen).toHaveBeenCalled();
  });

  it('offers to go back to a backup', async () => {
    const user = userEvent.setup();
    render(Unlock, { status, onopen: vi.fn(), restore });
    await user.click(screen.getByRole('button', { name: 'Revenir à une sauvegarde' }));
    expect(screen.getByText('sauvegardes')).toBeVisible();
  });
});
