import { expect, test } from 'vitest';
import { quantile, wilson } from '../../src/verify/interval.ts';

test('the interval of 8 in 10 is that of Wilson', () => {
  const { low, high } = wilson(8, 10);
  expect([low, high].map(end => end.toFixed(4))).toEqual(['0.4902', '0.9433']);
});

test('nothing of all, and all of it, reach to the end of the scale', () => {
  expect(wilson(0, 12)).toEqual({ low: 0, high: expect.closeTo(0.2425, 4) });
  expect(wilson(12, 12)).toEqual({ low: expect.closeTo(0.7575, 4), high: 1 });
});

test('a quantile lies between the two values that it falls between', () => {
  expect([0.25, 0.5, 0.75].map(p => quantile([1, 2, 4, 8], p))).toEqual([1.75, 3, 5]);
});
