import { fireEvent } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOTE_EVERY, watchActivity } from './activity';

describe('watchActivity', () => {
  const note = vi.fn();
  const idle = vi.fn();
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    note.mockReset();
    idle.mockReset();
    stop = watchActivity({ minutes: () => 5, note, idle });
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  it('locks once, after the minutes of the setting without a sign', () => {
    vi.advanceTimersByTime(4 * 60_000);
    expect(idle).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10 * 60_000);
    expect(idle).toHaveBeenCalledTimes(1);
  });

  it('starts over at each sign of activity', async () => {
    vi.advanceTimersByTime(4 * 60_000);
    await fireEvent.keyDown(window, { key: 'a' });
    vi.advanceTimersByTime(4 * 60_000);
    expect(idle).not.toHaveBeenCalled();
  });

  it('tells the core at most every thirty seconds', async () => {
    vi.advanceTimersByTime(NOTE_EVERY);
    for (let i = 0; i < 20; i += 1) await fireEvent.pointerMove(window);
    expect(note).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(NOTE_EVERY);
    await fireEvent.keyDown(window, { key: 'a' });
    expect(note).toHaveBeenCalledTimes(2);
  });

  it('locks at the first key after a sleep, even though its timer did not run', async () => {
    vi.setSystemTime(Date.now() + 60 * 60_000);
    await fireEvent.keyDown(window, { key: 'a' });
    expect(idle).toHaveBeenCalledTimes(1);
    expect(note).not.toHaveBeenCalled();
  });
});
