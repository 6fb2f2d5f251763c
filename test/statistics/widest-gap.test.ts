import { expect, test } from 'vitest';
import { type Share, share } from '../../src/statistics/share.ts';
import { widestGap } from '../../src/statistics/widest-gap.ts';

const itself = (value: Share): Share => value;

test('of all groups, the two shares whose intervals lie furthest apart are named', () => {
  const [many, some, few] = [90, 50, 5].map(count => share(count, 100));
  expect(widestGap([[some!, few!], [few!, many!, some!], [many!]], itself)).toEqual({
    more: many,
    less: few,
  });
});

test('shares whose intervals overlap have no gap, and shares of different groups are not compared', () => {
  const [many, few] = [share(9, 10), share(5, 10)];
  expect(widestGap([[many, few]], itself)).toBeUndefined();
  expect(widestGap([[share(90, 100)], [share(1, 100)]], itself)).toBeUndefined();
  expect(widestGap([], itself)).toBeUndefined();
});
