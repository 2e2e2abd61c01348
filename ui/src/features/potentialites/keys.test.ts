import { describe, expect, it } from 'vitest';
import { realReference } from '../../text/sample-reference';
import { gesture, type Stroke } from './keys';

const marks = realReference().potentialites.marks;
const stroke = (key: string, held: Partial<Stroke> = {}): Stroke => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

describe('keys of the grid', () => {
  it.each([
    ['1', { answer: 'fort' }],
    ['2', { answer: 'va' }],
    ['3', { answer: 'avancer' }],
    ['4', { answer: 'bloque' }],
    ['5', { answer: 'passe' }],
    ['&', { answer: 'fort' }],
    ['é', { answer: 'va' }],
    ['"', { answer: 'avancer' }],
    ["'", { answer: 'bloque' }],
    ['(', { answer: 'passe' }],
    ['ArrowDown', { line: 1 }],
    ['ArrowUp', { line: -1 }],
    ['PageDown', { page: 1 }],
    ['PageUp', { page: -1 }],
    ['Delete', { clear: true }],
    ['Backspace', { clear: true }],
    ['6', null],
    ['Enter', null],
    ['Tab', null],
    ['ArrowRight', null],
  ])('%j', (key, done) => {
    expect(gesture(stroke(key), marks)).toEqual(done);
  });

  it('turns pages with Alt and an arrow, and leaves the other shortcuts of the window alone', () => {
    expect(gesture(stroke('ArrowRight', { altKey: true }), marks)).toEqual({ page: 1 });
    expect(gesture(stroke('ArrowLeft', { altKey: true }), marks)).toEqual({ page: -1 });
    expect(gesture(stroke('1', { altKey: true }), marks)).toBeNull();
    expect(gesture(stroke('1', { ctrlKey: true }), marks)).toBeNull();
    expect(gesture(stroke('PageDown', { metaKey: true }), marks)).toBeNull();
  });
});
