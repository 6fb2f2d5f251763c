import { expect, test } from 'vitest';
import { wordFilter } from '../../src/lexicon/word-filter.ts';

const filter = wordFilter(['what', 'you', 'youll', 'r&d', 'need', 'do']);

test.each([
  ['What you need', true],
  ['  WHAT you need: ', true],
  ["You'll do", true],
  ['R&D', true],
  ["You need '", true],
  ['\u201cWhat\u2014need\u201d', true],
  ['What ferries need', false],
  ['Ferries need', false],
  ['You need ferries', false],
  ['123', false],
  ['--', true],
])('whether all words of %j can be among the words: %j', (text, made) => {
  expect(filter.makes(text)).toBe(made);
});

test.each([
  ['Ferries that you see', true],
  ['Ferries, do', true],
  ['Ferries sail', false],
  ['', false],
])('whether a word of %j can be among the words: %j', (text, met) => {
  expect(filter.meets(text)).toBe(met);
});

test('a text with letters beyond ASCII where it matters is never passed over', () => {
  expect([filter.makes('Où'), filter.makes('What où'), filter.meets('Fähren')]).toEqual([true, true, true]);
});
