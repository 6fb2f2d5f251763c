import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { readBytes } from '../ingest/ingest.ts';
import { loadLexicon } from '../lexicon/lexicon.ts';
import { addTo, cacheKey } from './cache.ts';
import type { ThreadSetup } from './read-ahead.ts';
import { readerHash, readFile } from './reader.ts';
import type { Reading } from './reading.ts';

const { cache, reader, keptLexicon, ...settings }: ThreadSetup = workerData[1];
const { value: lexicon } = loadLexicon(join(settings.content, 'lexicon'), keptLexicon);
const mine = lexicon && { ...settings, lexicon };
/** A lexicon that was changed a moment ago must not be taken for the one that it was. */
const current = mine && readerHash(mine) === reader;
const add = addTo(cache, reader);

/**
 * Reads files into the cache. What is wrong with one is told when the corpus is read, for it is not in the cache then.
 * @returns those that are in it, with their keys.
 */
export default function readInto(files: readonly string[]): [string, string][] {
  if (!mine || !current) return [];
  const readings = new Map<string, Reading>();
  const keys: [string, string][] = [];
  for (const file of files) {
    const { value: bytes } = readBytes(join(mine.content, file));
    const outcome = bytes && readFile(mine, file, bytes);
    if (!bytes || !outcome?.value || outcome.diagnostics.length > 0) continue;
    const key = cacheKey(file, bytes);
    readings.set(key, outcome.value);
    keys.push([file, key]);
  }
  if (readings.size > 0) add(readings);
  return keys;
}
