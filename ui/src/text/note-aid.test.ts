import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import NoteField from './NoteField.svelte';
import { NoteAid, PAUSE } from './note-aid.svelte';

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('../api/client', () => ({ call }));

const finding = (start: number, end: number, kind = 'sante'): object => ({
  kind,
  start,
  end,
  what: 'Cela parle de santé.',
  instead: 'Écrivez plutôt ce que cela change.',
});

beforeEach(() => {
  call.mockReset();
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

it('reads once, after a pause, and points at the words themselves', async () => {
  call.mockResolvedValue([finding(4, 11), finding(16, 23)]);
  const aid = new NoteAid();
  aid.changed('Son');
  aid.changed('Son diabète, le Diabète 🙂');
  expect(call).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(call).toHaveBeenCalledExactlyOnceWith('check_note', { text: 'Son diabète, le Diabète 🙂' });
  expect(aid.shown.map(({ excerpt }) => excerpt)).toEqual(['diabète']);
});

it('leaves alone what was set aside, and falls silent when it cannot answer', async () => {
  call.mockResolvedValueOnce([finding(0, 6)]);
  const aid = new NoteAid();
  aid.changed('malade');
  await vi.advanceTimersByTimeAsync(PAUSE);
  aid.dismiss(aid.shown[0]?.key ?? '');
  expect(aid.shown).toEqual([]);
  call.mockResolvedValueOnce([finding(0, 6), finding(8, 14, 'penal')]);
  aid.changed('malade, prison');
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(aid.shown.map(({ excerpt }) => excerpt)).toEqual(['prison']);
  call.mockRejectedValueOnce(new Error('locked'));
  aid.changed('malade, prison, vol');
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(aid.shown).toEqual([]);
});

it('drops an answer that comes after the note changed again', async () => {
  let answer: (found: object[]) => void = () => undefined;
  call.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  const aid = new NoteAid();
  aid.changed('malade');
  await vi.advanceTimersByTimeAsync(PAUSE);
  aid.changed('va bien');
  answer([finding(0, 6)]);
  await vi.advanceTimersByTimeAsync(1);
  expect(aid.shown).toEqual([]);
});

it('says that the person can read it, and each finding can be dismissed', async () => {
  const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
  call.mockResolvedValue([finding(0, 6)]);
  render(NoteField, { label: 'Ma note', value: 'Une note ancienne' });
  expect(screen.getByText('La personne peut lire cette note.')).toBeVisible();
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(call).not.toHaveBeenCalled();
  await user.clear(screen.getByLabelText('Ma note'));
  await user.type(screen.getByLabelText('Ma note'), 'malade');
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(await screen.findByText('Cela parle de santé.', { exact: false })).toBeVisible();
  await user.click(screen.getByRole('button', { name: /Laisser .*malade.* tel quel/ }));
  expect(screen.queryByRole('listitem')).toBeNull();
});
