import { share } from './share.ts';

/** How much more often two things come together than chance would have it, with its 95% interval. */
export interface Association {
  value: number;
  low: number;
  high: number;
}

/**
 * Normalised pointwise mutual information: −1 for two things that never come together, 0 for what chance would have,
 * 1 for two that never come alone. Bouma (2009), "Normalized (pointwise) mutual information in collocation extraction".
 * Its interval is that of the joint share (Wilson, 95%), the shares of the two taken as they are.
 * @param joint in how many of `n` cases the two come together.
 * @param a in how many cases the one comes, `b` the other.
 * @throws {RangeError} unless 0 < joint ≤ a, b ≤ n.
 */
export function association(joint: number, a: number, b: number, n: number): Association {
  if (!(joint > 0 && joint <= Math.min(a, b) && Math.max(a, b) <= n))
    throw new RangeError(`no association of ${joint} in ${a} and ${b} of ${n}`);
  const expected = (a / n) * (b / n);
  const most = Math.min(a, b) / n;
  const { value, low, high } = share(joint, n);
  const npmi = (p: number) => (p === 1 ? 1 : Math.log(expected) / Math.log(p) - 1);
  return { value: npmi(value), low: npmi(low), high: npmi(Math.min(high, most)) };
}
