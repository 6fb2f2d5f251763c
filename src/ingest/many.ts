import { hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../posting/document.ts';
import { type NumberedRow, readJsonLines } from './json-lines.ts';
import { documentOfRow } from './row.ts';
import { unreadable } from './unreadable.ts';

const kinds = /\.(?:jsonl|ndjson|csv)(?:\.gz)?$/i;

/** Whether a file holds many postings; `-` is JSON Lines on standard input. */
export const holdsMany = (path: string): boolean => path === '-' || kinds.test(path);

/**
 * Reads a file of many postings as a stream: JSON Lines, or a table with a line of column names, either compressed by
 * gzip or not. What is wrong with one row keeps no other from being read. What is made of a line of standard input does
 * not depend on the number of the line, so that any part of a stream is read as the stream is.
 * @returns of each row its posting, or what is wrong with it; the last, when the file breaks off, says why.
 */
export async function* ingestMany(path: string): AsyncGenerator<Outcome<SourceDocument>> {
  const file = nameOf(path);
  for await (const { value, diagnostics } of readRows(path))
    yield value ? outcomeOf(value, file, path === '-') : { diagnostics };
}

/** Reads the rows of such a file, whatever they hold. */
export async function* readRows(path: string): AsyncGenerator<Outcome<NumberedRow>> {
  const file = nameOf(path);
  const bytes = path === '-' ? process.stdin : /\.gz$/i.test(path) ? unpacked(path) : createReadStream(path);
  try {
    yield* /\.csv(?:\.gz)?$/i.test(path)
      ? (await import('./csv.ts')).readCsv(bytes, file)
      : readJsonLines(bytes, file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = unreadable(code) ?? `The file cannot be read to its end (${message})`;
    const advice = 'Check the path and the permissions, and that the file is whole';
    yield { diagnostics: [diagnose('file/unreadable', file, { message: reason, advice })] };
  }
}

const nameOf = (path: string): string => (path === '-' ? 'standard input' : path);

const unpacked = (path: string): AsyncIterable<Uint8Array> =>
  pipeline(createReadStream(path), createGunzip(), () => undefined);

function outcomeOf({ row, line }: NumberedRow, file: string, streamed: boolean): Outcome<SourceDocument> {
  const name = streamed
    ? hash('sha256', JSON.stringify(row), 'hex').slice(0, 16)
    : `${basename(file)}:${line}`;
  const document = documentOfRow(row, name);
  if (document) return { value: { ...document, file: streamed ? file : `${file}:${line}` }, diagnostics: [] };
  const message = 'The row has no text of a posting';
  const advice = 'Put the text of the posting under "description"';
  return { diagnostics: [{ ...diagnose('rows/no-text', file, { message, advice }), line }] };
}
