import type { PostingRecord } from '../posting/record.ts';
import { fromBytes, toBytes } from './bytes.ts';
import { type Columns, fromColumns, toColumns } from './columns.ts';
import { fattened, slim, slimLayout } from './slim.ts';

/** What stands before the columns of the file, as JSON. */
interface Head {
  postings: number;
  /** The words of the columns that have some, in order. */
  words: unknown[][];
  /** Length of each column in bytes. */
  columns: number[];
}

/**
 * Postings as one compact file, for charts to be answered from in a browser: four bytes with the length of the head, the
 * lowest first; the head, which is JSON; then columns of numbers (see `toColumns` and `toBytes`), end to end. It is meant to
 * be compressed; equal columns give equal bytes.
 */
export function writePostings(records: readonly PostingRecord[]): Uint8Array<ArrayBuffer> {
  const { numbers, words } = toColumns(slimLayout, records.map(slim));
  const columns = numbers.map(toBytes);
  const lengths = columns.map(({ length }) => length);
  const head = new TextEncoder().encode(
    JSON.stringify({ postings: records.length, words, columns: lengths } satisfies Head),
  );
  const file = new Uint8Array(4 + head.length + lengths.reduce((sum, length) => sum + length, 0));
  new DataView(file.buffer).setUint32(0, head.length, true);
  let at = 4;
  for (const bytes of [head, ...columns]) {
    file.set(bytes, at);
    at += bytes.length;
  }
  return file;
}

/** The postings of a file that `writePostings` wrote, in its order, with places for ids. */
export function readPostings(file: Uint8Array<ArrayBuffer>): PostingRecord[] {
  const length = new DataView(file.buffer, file.byteOffset).getUint32(0, true);
  const head: Head = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + length)));
  let at = 4 + length;
  const numbers: Columns['numbers'] = head.columns.map(length =>
    fromBytes(file.subarray(at, (at += length))),
  );
  return fattened(fromColumns(slimLayout, { numbers, words: head.words }, head.postings));
}
