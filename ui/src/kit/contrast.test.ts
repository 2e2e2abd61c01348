import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/kit/tokens.css', 'utf8');

type Palette = Map<string, [light: string, dark: string]>;

function palette(selector: string): Palette {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('\n}', start));
  const found = block.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]));
}

const normal = palette(':root');
const contrast: Palette = new Map([...normal, ...palette("[data-theme='contrast']")]);

function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function ratio(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'surface', 'rail', 'well', 'hover', 'accent-soft'];
const hues = Array.from({ length: 10 }, (_, index) => `hue-${String(index + 1)}`);
const text: [string, string][] = [
  ...grounds.flatMap((ground) =>
    ['ink', 'muted', 'accent', 'accent-strong', ...hues].map((ink): [string, string] => [ink, ground]),
  ),
  ...['paper', 'surface', 'well'].flatMap((ground) =>
    ['danger', 'warn', 'good'].map((ink): [string, string] => [ink, ground]),
  ),
  ['danger', 'danger-soft'],
  ['warn', 'warn-soft'],
  ['good', 'good-soft'],
  ['ink', 'danger-soft'],
  ['ink', 'warn-soft'],
  ['ink', 'good-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['surface', 'danger'],
];
const controls: [string, string][] = [
  ...grounds.map((ground): [string, string] => ['control', ground]),
  ...[...grounds, 'danger-soft'].map((ground): [string, string] => ['focus', ground]),
];

const themes: [string, Palette, 0 | 1, number, number][] = [
  ['light', normal, 0, 4.5, 3],
  ['dark', normal, 1, 4.5, 3],
  ['high contrast, light', contrast, 0, 7, 4.5],
  ['high contrast, dark', contrast, 1, 7, 4.5],
];

describe.each(themes)('%s', (_, colours, scheme, textFloor, controlFloor) => {
  const colour = (name: string): string => {
    const pair = colours.get(name);
    if (!pair) throw new Error(`no token --${name}`);
    return pair[scheme];
  };

  it.each(text)('--%s can be read on --%s', (ink, ground) => {
    expect(ratio(colour(ink), colour(ground))).toBeGreaterThanOrEqual(textFloor);
  });

  it.each(controls)('--%s can be seen on --%s', (edge, ground) => {
    expect(ratio(colour(edge), colour(ground))).toBeGreaterThanOrEqual(controlFloor);
  });
});

it('reads the whole palette', () => {
  expect(normal.size).toBeGreaterThanOrEqual(30);
});
