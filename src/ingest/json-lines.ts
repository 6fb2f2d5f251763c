import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import { maxBytes } from './decode.ts';
import { isRow, type Row } from './row.ts';

/** A row with the number of the line that it begins on, counted from 1. */
export interface NumberedRow {
  row: Row;
  line: number;
}

const newline = 0x0a;

/**
 * Reads JSON Lines as they come: one object a line. At most one line is held at a time; empty lines are passed over.
 * @param bytes UTF-8, in pieces of any size.
 * @returns of each line its row, or what is wrong with it.
 */
export async function* readJsonLines(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<Outcome<NumberedRow>> {
  let line = 1;
  let held: Uint8Array[] = [];
  let length = 0;
  const hold = (piece: Uint8Array) => {
    length += piece.length;
    if (length <= maxBytes) held.push(piece);
    else held = [];
  };
  const flush = (): Outcome<NumberedRow> | undefined => {
    const outcome = length > maxBytes ? { diagnostics: [tooLong(file, line)] } : readLine(held, file, line);
    held = [];
    length = 0;
    line += 1;
    return outcome;
  };
  for await (const piece of bytes) {
    let from = 0;
    for (let end = piece.indexOf(newline); end >= 0; end = piece.indexOf(newline, from)) {
      hold(piece.subarray(from, end));
      const outcome = flush();
      if (outcome) yield outcome;
      from = end + 1;
    }
    hold(piece.subarray(from));
  }
  const last = flush();
  if (last) yield last;
}

function readLine(pieces: Uint8Array[], file: string, line: number): Outcome<NumberedRow> | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)).trim();
  } catch {
    const message = 'The line is not in UTF-8';
    return { diagnostics: [problem(file, line, message, 'Save the file as UTF-8')] };
  }
  if (text === '') return undefined;
  const advice = 'Write one JSON object a line, with the text of the posting under "description"';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const [reason = 'it cannot be read'] =
      /^[^\n]{1,80}?(?= in JSON|,|$)/.exec((error as Error).message) ?? [];
    return { diagnostics: [problem(file, line, `The line is not valid JSON: ${reason}`, advice)] };
  }
  return isRow(value)
    ? { value: { row: value, line }, diagnostics: [] }
    : { diagnostics: [problem(file, line, 'The line holds no JSON object', advice)] };
}

const tooLong = (file: string, line: number): Diagnostic =>
  problem(
    file,
    line,
    `The line has more than ${maxBytes / 1024 / 1024} MB, and a posting has less`,
    'Keep one posting in a line, without pictures or page source',
  );

const problem = (file: string, line: number, message: string, advice: string): Diagnostic => ({
  ...diagnose('rows/syntax', file, { message, advice }),
  line,
});
