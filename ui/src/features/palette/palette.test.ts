import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toasts } from '../../kit/toasts.svelte';
import { findPeople } from './people';
import { undoLast } from './undo';

const call = vi.hoisted(() => vi.fn());
vi.mock('../../api/client', () => ({ call }));

describe('findPeople', () => {
  it('asks eight people, closed dossiers too, and tells namesakes apart', async () => {
    call.mockResolvedValue([
      { id: 'p1', firstName: 'Inès', lastName: 'Benhaïm', birthDate: '2001-07-18', isClosed: false },
      { id: 'p2', firstName: '', lastName: 'Benhaïm', birthDate: null, isClosed: true },
    ]);
    expect(await findPeople('ben')).toEqual([
      { id: 'p1', label: 'Inès Benhaïm', hint: '18/07/2001' },
      { id: 'p2', label: 'Benhaïm', hint: 'dossier clos' },
    ]);
    expect(call).toHaveBeenCalledWith('list_people', { search: 'ben', status: 'tous', limit: 8 });
  });
});

describe('undoLast', () => {
  beforeEach(() => {
    toasts.clear();
  });

  it('says what was taken back', async () => {
    call.mockResolvedValue({ label: 'Présence notée', personId: null });
    expect(await undoLast()).toBe(true);
    expect(toasts.list[0]?.text).toBe('Annulé\u202f: Présence notée');
  });

  it('says why nothing was', async () => {
    call.mockRejectedValue(new Error('rien'));
    expect(await undoLast()).toBe(false);
    expect(toasts.list[0]?.tone).toBe('danger');
  });
});
