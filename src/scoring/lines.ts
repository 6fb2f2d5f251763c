import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { z } from 'zod';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';

/** What one line of a file holds, with where the line stands, for what is to be said of it. */
export interface ReadLine<T> {
  value: T;
  file: string;
  /** The whole file. */
  text: string;
  /** Offset of the line into it. */
  at: number;
}

/**
 * Reads a file of JSON objects, a line each, packed by gzip or not.
 * @param advice what to do about a line that is none.
 * @returns the lines that are as the schema says; of every other a diagnostic.
 */
export function readLines<T>(file: string, schema: z.ZodType<T>, advice: string): Outcome<ReadLine<T>[]> {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const diagnostics: Diagnostic[] = [];
  const value: ReadLine<T>[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const place = { text, at };
    at += line.length + 1;
    if (line.trim() === '') continue;
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch (error) {
      diagnostics.push(
        diagnose('config/syntax', file, { ...place, message: (error as Error).message, advice }),
      );
      continue;
    }
    const { data, error } = schema.safeParse(json);
    for (const { path, message } of error?.issues ?? [])
      diagnostics.push(
        diagnose('config/value', file, { ...place, message: `${path.join('.')}: ${message}`, advice }),
      );
    if (data !== undefined) value.push({ value: data, file, ...place });
  }
  return { value, diagnostics };
}
