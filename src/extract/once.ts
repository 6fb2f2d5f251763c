import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SegmentedPosting } from '../segment/posting.ts';

/**
 * A reading of a posting that several rules need, made once for all that ask for it.
 * @param read pure, and its value never changed by who asks for it.
 */
export function oncePerPosting<T, L extends [] | [Lexicon]>(
  read: (posting: SegmentedPosting, ...lexicon: L) => T,
): (posting: SegmentedPosting, ...lexicon: L) => T {
  const made = new WeakMap<SegmentedPosting, { lexicon: Lexicon | undefined; value: T }>();
  return (posting, ...lexicon) => {
    const known = made.get(posting);
    if (known && known.lexicon === lexicon[0]) return known.value;
    const value = read(posting, ...lexicon);
    made.set(posting, { lexicon: lexicon[0], value });
    return value;
  };
}
