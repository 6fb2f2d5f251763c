import fc from 'fast-check';
import { expect, test } from 'vitest';
import { association } from '../../src/statistics/association.ts';

test('two things that never come alone have 1, two that come together by chance 0', () => {
  expect(association(20, 20, 20, 100).value).toBe(1);
  expect(association(100, 100, 100, 100).value).toBe(1);
  expect(association(10, 50, 20, 100).value).toBeCloseTo(0, 12);
  expect(association(1, 50, 50, 100).value).toBeLessThan(0);
});

test('a value worked out by hand: ln(0.2 / 0.12) / −ln 0.2', () => {
  expect(association(20, 30, 40, 100).value).toBeCloseTo(0.3174, 4);
});

test('the value lies within its interval, and nothing leaves the scale', () => {
  const four = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.nat(500), fc.nat(500), fc.nat(500));
  fc.assert(
    fc.property(four, ([joint, moreA, moreB, more]) => {
      const n = joint + Math.max(moreA, moreB) + more;
      const { value, low, high } = association(joint, joint + moreA, joint + moreB, n);
      expect(low).toBeLessThanOrEqual(value + 1e-12);
      expect(value).toBeLessThanOrEqual(high + 1e-12);
      expect(low).toBeGreaterThanOrEqual(-1);
      expect(high).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});

test('counts that cannot be have no association', () => {
  for (const [joint, a, b, n] of [
    [0, 1, 1, 2],
    [2, 1, 2, 3],
    [1, 4, 1, 3],
  ] as const)
    expect(() => association(joint, a, b, n)).toThrow(RangeError);
});
