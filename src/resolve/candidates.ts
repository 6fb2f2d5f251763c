import type { Identity } from './identity.ts';
import { buckets } from './minhash.ts';
import { pairSet } from './pair-set.ts';
import { fewestWords, type WordSets } from './word-set.ts';

/** One posting as it is compared. */
export interface Copy {
  id: string;
  /** Place among all in the order of ids. */
  at: number;
  identity: Identity;
  /** The identity as one text: copies with equal ones are neighbours when a bucket is sorted. */
  key: string;
  words: WordSets;
  /** The signatures of the word sets; empty for a teaser. */
  signatures: WordSets;
}

/** Members of a bucket that each one is compared with: it keeps the cost near-linear when thousands of ads read alike. */
const neighbours = 24;

/**
 * Pairs worth a comparison, each once, the earlier id first: those with one number or address; those whose texts are
 * nearly the same, wherever they stand; and of one company and title also those whose texts are half the same.
 */
export function* candidates(copies: readonly Copy[]): Generator<[Copy, Copy]> {
  const isNew = pairSet(copies.length);
  function* among(bucket: readonly Copy[], reach: number): Generator<[Copy, Copy]> {
    const sorted = [...bucket].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at));
    for (const [i, one] of sorted.entries())
      for (const other of sorted.slice(i + 1, i + 1 + reach)) {
        const [a, b] = one.at < other.at ? [one, other] : [other, one];
        if (isNew(a.at, b.at)) yield [a, b];
      }
  }
  function* alike(those: Copy[], set: keyof WordSets, rows: number, blockOf = everywhere) {
    const items = those.map(copy => ({ copy, signature: copy.signatures[set], block: blockOf(copy) }));
    for (const bucket of buckets(items, rows))
      yield* among(
        bucket.map(({ copy }) => copy),
        neighbours,
      );
  }
  for (const name of ['requisition', 'address'] as const)
    for (const [value, group] of Map.groupBy(copies, ({ identity }) => identity[name]))
      if (value !== undefined) yield* among(group, 1);
  const long = copies.filter(({ words }) => words.whole.length >= fewestWords);
  yield* alike(long, 'core', 8);
  yield* alike(long, 'whole', 8);
  const named = long.filter(({ identity }) => identity.company !== '' && identity.title.length > 0);
  yield* alike(named, 'core', 3, ofOneJob);
}

/** The block of postings that can be alike wherever they stand. */
const everywhere = (_: Copy): number => 0;

/** The block of postings of one company and title. */
function ofOneJob({ identity: { company, title } }: Copy): number {
  let hash = 0x811c9dc5;
  for (const letter of `${company}|${title.join(' ')}`)
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return hash;
}
