import { expect, it } from 'vitest';
import { lines, speak, wordsById } from './structure';

const pieces = [
  { type: 'beginMarkedContentProps', id: 'm1' },
  { str: 'Diagnostic', hasEOL: false },
  { type: 'endMarkedContent' },
  { type: 'beginMarkedContent', id: null },
  { str: 'Page 1 sur 2', hasEOL: false },
  { type: 'endMarkedContent' },
  { type: 'beginMarkedContentProps', id: 'm2' },
  { str: 'Je cherche', hasEOL: true },
  { str: 'un poste.', hasEOL: false },
  { type: 'endMarkedContent' },
];

it('keeps the words of each marked content, and no footer', () => {
  expect([...wordsById(pieces)]).toEqual([
    ['m1', 'Diagnostic'],
    ['m2', 'Je cherche un poste.'],
  ]);
});

it('says headings below the title of the dialog, drawings by their sentence, tables as tables', () => {
  const tree = {
    role: 'Root',
    children: [
      { role: 'H1', children: [{ type: 'content', id: 'm1' }] },
      { role: 'Figure', alt: 'Roue des dix catégories', children: [{ type: 'content', id: 'm9' }] },
      {
        role: 'Table',
        children: [{ role: 'TR', children: [{ role: 'TD', children: [{ type: 'content', id: 'm2' }] }] }],
      },
    ],
  };
  expect(speak(tree, wordsById(pieces), 2)).toEqual({
    tag: 'div',
    children: [
      { tag: 'div', level: 3, children: ['Diagnostic'] },
      { tag: 'span', alt: 'Roue des dix catégories', children: [] },
      { tag: 'table', children: [{ tag: 'tr', children: [{ tag: 'td', children: ['Je cherche un poste.'] }] }] },
    ],
  });
});

it('says the lines of a page without structure', () => {
  expect(lines([{ str: 'Synthèse' }, { str: '', hasEOL: true }, { str: 'Fatou' }])).toEqual({
    tag: 'div',
    children: [
      { tag: 'p', children: ['Synthèse'] },
      { tag: 'p', children: ['Fatou'] },
    ],
  });
});
