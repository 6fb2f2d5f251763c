import type { Span } from '../posting/document.ts';
import type { PostingRecord } from '../posting/record.ts';
import { fieldNames } from '../posting/values.ts';

/** Something that a record says, with the places in the posting that it was read from. */
interface Said {
  evidence: Span[];
}

/**
 * A record that keeps its spans as numbers, and makes them anew for whoever asks for them: half of the objects of thousands
 * of records were spans, of which most are never looked at. Nobody changes a record.
 */
export function packingSpans(record: PostingRecord): PostingRecord {
  for (const name of fieldNames) {
    const { facts, cues, refused } = record.fields[name];
    for (const said of [facts, cues, refused] as Said[][])
      for (const [i, one] of said.entries()) if (one.evidence.every(isPlain)) said[i] = new Packed(one);
  }
  return record;
}

const isPlain = ({ pointer }: Span): boolean => pointer === undefined;

/** Numbers of many spans: how many there are of one thing, and where each starts and ends. */
let numbers = new Uint32Array(2 ** 16);
let used = 0;

class Packed implements Said {
  readonly #numbers: Uint32Array;
  readonly #at: number;

  constructor({ evidence, ...others }: Said) {
    const size = 1 + 2 * evidence.length;
    if (used + size > numbers.length) {
      numbers = new Uint32Array(Math.max(numbers.length, size));
      used = 0;
    }
    this.#numbers = numbers;
    this.#at = used;
    numbers[used++] = evidence.length;
    for (const { start, end } of evidence) {
      numbers[used++] = start;
      numbers[used++] = end;
    }
    Object.assign(this, others);
    Object.defineProperty(this, 'evidence', own);
  }

  get evidence(): Span[] {
    const [numbers, at] = [this.#numbers, this.#at];
    return Array.from({ length: numbers[at]! }, (_, i) => ({
      start: numbers[at + 1 + 2 * i]!,
      end: numbers[at + 2 + 2 * i]!,
    }));
  }
}

/** The spans as a property of each thing said, so that they are written and compared as all others are. */
const own = { ...Object.getOwnPropertyDescriptor(Packed.prototype, 'evidence'), enumerable: true };
