import { expect, test } from 'vitest';
import { share } from '../../src/statistics/share.ts';
import { unranked } from '../../src/statistics/unranked.ts';

const of = (n: number) => (count: number) => share(count, n);

test('the largest stands alone when every other interval lies below its own', () => {
  expect(unranked([100, 900, 200], of(1000))).toEqual({ first: 900, close: [] });
});

test('those whose interval overlaps that of the largest are close to it, in their order', () => {
  expect(unranked([28, 31, 5, 25], of(50))).toEqual({ first: 31, close: [28, 25] });
});

test('of equals the first is the largest and the others are close', () => {
  const [a, b] = [{ count: 3 }, { count: 3 }];
  expect(unranked([a, b], ({ count }) => share(count, 5))).toEqual({ first: a, close: [b] });
});

test('nothing has no largest', () => {
  expect(unranked([], of(5))).toBeUndefined();
});
