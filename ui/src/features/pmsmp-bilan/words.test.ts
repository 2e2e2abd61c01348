import { expect, it } from 'vitest';
import type { PmsmpBilanView } from '../../api/generated';
import { elapsed, progress, sectionTitle } from './words';

const line = (tutorMark: string | null): unknown => ({ line: { taskMark: null, tutorMark } });
const view = (marks: (string | null)[], gaps: number): PmsmpBilanView =>
  ({ lines: marks.map(line), gaps: Array.from({ length: gaps }) }) as unknown as PmsmpBilanView;
const plain = (text: string): string => text.replace(/\s/g, ' ');

it.each([
  [view([], 2), '0 ligne dite sur 0 · 2 réponses à compléter'],
  [view(['4', null], 1), '1 ligne dite sur 2 · 1 réponse à compléter'],
  [view(['1', 'N', '3'], 0), '3 lignes dites sur 3 · rien d’autre à compléter'],
])('counts what was said, never marks', (shown, said) => {
  expect(plain(progress(shown))).toBe(said);
});

it('tells the time of a call without pressing', () => {
  expect(elapsed(0, 59_000)).toBe('moins d’une minute');
  expect(plain(elapsed(0, 60_000))).toBe('1 minute');
  expect(plain(elapsed(0, 8 * 60_000 + 500))).toBe('8 minutes');
  expect(elapsed(1000, 0)).toBe('moins d’une minute');
});

it('numbers sections as people say them', () => {
  expect(sectionTitle('realisation')).toBe('1. Réalisation');
  expect(sectionTitle('accord')).toBe('9. Accord');
});
