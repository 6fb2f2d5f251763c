import { expect, test } from 'vitest';
import { offsetAt, positionAt } from '../../src/diagnostics/position.ts';

const text = 'one\ntwo\r\nthree\rfour 🐝 five';

test.each([
  ['one', 1, 1],
  ['two', 2, 1],
  ['ee\r', 3, 4],
  ['four', 4, 1],
  ['five', 4, 9],
])('%j stands in line %i, column %i, whatever the line ends', (words, line, column) => {
  const offset = text.indexOf(words);
  expect(positionAt(text, offset)).toEqual({ line, column });
  expect(offsetAt(text, { line, column })).toBe(offset);
});

test('a place behind the end of the text is its end', () => {
  expect(offsetAt(text, { line: 9, column: 1 })).toBe(text.length);
  expect(offsetAt(text, { line: 4, column: 900 })).toBe(text.length);
});
