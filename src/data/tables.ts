import { stringify } from 'csv-stringify/sync';
import type { Corpus } from '../corpus/corpus.ts';
import { plain } from '../render/plain.ts';
import { type Row, toRow } from '../resolve/row.ts';
import { columnsOf } from './columns.ts';
import { evidenceOf } from './evidence.ts';
import { evidenceKeys, evidenceValues } from './evidence-line.ts';
import { postingRowSchema } from './posting-row.ts';

type Read = Pick<Corpus, 'records' | 'texts' | 'labels'>;

/** The columns of `postings.csv`, `.jsonl` and `.parquet`. */
export const postingColumns = columnsOf(postingRowSchema);

/** The keys of a line of `evidence.jsonl`, and what its value is by its field. */
export const evidenceColumns = columnsOf(evidenceKeys);
/** What `value` holds in a line of `evidence.jsonl`, by its field. */
export const valueColumns = columnsOf(evidenceValues);

/** The flat rows of all postings, in the order of their ids. */
export function* postingRows({ records, texts }: Read): Generator<Row> {
  for (const record of records) yield toRow(record, texts.get(record.id)!);
}

/** A line of JSON, with the ends of lines escaped that JSON lets stand: some readers split at them. */
const jsonLine = (value: unknown): string =>
  `${JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`;

/** `postings.jsonl`: a flat row a line. */
export function* postingsJsonl(corpus: Read): Generator<string> {
  for (const row of postingRows(corpus)) yield jsonLine(row);
}

/** `evidence.jsonl`: a line for all that was read, touched on or refused, posting by posting. */
export function* evidenceJsonl({ records, texts, labels }: Read): Generator<string> {
  for (const record of records)
    yield evidenceOf(record, texts.get(record.id)!, labels).map(jsonLine).join('');
}

/** The line with the names of the columns that `postings.csv` begins with. */
export const postingsCsvHead = (): string => line(postingColumns.map(({ name }) => name));

/**
 * `postings.csv` as RFC 4180, without its head: lists as JSON arrays, nothing where a value is null, texts without
 * control characters, and an apostrophe before a cell that a spreadsheet would take for a formula.
 */
export function* postingsCsv(corpus: Read): Generator<string> {
  for (const row of postingRows(corpus))
    yield line(postingColumns.map(({ name }) => cell(row[name as keyof Row])));
}

const line = (cells: (string | number)[]): string =>
  stringify([cells], { record_delimiter: 'windows', escape_formulas: true });

function cell(value: Row[keyof Row]): string | number {
  if (value === null) return '';
  if (typeof value === 'string') return plain(value);
  return typeof value === 'number' ? value : JSON.stringify(value);
}
