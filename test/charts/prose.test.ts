import { expect, test } from 'vitest';
import { list, numeral, percent, postings } from '../../src/charts/prose.ts';
import { share } from '../../src/statistics/share.ts';

test('counts stand in words up to twelve', () => {
  expect([0, 1, 12, 13, 3000].map(numeral)).toEqual(['no', 'one', 'twelve', '13', '3,000']);
});

test('a percentage is never rounded to nothing or to all', () => {
  expect([0, 0.001, 0.005, 0.625, 0.994, 0.999, 1].map(percent)).toEqual([
    '0%',
    '<1%',
    '1%',
    '63%',
    '99%',
    '>99%',
    '100%',
  ]);
});

test('a list has one "and"', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

test.each([
  [5, 5, true, 'all five postings'],
  [4, 5, true, 'four of five postings'],
  [1, 1, true, 'the one posting'],
  [2, 2, true, 'both postings'],
  [1860, 3000, false, '62% of 3,000 postings'],
  [30, 30, false, 'all 30 postings'],
])('%i of %i postings, small %s: %s', (count, n, small, words) => {
  expect(postings({ count, share: share(count, n) }, { n, small })).toBe(words);
});
