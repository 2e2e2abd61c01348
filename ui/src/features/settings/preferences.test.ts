import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../api/generated';
import { applyLook, Preferences } from './preferences.svelte';

const call = vi.hoisted(() => vi.fn());
vi.mock('../../api/client', () => ({ call }));

const settings: Settings = {
  autoLockMinutes: 5,
  staleMonths: 6,
  silentDays: 90,
  theme: 'systeme',
  textScale: 100,
  attachData: true,
};
const root = document.documentElement;

describe('applyLook', () => {
  it.each([
    ['clair', 'light'],
    ['sombre', 'dark'],
    ['contraste', 'contrast'],
    ['systeme', undefined],
  ] as const)('gives the window the theme « %s »', (theme, name) => {
    applyLook({ theme, textScale: 100 });
    expect(root.dataset['theme']).toBe(name);
  });

  it('scales the text', () => {
    applyLook({ theme: 'systeme', textScale: 130 });
    expect(root.style.fontSize).toBe('130%');
    applyLook({ theme: 'systeme', textScale: 100 });
    expect(root.style.fontSize).toBe('');
  });
});

describe('Preferences', () => {
  beforeEach(() => {
    call.mockReset();
    call.mockImplementation((_: string, sent: Partial<Settings>) => Promise.resolve({ ...settings, ...sent }));
  });

  it('applies a change at once and sends the whole', async () => {
    const preferences = new Preferences();
    await preferences.load();
    await preferences.change({ theme: 'sombre' });
    expect(call).toHaveBeenLastCalledWith('update_settings', { ...settings, theme: 'sombre' });
    expect(root.dataset['theme']).toBe('dark');
  });

  it('goes back to the former values on a refusal, and says why', async () => {
    const preferences = new Preferences();
    await preferences.load();
    call.mockRejectedValue(new Error('non'));
    await preferences.change({ theme: 'contraste' });
    expect(preferences.value?.theme).toBe('systeme');
    expect(root.dataset['theme']).toBeUndefined();
    expect(preferences.problem).not.toBeNull();
  });
});
