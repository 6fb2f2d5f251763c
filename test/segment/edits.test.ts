import { expect, test } from 'vitest';
import { edited } from '../../src/segment/edits.ts';

const source = 'bake **bread** and ca\u00adkes, e\ufb03ciently';
const { text, inSource } = edited(source, [
  { start: source.indexOf('\u00ad'), end: source.indexOf('\u00ad') + 1, by: '' },
  { start: 5, end: 7, by: '' },
  { start: 12, end: 14, by: '' },
  { start: source.indexOf('\ufb03'), end: source.indexOf('\ufb03') + 1, by: 'ffi' },
]);
const sourceOf = (words: string): string => {
  const start = text.indexOf(words);
  const span = inSource!({ start, end: start + words.length });
  return source.slice(span.start, span.end);
};

test('what is read differs from what is written', () => {
  expect(text).toBe('bake bread and cakes, efficiently');
});

test.each([
  ['bread', 'bread'],
  ['bake bread', 'bake **bread'],
  ['bread and', 'bread** and'],
  ['cakes', 'ca\u00adkes'],
  ['efficiently', 'e\ufb03ciently'],
  ['f', '\ufb03'],
  ['y', 'y'],
])('%j stands in the source as %j', (words, written) => {
  expect(sourceOf(words)).toBe(written);
});

test('of two edits that overlap, the first is made', () => {
  const edits = [
    { start: 2, end: 4, by: 'x' },
    { start: 1, end: 3, by: '-' },
  ];
  expect(edited('abcde', edits).text).toBe('a-de');
});

test('a text without edits is its own source', () => {
  expect(edited('bread', [])).toEqual({ text: 'bread' });
});
