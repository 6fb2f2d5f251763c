import { createHash } from 'node:crypto';
import { ascending } from 'd3-array';
import type { PostingRecord } from '../posting/record.ts';
import { type Fingerprint, repeatFinder } from '../resolve/repeats.ts';
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

/** A posting, the digest of its sketch for the order of those with one id, and its fingerprint as JSON. */
interface Kept {
  record: PostingRecord;
  digest: string;
  fingerprint: string | undefined;
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
        fingerprint: sketch.fingerprint && JSON.stringify(sketch.fingerprint),
      });
    },
    all() {
      kept.sort((a, b) => ascending(a.record.id, b.record.id) || ascending(a.digest, b.digest));
      const sameId = kept.filter(({ record }, i) => i > 0 && kept[i - 1]!.record.id === record.id).length;
      return { records: marked(kept), sameId, snapshot: sum.toString(16).padStart(64, '0').slice(0, 12) };
    },
  };
}

/** The records with their places for ids, and what each one repeats. */
function marked(kept: readonly Kept[]): PostingRecord[] {
  const originalOf = repeatFinder();
  const digits = String(kept.length).length;
  return kept.map(({ record, fingerprint }, place) => {
    record.id = String(place).padStart(digits, '0');
    const original = originalOf(
      record.id,
      fingerprint === undefined ? undefined : (JSON.parse(fingerprint) as Fingerprint),
    );
    if (original !== undefined) record.duplicateOf = original;
    return record;
  });
}
