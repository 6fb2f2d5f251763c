import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PostingRecord } from '../posting/record.ts';
import { type Identity, identityOf } from './identity.ts';
import { judge } from './same-job.ts';
import { wordsInOrder } from './word-set.ts';

/** What tells whether a posting repeats another one word for word, in place of its text. */
export interface Fingerprint {
  /** A hash of its words in their order. */
  words: string;
  identity: Identity;
}

/**
 * The fingerprint of a posting; undefined for one of too few words, for many teasers read alike.
 * @param text the text that the spans of the record point into.
 */
export function fingerprintOf(
  record: PostingRecord,
  text: string,
  lexicon: Pick<Lexicon, 'titles' | 'names'>,
): Fingerprint | undefined {
  const words = wordsInOrder(record, text);
  return words === undefined ? undefined : { words, identity: identityOf(record, text, lexicon) };
}

type Entry = [id: string, identity: Identity];

/**
 * Finds what postings repeat word for word, for a stream of which nothing but fingerprints is kept. Call what it returns
 * once a posting, in the order in which the first of several copies is the one that counts.
 * @returns the id of the posting that one repeats, or undefined.
 */
export function repeatFinder(): (id: string, fingerprint: Fingerprint | undefined) => string | undefined {
  /** Postings by their words: JSON, which takes a tenth of the memory, until several share them. */
  const seen = new Map<string, string | Entry[]>();
  return (id, fingerprint) => {
    if (!fingerprint) return undefined;
    const { words, identity } = fingerprint;
    const known = seen.get(words);
    if (known === undefined) {
      seen.set(words, JSON.stringify([id, identity]));
      return undefined;
    }
    const others: Entry[] = typeof known === 'string' ? [JSON.parse(known)] : known;
    const original = others.find(([, other]) => judge(other, identity, 1) === 'same');
    // A piece of a string keeps all of it; a clone keeps the piece alone.
    if (!original) seen.set(words, [...others, structuredClone([id, identity] satisfies Entry)]);
    return original?.[0];
  };
}
