import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes that are read at a time. */
const atOnce = 2 ** 22;
const newline = 10;

/**
 * The values of a file of JSON Lines. It is read in pieces and each line decoded by itself, for the bytes of thousands of
 * postings would stay at hand as long as their values.
 * @param made what is made of each value; it is all that is kept of a line.
 */
export function readLines<T>(file: string, made: (line: unknown) => T): T[] {
  const values: T[] = [];
  const opened = openSync(file, 'r');
  try {
    let piece = Buffer.allocUnsafeSlow(atOnce);
    let held = 0;
    for (let read = 1; read > 0; ) {
      if (held === piece.length) piece = Buffer.concat([piece], 2 * held);
      read = readSync(opened, piece, held, piece.length - held, null);
      const bytes = piece.subarray(0, held + read);
      let start = 0;
      for (let end = bytes.indexOf(newline, held); end >= 0; end = bytes.indexOf(newline, start)) {
        values.push(made(JSON.parse(bytes.toString('utf8', start, end))));
        start = end + 1;
      }
      held = bytes.copy(piece, 0, start);
    }
  } finally {
    closeSync(opened);
  }
  return values;
}
