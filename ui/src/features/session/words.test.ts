import { describe, expect, it } from 'vitest';
import { readWords } from './words';

describe('readWords', () => {
  it.each([
    ['abeille  bateau\ncanal', ['abeille', 'bateau', 'canal']],
    ['1. abeille\n2. bateau', ['abeille', 'bateau']],
    ['Abeille, BATEAU ; écluse', ['abeille', 'bateau', 'écluse']],
    ['n° 1 abeille', ['abeille']],
    ['   ', []],
  ])('reads %j', (text, words) => {
    expect(readWords(text)).toEqual(words);
  });
});
