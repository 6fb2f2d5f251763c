import { expect, test } from 'vitest';
import { median } from '../../src/statistics/median.ts';

test('the median of few values is one of them, and its interval reaches to both ends', () => {
  expect(median([5])).toEqual({ value: 5, low: 5, high: 5 });
  expect(median([3, 1, 2])).toEqual({ value: 2, low: 1, high: 3 });
  expect(median([4, 1])).toEqual({ value: 1, low: 1, high: 4 });
});

test('the interval of a hundred values runs from the 40th to the 61st', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => i + 1);
  expect(median(hundred)).toEqual({ value: 50, low: 40, high: 61 });
});

test('there is no median of nothing', () => {
  expect(() => median([])).toThrow(RangeError);
});
