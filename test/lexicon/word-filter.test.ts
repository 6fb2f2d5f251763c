import { expect, test } from 'vitest';
import { wordFilter } from '../../src/lexicon/word-filter.ts';

const filter = wordFilter(['what', 'you', 'youll', 'r&d', 'need', 'do']);

test.each([
  ['What you need', true],
  ['  WHAT ferries need: ', true],
  ["You'll do", true],
  ['R&D', true],
  ["You need '", true],
  ['What ferries carry', false],
  ['Ferries need', false],
  ['123', false],
  ['--', false],
  ['', false],
])('whether both ends of %j can be among the words: %j', (text, framed) => {
  expect(filter.frames(text)).toBe(framed);
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
  expect([filter.frames('Où'), filter.frames('What où'), filter.meets('Fähren')]).toEqual([true, true, true]);
});
