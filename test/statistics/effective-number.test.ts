import { expect, test } from 'vitest';
import { effectiveNumber } from '../../src/statistics/effective-number.ts';

test('groups of equal size are as many as they are', () => {
  expect(effectiveNumber([3, 3, 3, 3])).toBeCloseTo(4);
  expect(effectiveNumber([7])).toBe(1);
});

test('one large group among small ones counts for little more than one', () => {
  expect(effectiveNumber([98, 1, 1])).toBeCloseTo(1.04, 2);
});

test('groups without members have no number', () => {
  expect(() => effectiveNumber([0, 0])).toThrow(RangeError);
});
