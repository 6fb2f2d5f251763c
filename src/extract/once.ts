import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SegmentedPosting } from '../segment/posting.ts';

/**
 * A reading of a posting that several rules need, made once a posting and kept as long as that is.
 * @param read pure, and its value never changed by who asks for it.
 */
export function oncePerPosting<T, L extends [] | [Lexicon]>(
  read: (posting: SegmentedPosting, ...lexicon: L) => T,
): (posting: SegmentedPosting, ...lexicon: L) => T {
  const known = new WeakMap<SegmentedPosting, { lexicon: Lexicon | undefined; value: T }>();
  return (posting, ...lexicon) => {
    const kept = known.get(posting);
    if (kept && kept.lexicon === lexicon[0]) return kept.value;
    const value = read(posting, ...lexicon);
    known.set(posting, { lexicon: lexicon[0], value });
    return value;
  };
}
