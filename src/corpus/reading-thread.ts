import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { readBytes } from '../ingest/ingest.ts';
import { loadLexicon } from '../lexicon/lexicon.ts';
import { cacheKey, type ReadPosting, writePack } from './cache.ts';
import type { ThreadSetup } from './read-ahead.ts';
import { readerHash, readFile } from './reader.ts';

const { cache, reader, ...settings }: ThreadSetup = workerData[1];
const { value: lexicon } = loadLexicon(join(settings.content, 'lexicon'));
const mine = lexicon && { ...settings, lexicon };
/** A lexicon that was changed a moment ago must not be taken for the one that it was. */
const current = mine && readerHash(mine) === reader;

/** Reads files into the cache. What is wrong with one is told when the corpus is read, for it is not in the cache then. */
export default function readInto(files: readonly string[]): void {
  if (!mine || !current) return;
  const readings = new Map<string, ReadPosting>();
  for (const file of files) {
    const { value: bytes } = readBytes(join(mine.content, file));
    const outcome = bytes && readFile(mine, file, bytes);
    if (bytes && outcome?.value && outcome.diagnostics.length === 0)
      readings.set(cacheKey(file, bytes), outcome.value);
  }
  if (readings.size > 0) writePack(cache, reader, readings);
}
