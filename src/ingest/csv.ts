import { pipeline, Readable } from 'node:stream';
import { type CsvError, type Info, parse } from 'csv-parse';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import { maxBytes, unicodeOf } from './decode.ts';
import type { NumberedRow } from './json-lines.ts';
import { holdsText, type Row } from './row.ts';

/**
 * Reads a table as it comes: the first line names the columns, which commas, semicolons or tabs part.
 * @param bytes UTF-8, or UTF-16 with a byte order mark, in pieces of any size.
 * @param isTable whether a table with such columns is one of postings.
 * @returns of each row its values by column, or what is wrong with it; a table without a column for the text is refused.
 */
export async function* readCsv(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  isTable = (columns: string[]): boolean => columns.some(holdsText),
): AsyncGenerator<Outcome<NumberedRow>> {
  const source = bytes[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done) return;
  const skipped: CsvError[] = [];
  const parser = parse({
    bom: true,
    columns: true,
    delimiter: delimiterOf(first.value),
    info: true,
    max_record_size: maxBytes,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: error => {
      if (error) skipped.push(error);
      return undefined;
    },
  });
  const decoder = new TextDecoder(unicodeOf(first.value), { fatal: true });
  const all = async function* () {
    yield decoder.decode(first.value, { stream: true });
    for await (const piece of { [Symbol.asyncIterator]: () => source })
      yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  };
  pipeline(Readable.from(all(), { objectMode: false }), parser, () => undefined);
  let line = 2;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: Row; info: Info }>) {
      yield* skipped.splice(0).map(error => ({ diagnostics: [broken(file, error, line)] }));
      if (!isTable(Object.keys(record))) return yield { diagnostics: [withoutText(file, record)] };
      const left = leftOver(record, info);
      yield left === undefined
        ? { value: { row: record, line }, diagnostics: [] }
        : { diagnostics: [tooLong(file, record, left, line)] };
      line = info.lines + 1;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return yield { diagnostics: [otherEncoding(file, line)] };
    if (!code?.startsWith('CSV_')) throw error;
    skipped.push(error as CsvError);
  }
  yield* skipped.map(error => ({ diagnostics: [broken(file, error, line)] }));
}

/** The first words of a row that stand behind its last column; its types do not name the error that the parser passed over. */
function leftOver(record: Row, { error }: Info & { error?: CsvError }): string | undefined {
  const values = (error?.record ?? []) as readonly string[];
  return values.slice(Object.keys(record).length).find(value => value.trim() !== '');
}

/** The sign that parts the columns: of the usual ones, that which the first line has most of. */
function delimiterOf(bytes: Uint8Array): string {
  const [line = ''] = new TextDecoder().decode(bytes.subarray(0, 4096)).split(/[\r\n]/);
  const count = (sign: string) => line.split(sign).length;
  return [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0]!;
}

const quoted =
  'Put quotation marks around a value that holds commas, line ends or quotation marks, and double those inside';

const problem = (file: string, line: number, message: string, advice = quoted): Diagnostic => ({
  ...diagnose('rows/syntax', file, { message, advice }),
  line,
});

/** @param line where the row begins that the file ends in. */
const broken = (file: string, error: CsvError, line: number): Diagnostic =>
  error.code === 'CSV_QUOTE_NOT_CLOSED'
    ? problem(
        file,
        line,
        'A quotation mark in the row that begins here is never closed',
        'Close it, or write it twice if it is part of the value',
      )
    : problem(
        file,
        Number(error.lines ?? line),
        `The row cannot be read: ${error.message.replace(/\.$/, '')}`,
      );

const tooLong = (file: string, record: Row, left: string, line: number): Diagnostic =>
  problem(
    file,
    line,
    `The row has more values than the table has columns, ${Object.keys(record).length}: "${left.slice(0, 60)}" is in none`,
  );

const otherEncoding = (file: string, line: number): Diagnostic => ({
  ...diagnose('file/encoding', file, {
    message: 'The table is not in UTF-8 from here on',
    advice: 'Open it in the program that it comes from and save it as UTF-8',
  }),
  line,
});

const withoutText = (file: string, record: Row): Diagnostic =>
  diagnose('rows/columns', file, {
    message: `No column holds the text of the postings: there are ${Object.keys(record).slice(0, 8).join(', ')}`,
    advice: 'Call the column with the text "description"',
  });
