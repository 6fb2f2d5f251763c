import { sum } from 'd3-array';

/**
 * How many groups of equal size would be as concentrated as these: one over the sum of the squared shares, at most the
 * number of groups, and 1 where one group has all. Simpson (1949), "Measurement of diversity"; Hill (1973).
 * @param counts members of each group; at least one is above zero.
 * @throws {RangeError} if all are zero.
 */
export function effectiveNumber(counts: readonly number[]): number {
  const all = sum(counts);
  if (!(all > 0)) throw new RangeError('no groups with members');
  return 1 / sum(counts, count => (count / all) ** 2);
}
