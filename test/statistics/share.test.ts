import fc from 'fast-check';
import { expect, test } from 'vitest';
import { share } from '../../src/statistics/share.ts';

/** Newcombe (1998), "Two-sided confidence intervals for the single proportion", table I, method 3: Wilson. */
const published = [
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
] as const;

test.each(published)('share(%i, %i) has the published Wilson interval', (count, n, low, high) => {
  const { value, ...interval } = share(count, n);
  expect(value).toBe(count / n);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('an interval holds its share, stays within 0 and 1 and mirrors that of the rest', () => {
  const pair = fc
    .integer({ min: 1, max: 10_000 })
    .chain(n => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(pair, ([count, n]) => {
      const { value, low, high } = share(count, n);
      const rest = share(n - count, n);
      expect(low >= 0 && low <= value && value <= high && high <= 1).toBe(true);
      expect(rest.low).toBeCloseTo(1 - high, 10);
      expect(rest.high).toBeCloseTo(1 - low, 10);
    }),
  );
});

test.each([
  [0, 0],
  [-1, 5],
  [6, 5],
  [Number.NaN, 5],
])('share(%d, %d) is refused', (count, n) => {
  expect(() => share(count, n)).toThrow(RangeError);
});
