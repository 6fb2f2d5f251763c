import { createHash } from 'node:crypto';
import { ascending } from 'd3-array';
import type { PostingRecord } from '../posting/record.ts';
import { repeatFinder } from '../resolve/repeats.ts';
import type { Sketch } from './sketch.ts';
import { slimRecords } from './slim-records.ts';

/** All postings of some rows, in whatever parts and order they came. */
export interface Gathered {
  /** In the order of their ids; each has its place among them for an id. */
  records: PostingRecord[];
  /** Postings whose id another one has too. */
  sameId: number;
  /** Names these postings, 12 hexadecimal digits. */
  snapshot: string;
}

/** A posting, the digest of its sketch for the order of those with one id, and its fingerprint, the identity as JSON. */
interface Kept {
  record: PostingRecord;
  digest: string;
  words: string | undefined;
  identity: string;
}

/**
 * Takes in postings one by one and gives all of them back in one order, copies marked: of several copies the first in the
 * order of ids counts. The snapshot is the sum of the SHA-256 of all rows, which no order changes.
 */
export function gathering(): { add(id: string, sketch: Sketch): void; all(): Gathered } {
  const kept: Kept[] = [];
  const recordOf = slimRecords();
  let sum = 0n;
  return {
    add(id, sketch) {
      const digest = createHash('sha256')
        .update(JSON.stringify([id, sketch]))
        .digest('hex');
      sum = BigInt.asUintN(256, sum + BigInt(`0x${digest}`));
      kept.push({
        record: recordOf(id, sketch),
        digest: digest.slice(0, 12),
        words: sketch.fingerprint?.words,
        identity: JSON.stringify(sketch.fingerprint?.identity ?? {}),
      });
    },
    all() {
      kept.sort((a, b) => ascending(a.record.id, b.record.id) || ascending(a.digest, b.digest));
      const sameId = kept.filter(({ record }, i) => i > 0 && kept[i - 1]!.record.id === record.id).length;
      const records = marked(kept);
      kept.length = 0;
      return { records, sameId, snapshot: sum.toString(16).padStart(64, '0').slice(0, 12) };
    },
  };
}

/** The records with their places for ids, and what each one repeats. */
function marked(kept: readonly Kept[]): PostingRecord[] {
  const originalOf = repeatFinder();
  const repeated = repeatedWords(kept);
  const digits = String(kept.length).length;
  return kept.map(({ record, words, identity }, place) => {
    record.id = String(place).padStart(digits, '0');
    if (words === undefined || !repeated.has(words)) return record;
    const original = originalOf(record.id, { words, identity: JSON.parse(identity) });
    if (original !== undefined) record.duplicateOf = original;
    return record;
  });
}

/** Words that several postings have: of a million, nothing but these is kept while copies are looked for. */
function repeatedWords(kept: readonly Kept[]): Set<string> {
  const [once, repeated] = [new Set<string>(), new Set<string>()];
  for (const { words } of kept) {
    if (words === undefined) continue;
    if (once.has(words)) repeated.add(words);
    else once.add(words);
  }
  return repeated;
}
