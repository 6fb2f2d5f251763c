import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Colour, palette } from '../../src/render/palette.ts';

/** Relative luminance and contrast as the Web Content Accessibility Guidelines 2.2 define them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map(at => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

test.each(['light', 'dark'] as const)('text has a contrast of 4.5 to the paper in the %s theme', theme => {
  const colours = palette[theme];
  expect(contrast(colours.ink, colours.paper)).toBeGreaterThan(12);
  expect(contrast(colours['ink-quiet'], colours.paper)).toBeGreaterThan(4.5);
  expect(contrast(colours['tone-strong'], colours.paper)).toBeGreaterThan(4.5);
});

test.each(['light', 'dark'] as const)(
  'neighbouring tones can be told apart by lightness alone in the %s theme',
  theme => {
    const tones = (['strong', 'several', 'preferred', 'mentioned'] as const).map(
      name => palette[theme][`tone-${name}`],
    );
    const steps = tones.slice(1).map((tone, i) => contrast(tones[i]!, tone));
    expect(Math.min(...steps)).toBeGreaterThan(1.7);
  },
);

test.each(['light', 'dark'] as const)(
  'what outlines the palest tone stands out from the paper in the %s theme',
  theme => {
    expect(contrast(palette[theme]['tone-several'], palette[theme].paper)).toBeGreaterThan(3);
  },
);

test.each(['light', 'dark'] as const)('figures are read on every tone of a cell in the %s theme', theme => {
  const colours = palette[theme];
  expect(contrast(colours['tone-mentioned'], colours.ink)).toBeGreaterThan(4.5);
  expect(contrast(colours['tone-preferred'], colours.ink)).toBeGreaterThan(4.5);
  expect(contrast(colours['tone-several'], colours.paper)).toBeGreaterThan(4.5);
  expect(contrast(colours['tone-strong'], colours.paper)).toBeGreaterThan(4.5);
});

test('the style sheet gives every colour the values that files are drawn in', () => {
  const sheet = readFileSync('src/styles/theme.css', 'utf8');
  const pairs = Object.entries(palette.light).map(([name, light]) => [
    name,
    light,
    palette.dark[name as Colour],
  ]);
  const missing = pairs.filter(
    ([name, light, dark]) => !sheet.includes(`--${name}: light-dark(${light}, ${dark});`),
  );
  expect(missing).toEqual([]);
});
