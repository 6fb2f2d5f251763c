/** The standard normal distribution has 2.5% beyond this. */
const z = 1.959963984540054;

/**
 * The ends of the 95% interval of `count` out of `n`, as fractions: the two roots of (p − count/n)² = z² p (1 − p) / n.
 * Wilson (1927), "Probable inference, the law of succession, and statistical inference".
 */
export function wilson(count: number, n: number): { low: number; high: number } {
  const a = n + z * z;
  const b = 2 * count + z * z;
  const root = Math.sqrt(b * b - (4 * a * count * count) / n);
  return { low: count === 0 ? 0 : (b - root) / (2 * a), high: count === n ? 1 : (b + root) / (2 * a) };
}

/** Quantile `p` of sorted values by linear interpolation: definition 7 of Hyndman and Fan (1996). */
export function quantile(sorted: readonly number[], p: number): number {
  const place = (sorted.length - 1) * p;
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return below + (above - below) * (place - Math.floor(place));
}
