import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../api/errors';
import RecoveryCheck from './RecoveryCheck.svelte';

const call = vi.hoisted(() => vi.fn());
vi.mock('../../api/client', () => ({ call }));

describe('RecoveryCheck', () => {
  beforeEach(() => {
    call.mockReset();
  });

  it('asks the two words of the challenge and sends them in its order', async () => {
    const user = userEvent.setup();
    const onconfirmed = vi.fn();
    call.mockResolvedValue({});
    render(RecoveryCheck, { challenge: [4, 17], onback: vi.fn(), onconfirmed });
    await user.type(screen.getByLabelText('Mot n° 4'), ' Abeille');
    await user.type(screen.getByLabelText('Mot n° 17'), 'canal{Enter}');
    expect(call).toHaveBeenCalledWith('confirm_recovery', { words: ['abeille', 'canal'] });
    expect(onconfirmed).toHaveBeenCalled();
  });

  it('says when they are not those of the sheet, and goes no further', async () => {
    const user = userEvent.setup();
    const onconfirmed = vi.fn();
    const message = 'Ces mots ne sont pas ceux de la fiche.';
    call.mockRejectedValue(new ApiError({ code: 'refused', message, hint: null, fields: {}, incident: null }));
    render(RecoveryCheck, { challenge: [4, 17], onback: vi.fn(), onconfirmed });
    await user.click(screen.getByRole('button', { name: 'Confirmer' }));
    expect(screen.getByRole('alert')).toHaveTextContent(message);
    expect(onconfirmed).not.toHaveBeenCalled();
  });
});
