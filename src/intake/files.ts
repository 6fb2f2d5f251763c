import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import { filesBelow } from '../ingest/files-below.ts';
import { readBytes } from '../ingest/ingest.ts';
import type { Source } from './candidate.ts';
import { maxSourceBytes } from './read-source.ts';

/** The files that a path names: itself, or all in a folder and below it, in an order that no system changes. */
export function filesAt(path: string): string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
  return filesBelow(path).map(file => join(path, file));
}

/** Reads a file as a source; one that gzip packed is unpacked. */
export function sourceOf(path: string, capturedAt?: string): Outcome<Source> {
  const { value: bytes, diagnostics } = readBytes(path);
  if (!bytes) return { diagnostics };
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
    return { value: { name: path, bytes, capturedAt }, diagnostics };
  try {
    const unpacked = gunzipSync(bytes, { maxOutputLength: maxSourceBytes });
    return { value: { name: path.replace(/\.gz$/i, ''), bytes: unpacked, capturedAt }, diagnostics };
  } catch {
    const message = `The archive is damaged, or unpacks to more than ${maxSourceBytes / 1024 / 1024} MB`;
    const advice = 'Unpack it and give its parts';
    return { diagnostics: [diagnose('file/unreadable', path, { message, advice })] };
  }
}
