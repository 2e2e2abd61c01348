import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Autosave, createForm } from './form.svelte';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const refused = {
  message: 'À corriger.',
  hint: null,
  fields: { birthDate: 'Cette date n’existe pas.' },
  incident: null,
};

it('saves within a second of the last keystroke, once', async () => {
  const save = vi.fn<(draft: { words: string }) => Promise<void>>(() => Promise.resolve());
  const autosave = new Autosave({ words: '' }, save);
  for (const words of ['L', 'Le', 'Le bus']) {
    autosave.draft.words = words;
    autosave.schedule();
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(save).not.toHaveBeenCalled();
  expect(autosave.status).toBe('saving');
  await vi.advanceTimersByTimeAsync(700);
  expect(save.mock.calls).toEqual([[{ words: 'Le bus' }]]);
  expect(autosave.status).toBe('saved');
});

it('saves in passing what is typed without a pause, never a second behind', async () => {
  const behind: number[] = [];
  let oldest: number | null = null;
  const save = vi.fn<(draft: { words: string }) => Promise<void>>(async () => {
    const since = oldest;
    oldest = null;
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (since !== null) behind.push(Date.now() - since);
  });
  const autosave = new Autosave({ words: '' }, save);
  for (let key = 0; key < 100; key += 1) {
    autosave.draft.words += 'a';
    oldest ??= Date.now();
    autosave.schedule();
    await vi.advanceTimersByTimeAsync(100);
  }
  await vi.advanceTimersByTimeAsync(1000);
  expect(Math.max(...behind)).toBeLessThan(1000);
  expect(behind.length).toBeGreaterThan(9);
  expect(autosave.dirty).toBe(false);
});

it('says nothing of half a word saved in passing and refused', async () => {
  const save = vi.fn().mockRejectedValueOnce(refused).mockResolvedValue(undefined);
  const autosave = new Autosave({ email: '' }, save);
  for (const letter of 'zoe@exemple.fr') {
    autosave.draft.email += letter;
    autosave.schedule();
    await vi.advanceTimersByTimeAsync(100);
    expect(autosave.problem).toBeNull();
  }
  await vi.advanceTimersByTimeAsync(600);
  expect(autosave.problem).toBeNull();
  expect(save).toHaveBeenLastCalledWith({ email: 'zoe@exemple.fr' });
  expect(autosave.status).toBe('saved');
});

it('saves in turn what is typed while a save is under way', async () => {
  let finish: () => void = () => undefined;
  const save = vi.fn<(draft: { words: string }) => Promise<void>>(() => new Promise((resolve) => (finish = resolve)));
  const autosave = new Autosave({ words: '' }, save);
  autosave.draft.words = 'un';
  const flushed = autosave.flush();
  autosave.draft.words = 'un deux';
  finish();
  await vi.advanceTimersByTimeAsync(0);
  finish();
  await expect(flushed).resolves.toBe(true);
  expect(save.mock.calls).toEqual([[{ words: 'un' }], [{ words: 'un deux' }]]);
});

it('never runs two saves at once', async () => {
  let running = 0;
  let most = 0;
  const save = async (): Promise<void> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 100));
    running -= 1;
  };
  const autosave = new Autosave({ words: '' }, save);
  autosave.draft.words = 'un';
  const all = Promise.all([autosave.flush(), autosave.flush(), autosave.flush()]);
  await vi.advanceTimersByTimeAsync(50);
  autosave.draft.words = 'deux';
  const last = autosave.flush();
  await vi.advanceTimersByTimeAsync(1000);
  await Promise.all([all, last]);
  expect(most).toBe(1);
  expect(autosave.dirty).toBe(false);
});

it('keeps what was typed when the disk refuses, and tries again by itself', async () => {
  const save = vi.fn().mockRejectedValueOnce(new Error('disk full')).mockResolvedValue(undefined);
  const autosave = new Autosave({ words: '' }, save);
  autosave.draft.words = 'Le bus';
  await expect(autosave.flush()).resolves.toBe(false);
  expect(autosave.status).toBe('failed');
  expect(autosave.draft.words).toBe('Le bus');
  expect(autosave.problem?.message).toBe('L’enregistrement n’a pas abouti.');
  await vi.advanceTimersByTimeAsync(2000);
  expect(autosave.status).toBe('saved');
  expect(autosave.problem).toBeNull();
});

it('shows a refused value next to its field and waits for the correction', async () => {
  const save = vi.fn().mockRejectedValueOnce(refused).mockResolvedValue(undefined);
  const autosave = new Autosave({ birthDate: '' }, save);
  autosave.draft.birthDate = '31/11/1990';
  await autosave.flush();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(save).toHaveBeenCalledTimes(1);
  expect(autosave.error('birthDate')).toBe('Cette date n’existe pas.');
  expect(autosave.draft.birthDate).toBe('31/11/1990');
  autosave.draft.birthDate = '30/11/1990';
  await expect(autosave.flush()).resolves.toBe(true);
  expect(autosave.error('birthDate')).toBeUndefined();
});

it('sends a form and leads the summary to its fields', async () => {
  const send = vi.fn().mockRejectedValueOnce(refused).mockResolvedValue(undefined);
  const form = createForm({ initial: { birthDate: '' }, send });
  form.draft.birthDate = '31/11/1990';
  await expect(form.submit()).resolves.toBe(false);
  expect(form.summary).toEqual([{ id: form.id('birthDate'), message: 'Cette date n’existe pas.' }]);
  expect(form.dirty).toBe(true);
  await expect(form.submit()).resolves.toBe(true);
  expect(form.dirty).toBe(false);
  expect(form.summary).toEqual([]);
});
