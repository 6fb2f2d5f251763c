import { ascending } from 'd3-array';

/** A median with its 95% confidence interval, all three of them values that occur. */
export interface Median {
  value: number;
  low: number;
  high: number;
}

const z = 1.959963984540054;

/**
 * The lower median of some values, with the order statistics that hold the median of what they were drawn from 19 times
 * in 20. Conover (1999), "Practical Nonparametric Statistics", the normal approximation to the binomial ranks.
 * @throws {RangeError} if there are no values.
 */
export function median(values: readonly number[]): Median {
  if (values.length === 0) throw new RangeError('no median of nothing');
  const sorted = [...values].sort(ascending);
  const n = sorted.length;
  const reach = (z * Math.sqrt(n)) / 2;
  const at = (rank: number) => sorted[Math.min(n, Math.max(1, rank)) - 1]!;
  return {
    value: at(Math.ceil(n / 2)),
    low: at(Math.floor(n / 2 - reach)),
    high: at(Math.ceil(n / 2 + 1 + reach)),
  };
}
