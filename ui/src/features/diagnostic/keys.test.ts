import { describe, expect, it } from 'vitest';
import { ALL_UNCHANGED_KEY, IMPACT_KEYS, STATE_KEYS, SUGGESTION_KEYS, UNCHANGED_KEY, wishOf, type Wish } from './keys';

function wish(key: string, where: HTMLElement, init: KeyboardEventInit = {}): Wish | null {
  let read: Wish | null = null;
  where.addEventListener('keydown', (event) => (read = wishOf(event)));
  where.dispatchEvent(new KeyboardEvent('keydown', { key, ...init }));
  return read;
}

function input(type: string): HTMLElement {
  const element = document.createElement('input');
  element.type = type;
  return element;
}

describe('keys of the interview', () => {
  it('never mean two things', () => {
    const unchanged = [UNCHANGED_KEY, ALL_UNCHANGED_KEY];
    const all = [...Object.values(STATE_KEYS), ...Object.values(IMPACT_KEYS), ...SUGGESTION_KEYS, ...unchanged, 'X'];
    expect(new Set(all).size).toBe(all.length);
  });

  it('choose a state, an impact, a suggestion', () => {
    const pane = document.createElement('div');
    expect(wish('f', pane)).toEqual({ state: 'frein' });
    expect(wish('N', pane)).toEqual({ state: 'ne_souhaite_pas_repondre' });
    expect(wish('3', pane)).toEqual({ impact: 'bloquant' });
    expect(wish('b', pane)).toEqual({ suggestion: 1 });
    expect(wish('u', pane)).toEqual({ unchanged: 'one' });
    expect(wish('t', pane)).toEqual({ unchanged: 'all' });
    expect(wish('z', pane)).toBeNull();
  });

  it('are only letters where something is being typed', () => {
    expect(wish('f', input('text'))).toBeNull();
    expect(wish('f', document.createElement('textarea'))).toBeNull();
    expect(wish('f', input('checkbox'))).toEqual({ state: 'frein' });
  });

  it('move from anywhere, and leave the shortcuts of the system alone', () => {
    expect(wish('ArrowRight', document.createElement('textarea'), { altKey: true })).toEqual({ move: 1 });
    expect(wish('ArrowLeft', document.createElement('div'), { altKey: true })).toEqual({ move: -1 });
    expect(wish('f', document.createElement('div'), { ctrlKey: true })).toBeNull();
  });
});
