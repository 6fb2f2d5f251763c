import { expect, test } from 'vitest';
import { positionAt } from '../../src/diagnostics/position.ts';

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
});
