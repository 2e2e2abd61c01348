import { describe, expect, it } from 'vitest';
import { beside, gesture, MARKS, TASK_MARKS } from './keys';

describe('keys of the grid', () => {
  it.each([
    ['1', { set: '1' }],
    ['4', { set: '4' }],
    ['n', { set: 'N' }],
    ['N', { set: 'N' }],
    ['é', { set: '2' }],
    ["'", { set: '4' }],
    ['ArrowDown', { line: 1 }],
    ['ArrowUp', { line: -1 }],
    ['ArrowLeft', { step: -1 }],
    ['Delete', { clear: true }],
    ['5', null],
    ['Tab', null],
    ['a', null],
  ])('%j', (key, done) => {
    expect(gesture(key, MARKS)).toEqual(done);
  });

  it('gives activities their own words under the same fingers', () => {
    expect(gesture('3', TASK_MARKS)).toEqual({ set: 'seul' });
    expect(gesture('n', TASK_MARKS)).toEqual({ set: 'pas_abordee' });
    expect(gesture('4', TASK_MARKS)).toBeNull();
  });

  it('goes along the scale and stops at its ends', () => {
    expect(beside(MARKS, null, 1)).toBe('1');
    expect(beside(MARKS, '2', 1)).toBe('3');
    expect(beside(MARKS, '1', -1)).toBe('1');
    expect(beside(MARKS, 'N', 1)).toBe('N');
  });
});
