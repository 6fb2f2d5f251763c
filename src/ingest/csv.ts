import { pipeline, Readable } from 'node:stream';
import { type CsvError, type Info, parse } from 'csv-parse';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import { maxBytes } from './decode.ts';
import type { NumberedRow } from './json-lines.ts';
import { holdsText, type Row } from './row.ts';

/**
 * Reads a table as it comes: the first line names the columns, which commas, semicolons or tabs part.
 * @param bytes UTF-8, in pieces of any size.
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
  const skipped: Diagnostic[] = [];
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
      skipped.push(broken(file, error));
      return undefined;
    },
  });
  const all = async function* () {
    yield first.value;
    for await (const piece of { [Symbol.asyncIterator]: () => source }) yield piece;
  };
  pipeline(Readable.from(all(), { objectMode: false }), parser, () => undefined);
  let line = 2;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: Row; info: Info }>) {
      yield* skipped.splice(0).map(diagnostic => ({ diagnostics: [diagnostic] }));
      if (!isTable(Object.keys(record))) return yield { diagnostics: [withoutText(file, record)] };
      yield { value: { row: record, line }, diagnostics: [] };
      line = info.lines + 1;
    }
  } catch (error) {
    if (!(error as CsvError).code?.startsWith('CSV_')) throw error;
    skipped.push(broken(file, error as CsvError));
  }
  yield* skipped.map(diagnostic => ({ diagnostics: [diagnostic] }));
}

/** The sign that parts the columns: of the usual ones, that which the first line has most of. */
function delimiterOf(bytes: Uint8Array): string {
  const [line = ''] = new TextDecoder().decode(bytes.subarray(0, 4096)).split(/[\r\n]/);
  const count = (sign: string) => line.split(sign).length;
  return [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0]!;
}

const broken = (file: string, error: CsvError | undefined): Diagnostic => ({
  ...diagnose('rows/syntax', file, {
    message: `The row cannot be read: ${error?.message.replace(/\.$/, '') ?? 'its form is not that of a table'}`,
    advice:
      'Put quotation marks around a value that holds commas, line ends or quotation marks, and double those inside',
  }),
  line: Number(error?.lines ?? 1),
});

const withoutText = (file: string, record: Row): Diagnostic =>
  diagnose('rows/columns', file, {
    message: `No column holds the text of the postings: there are ${Object.keys(record).slice(0, 8).join(', ')}`,
    advice: 'Call the column with the text "description"',
  });
