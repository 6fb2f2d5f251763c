import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, widthOf, wrap } from '../../src/render/width.ts';

test('accents take no room of their own', () => {
  expect(widthOf('Zürich', 13)).toBe(widthOf('Zurich', 13));
});

test('a text that fits is left as it is', () => {
  expect(cut('Rome', 100, 13)).toBe('Rome');
  expect(wrap('Rome', 100, 13, 2)).toEqual(['Rome']);
});

test('lines break at spaces, and a word that fits none where the line ends', () => {
  expect(wrap('Natural language processing', 110, 13, 2)).toEqual(['Natural language', 'processing']);
  expect(wrap('Llanfairpwllgwyngyll', 70, 13, 3).join('')).toBe('Llanfairpwllgwyngyll');
});

test('no line is wider than it may be', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.integer({ min: 40, max: 300 }),
      (text, width) => {
        const lines = wrap(text, width, 13, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(widthOf(line, 13)).toBeLessThanOrEqual(width);
      },
    ),
  );
});
