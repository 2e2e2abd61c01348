import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../api/errors';
import Backups from './Backups.svelte';
import RestoreBackup from './RestoreBackup.svelte';

const call = vi.hoisted(() => vi.fn());
vi.mock('../../api/client', () => ({ call }));

const copies = Array.from({ length: 14 }, (_, index) => ({
  name: `copie-${String(index)}`,
  madeAt: `2026-11-${String(23 - index)}T09:15`,
  bytes: 1_840_000,
}));

function answers(over: Record<string, () => unknown> = {}): void {
  call.mockReset().mockImplementation((name: string) => {
    const answer = over[name];
    if (answer) return Promise.resolve().then(answer);
    return Promise.resolve(name === 'list_backups' ? copies : {});
  });
}

function refusal(message: string): never {
  throw new ApiError({ code: 'refused', message, hint: null, fields: {}, incident: null });
}

describe('RestoreBackup', () => {
  beforeEach(() => {
    answers();
  });

  it('proposes the newest and asks for the passphrase', async () => {
    const user = userEvent.setup();
    const onrestored = vi.fn();
    render(RestoreBackup, { onrestored, onback: vi.fn() });
    expect(await screen.findByRole('radio', { name: /23\/11\/2026/ })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: /22\/11\/2026/ }));
    await user.type(screen.getByLabelText('Phrase de passe'), 'ma phrase{Enter}');
    expect(call).toHaveBeenLastCalledWith('restore_backup', { name: 'copie-1', passphrase: 'ma phrase' });
    expect(onrestored).toHaveBeenCalled();
  });

  it('shows twelve of them, then all', async () => {
    const user = userEvent.setup();
    render(RestoreBackup, { onrestored: vi.fn(), onback: vi.fn() });
    expect(await screen.findAllByRole('radio')).toHaveLength(12);
    await user.click(screen.getByRole('button', { name: 'Afficher les plus anciennes' }));
    expect(screen.getAllByRole('radio')).toHaveLength(14);
  });

  it('says why it could not, and stays there', async () => {
    const user = userEvent.setup();
    const onrestored = vi.fn();
    answers({ restore_backup: () => refusal('Cette sauvegarde est abîmée.') });
    render(RestoreBackup, { onrestored, onback: vi.fn() });
    await user.click(await screen.findByRole('button', { name: 'Reprendre cette sauvegarde' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Cette sauvegarde est abîmée.');
    expect(onrestored).not.toHaveBeenCalled();
  });

  it('teaches when there is none', async () => {
    answers({ list_backups: () => [] });
    render(RestoreBackup, { onrestored: vi.fn(), onback: vi.fn() });
    expect(await screen.findByText(/Aucune sauvegarde sur ce poste/)).toBeVisible();
  });
});

describe('Backups', () => {
  it('makes one now and lists again', async () => {
    const user = userEvent.setup();
    answers();
    render(Backups, { onrestored: vi.fn() });
    await user.click(screen.getByRole('button', { name: 'Faire une sauvegarde maintenant' }));
    expect(call.mock.calls.map(([name]) => String(name))).toEqual(['list_backups', 'create_backup', 'list_backups']);
  });

  it('says in words what the check found', async () => {
    const user = userEvent.setup();
    answers({ check_base: () => ({ ok: false, findings: ['Une note n’a plus de dossier.'], people: 2, changes: 9 }) });
    render(Backups, { onrestored: vi.fn() });
    await user.click(screen.getByRole('button', { name: 'Vérifier mes données' }));
    expect(await screen.findByText('Une note n’a plus de dossier.')).toBeVisible();
    expect(screen.getByText(/La vérification a trouvé 1 anomalie/)).toBeVisible();
  });
});
