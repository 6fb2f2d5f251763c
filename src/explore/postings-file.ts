import { cumsum } from 'd3-array';
import type { Population } from '../corpus/corpus.ts';
import { fromBytes, toBytes } from './bytes.ts';
import { fromColumns, toColumns } from './columns.ts';
import { fattened, slim, slimLayout } from './slim.ts';

/** What stands before the columns of the file, as JSON. */
interface Head extends Pick<Population, 'report' | 'labels'> {
  postings: number;
  /** The words of the columns that have some, in order. */
  words: unknown[][];
  /** Length of each column in bytes. */
  columns: number[];
}

/**
 * Postings as one compact file, for charts to be answered from in a browser: four bytes with the length of the head, the
 * lowest first; the head, which is JSON; then columns of numbers (see `toColumns` and `toBytes`), end to end. It is meant to
 * be compressed; the same postings give the same bytes.
 */
export function writePostings({ report, records, labels }: Population): Uint8Array<ArrayBuffer> {
  const { numbers, words } = toColumns(slimLayout, records.map(slim));
  const columns = numbers.map(toBytes);
  const lengths = columns.map(({ length }) => length);
  const { smallSample } = report;
  const about: Head = { report: { smallSample }, labels, postings: records.length, words, columns: lengths };
  const head = new TextEncoder().encode(JSON.stringify(about));
  const start = 4 + head.length;
  const ends = cumsum(lengths);
  const file = new Uint8Array(start + (ends.at(-1) ?? 0));
  new DataView(file.buffer).setUint32(0, head.length, true);
  file.set(head, 4);
  columns.forEach((column, i) => {
    file.set(column, start + ends[i]! - column.length);
  });
  return file;
}

/** The postings of a file that `writePostings` wrote, in its order; their ids are their places. */
export function readPostings(file: Uint8Array<ArrayBuffer>): Population {
  const start = 4 + new DataView(file.buffer, file.byteOffset).getUint32(0, true);
  const head: Head = JSON.parse(new TextDecoder().decode(file.subarray(4, start)));
  const ends = cumsum(head.columns);
  const numbers = head.columns.map((length, i) =>
    fromBytes(file.subarray(start + ends[i]! - length, start + ends[i]!)),
  );
  const slims = fromColumns(slimLayout, { numbers, words: head.words }, head.postings);
  return { report: head.report, labels: head.labels, records: fattened(slims) };
}
