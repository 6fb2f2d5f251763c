import { expect, test } from 'vitest';
import { splitSentences } from '../../src/segment/sentences.ts';
import { posting } from '../extract/examples.ts';

const sentences = (line: string) => splitSentences(line).map(({ start, end }) => line.slice(start, end));

test.each([
  [
    'Bake bread. Sell cakes! Who cleans? Everyone.',
    ['Bake bread.', 'Sell cakes!', 'Who cleans?', 'Everyone.'],
  ],
  ['You know ovens (“all of them.”) You know flour.', ['You know ovens (“all of them.”)', 'You know flour.']],
  ['Early shifts; Late shifts', ['Early shifts;', 'Late shifts']],
  ['Bake rolls.You clean ovens.', ['Bake rolls.', 'You clean ovens.']],
  ['Bread • Cakes | Pies', ['Bread •', 'Cakes |', 'Pies']],
])('%s is cut at the ends of its sentences', (line, parts) => {
  expect(sentences(line)).toEqual(parts);
});

test.each([
  'Flour, e.g. Rye or spelt, is bought in.',
  'A B.S. Degree in Food Science, or an M.S. Degree.',
  'You report to Dr. Crumb at Crumb Inc. Lyon.',
  'Open from Jan. 15 to Sept. 30 in the U.S. Midwest.',
  'Approx. 40 loaves vs. 30 rolls',
  'Apply to J. Miller by post.',
  'Pay by Authorize.Net or write to Kim.Crumb@bread.example and www.Crumb.example',
  'Version 2.5 of our recipes, at bread.example.org, uses Node.js.',
])('no full stop within “%s” ends a sentence', line => {
  expect(sentences(line)).toEqual([line]);
});

test('a line without full stops is cut at spaces into stretches of bounded length', () => {
  const line = 'flour water salt '.repeat(1000).trim();
  const parts = sentences(line);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(1200);
  expect(parts.join(' ')).toBe(line);
});

test('a word of any length is cut too', () => {
  const parts = sentences('ß'.repeat(5000));
  expect(parts.map(({ length }) => length)).toEqual([1200, 1200, 1200, 1200, 200]);
});

test('an empty line has no sentence', () => {
  expect(sentences('')).toEqual([]);
  expect(sentences('   ')).toEqual([]);
});

test('a cue in a sentence says how strongly it asks, before the section does', () => {
  const { sentences: read } = posting(
    'Requirements\n- Bread\n- Cakes are a plus\n\nNice to have\n- Pies\n- You must know rye\n\nBenefits\n- Rolls',
  );
  expect(read.map(({ text, strength }) => `${text}: ${strength}`)).toMatchInlineSnapshot(`
    [
      "Requirements: required",
      "Bread: required",
      "Cakes are a plus: preferred",
      "Nice to have: preferred",
      "Pies: preferred",
      "You must know rye: required",
      "Benefits: mentioned",
      "Rolls: mentioned",
    ]
  `);
});
