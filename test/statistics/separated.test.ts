import { expect, test } from 'vitest';
import { separated } from '../../src/statistics/separated.ts';
import { share } from '../../src/statistics/share.ts';

test('five of five and four of five cannot be told apart', () => {
  expect(separated(share(5, 5), share(4, 5))).toBe(false);
});

test('62% and 40% can be told apart in 3,000 postings and not in 50', () => {
  expect(separated(share(1860, 3000), share(1200, 3000))).toBe(true);
  expect(separated(share(31, 50), share(20, 50))).toBe(false);
});

test('the order of the two shares changes nothing', () => {
  expect(separated(share(1, 100), share(90, 100))).toBe(true);
  expect(separated(share(90, 100), share(1, 100))).toBe(true);
});

test('intervals that touch are not separated', () => {
  expect(separated({ value: 0.1, low: 0, high: 0.2 }, { value: 0.3, low: 0.2, high: 0.4 })).toBe(false);
});
