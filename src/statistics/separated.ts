import type { Share } from './share.ts';

/**
 * Whether the intervals of two shares do not overlap, so that one may be called the larger.
 * The test is stricter than one of the difference at the same level: it calls fewer pairs different, never more.
 * Schenker and Gentleman (2001), "On judging the significance of differences by examining the overlap between
 * confidence intervals".
 */
export const separated = (a: Share, b: Share): boolean => a.low > b.high || b.low > a.high;
