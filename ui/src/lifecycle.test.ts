import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveState, type Saver } from './kit/save-state.svelte';
import { toasts } from './kit/toasts.svelte';
import { Lifecycle } from './lifecycle.svelte';
import { realReference } from './text/sample-reference';

const { call, onLocked } = vi.hoisted(() => ({ call: vi.fn(), onLocked: vi.fn() }));
vi.mock('./api/client', () => ({ call, onLocked, onClosing: vi.fn() }));

const settings = { autoLockMinutes: 2, staleMonths: 6, silentDays: 90, theme: 'systeme', textScale: 100 };

describe('Lifecycle', () => {
  const empty = vi.fn();
  let lifecycle: Lifecycle;
  let leave: (() => void) | undefined;

  beforeEach(async () => {
    vi.useFakeTimers();
    empty.mockReset();
    onLocked.mockReset().mockReturnValue(() => undefined);
    call.mockReset().mockImplementation((name: string) => {
      if (name === 'get_status') return Promise.resolve({ state: 'open' });
      if (name === 'get_reference') return Promise.resolve(realReference());
      if (name === 'get_settings') return Promise.resolve(settings);
      return Promise.resolve({});
    });
    lifecycle = new Lifecycle(empty);
    await lifecycle.start();
  });
  afterEach(() => {
    leave?.();
    leave = undefined;
    lifecycle.stop();
    vi.useRealTimers();
  });

  const follow = (flushed: boolean): void => {
    const saver: Saver = { status: flushed ? 'saved' : 'failed', flush: () => Promise.resolve(flushed) };
    leave = saveState.follow(saver);
  };
  const locks = (): number => call.mock.calls.filter(([name]) => name === 'lock').length;

  it('saves, locks, then empties the window', async () => {
    follow(true);
    expect(await lifecycle.lock()).toBe(true);
    expect(locks()).toBe(1);
    expect(empty).toHaveBeenCalledTimes(1);
  });

  it('asks before losing what could not be saved', async () => {
    follow(false);
    expect(await lifecycle.lock()).toBe(false);
    expect(locks()).toBe(0);
    expect(empty).not.toHaveBeenCalled();
  });

  it('lets the window close once all is saved, and keeps it open one time over what could not be', async () => {
    follow(true);
    expect(await lifecycle.leave()).toBe(true);
    leave?.();
    follow(false);
    expect(await lifecycle.leave()).toBe(false);
    expect(toasts.list.at(-1)?.text).toContain('Fermez de nouveau');
    expect(await lifecycle.leave()).toBe(true);
  });

  it('locks by itself after the minutes of the setting, even over what could not be saved', async () => {
    follow(false);
    await vi.advanceTimersByTimeAsync(3 * 60_000);
    expect(locks()).toBe(1);
    expect(empty).toHaveBeenCalledTimes(1);
  });

  it('empties the window when the core locked by itself', () => {
    const [whenLocked] = onLocked.mock.calls[0] as [() => void];
    whenLocked();
    expect(empty).toHaveBeenCalledTimes(1);
  });

  it('empties the window even when the core does not answer', async () => {
    call.mockRejectedValue(new Error('plus de réponse'));
    await lifecycle.lockAnyway();
    expect(empty).toHaveBeenCalledTimes(1);
  });
});
