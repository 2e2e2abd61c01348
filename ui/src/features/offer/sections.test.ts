import { expect, it } from 'vitest';
import { SheetFieldLabels, type SheetField } from '../../api/generated';
import { lackingIn, pick, resumeAt, SECTIONS } from './sections';

const all = Object.keys(SheetFieldLabels) as SheetField[];

it('the sections hold every field of annexe 5, in its order', () => {
  expect(SECTIONS.flatMap(({ fields }) => fields)).toEqual(all);
});

it('no field is saved by two sections', () => {
  const keys = SECTIONS.flatMap((section) => section.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

it('a sheet is taken up where something lacks first', () => {
  expect(resumeAt(all)).toBe(0);
  expect(resumeAt(['meals', 'tasks'])).toBe(1);
  expect(resumeAt([])).toBe(0);
  const [first] = SECTIONS;
  expect(first && lackingIn(first, ['meals', 'places', 'sector'])).toEqual(['sector', 'places']);
});

it('a section saves its own fields only', () => {
  expect(pick({ job: 'Menuisier', positions: 2 }, ['job'])).toEqual({ job: 'Menuisier' });
});
