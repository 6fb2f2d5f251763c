import { expect, test } from 'vitest';
import { coOccurrences } from '../../src/statistics/co-occurrence.ts';

const set = (...numbers: number[]) => numbers.map(number => ({ number }));

test('pairs are counted over all sets, and those with too few are left out', () => {
  expect(coOccurrences([set(0, 1, 2), set(0, 2), set(1)], 3, 2)).toEqual([{ a: 0, b: 2, joint: 2 }]);
  expect(coOccurrences([set(0, 1), set(1, 2)], 3, 1)).toEqual([
    { a: 0, b: 1, joint: 1 },
    { a: 1, b: 2, joint: 1 },
  ]);
});

test('members of one group stand in place of each other, not together', () => {
  const groups = [
    { number: 0, group: 1 },
    { number: 1, group: 1 },
    { number: 2, group: 2 },
  ];
  expect(coOccurrences([groups], 3, 1).map(({ a, b }) => [a, b])).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

test('nothing goes together where there is nothing', () => {
  expect(coOccurrences([], 0, 1)).toEqual([]);
});
