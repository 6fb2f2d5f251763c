import { expect, test } from 'vitest';
import { quartiles } from '../../src/statistics/quartiles.ts';

test('quartiles lie between values by linear interpolation, whatever the order', () => {
  expect(quartiles([4, 1, 3, 2])).toEqual({ low: 1.75, median: 2.5, high: 3.25 });
  expect(quartiles([10, 9])).toEqual({ low: 9.25, median: 9.5, high: 9.75 });
});

test('one value is all of its quartiles, and no value has none', () => {
  expect(quartiles([7])).toEqual({ low: 7, median: 7, high: 7 });
  expect(quartiles([])).toBeUndefined();
});
