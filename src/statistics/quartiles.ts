import { quantileSorted } from 'd3-array';

/** The values that a quarter, a half and three quarters of all lie at or below. */
export interface Quartiles {
  low: number;
  median: number;
  high: number;
}

/**
 * Quartiles by linear interpolation, as R's default has them: Hyndman and Fan (1996), "Sample quantiles in statistical
 * packages", definition 7.
 * @returns nothing of no values.
 */
export function quartiles(values: readonly number[]): Quartiles | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const [low, median, high] = [0.25, 0.5, 0.75].map(p => quantileSorted(sorted, p)!);
  return { low: low!, median: median!, high: high! };
}
