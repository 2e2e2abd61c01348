import { expect, it } from 'vitest';
import { PRIORITIES, raised, toggled, toggledStrength } from './choices';

it('takes what is ticked in its order, gives it back, and never one too many', () => {
  expect(toggled(['P03'], 'P09', PRIORITIES)).toEqual(['P03', 'P09']);
  expect(toggled(['P03', 'P09'], 'P03', PRIORITIES)).toEqual(['P09']);
  expect(toggled(['P03', 'P09', 'P12'], 'P15', PRIORITIES)).toEqual(['P03', 'P09', 'P12']);
});

it('keeps what was written about the other strengths', () => {
  const chosen = [
    { item: 'P01', example: 'Le lundi.', cv: 'Planifie' },
    { item: 'P02', example: '', cv: '' },
  ];
  expect(toggledStrength(chosen, 'P02')).toEqual(chosen.slice(0, 1));
  expect(toggledStrength(chosen, 'P04')).toEqual([...chosen, { item: 'P04', example: '', cv: '' }]);
  const five = ['P01', 'P02', 'P04', 'P07', 'P10'].map((item) => ({ item, example: '', cv: '' }));
  expect(toggledStrength(five, 'P16')).toEqual(five);
});

it('puts one a place higher; the first one stays first', () => {
  expect(raised(['a', 'b', 'c'], 2)).toEqual(['a', 'c', 'b']);
  expect(raised(['a', 'b', 'c'], 0)).toEqual(['a', 'b', 'c']);
  expect(raised(['a'], 4)).toEqual(['a']);
});
