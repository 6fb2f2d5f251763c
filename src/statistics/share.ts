/** A part of a whole with its 95% confidence interval; all three are fractions between 0 and 1. */
export interface Share {
  value: number;
  low: number;
  high: number;
}

/** The 97.5th percentile of the standard normal distribution. */
const z = 1.959963984540054;

/**
 * The share of `count` in `n` with its Wilson score interval.
 * Wilson (1927), "Probable inference, the law of succession, and statistical inference", without continuity correction.
 * @throws {RangeError} unless 0 ≤ count ≤ n and n > 0.
 */
export function share(count: number, n: number): Share {
  if (!(n > 0 && count >= 0 && count <= n)) throw new RangeError(`no share of ${count} in ${n}`);
  const value = count / n;
  const centre = (value + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const margin = (z / (1 + (z * z) / n)) * Math.sqrt((value * (1 - value)) / n + (z * z) / (4 * n * n));
  return { value, low: count === 0 ? 0 : centre - margin, high: count === n ? 1 : centre + margin };
}
