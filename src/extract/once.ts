import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SegmentedPosting } from '../segment/posting.ts';

/**
 * A reading of a posting that several rules need, made once for all that ask for it before the next posting is read.
 * @param read pure, and its value never changed by who asks for it.
 */
export function oncePerPosting<T, L extends [] | [Lexicon]>(
  read: (posting: SegmentedPosting, ...lexicon: L) => T,
): (posting: SegmentedPosting, ...lexicon: L) => T {
  let last: { posting: SegmentedPosting; lexicon: Lexicon | undefined; value: T } | undefined;
  return (posting, ...lexicon) => {
    if (last?.posting !== posting || last.lexicon !== lexicon[0])
      last = { posting, lexicon: lexicon[0], value: read(posting, ...lexicon) };
    return last.value;
  };
}

/** What is made of a thing, such as a part of the lexicon, once for all that ask for it. */
export function oncePer<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { value: T }>();
  return key => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
