import { join } from 'node:path';
import { readBytes } from '../ingest/ingest.ts';
import { loadLexicon } from '../lexicon/lexicon.ts';
import { addTo, cacheKey } from './cache.ts';
import type { Batch } from './read-ahead.ts';
import { type Reader, readerHash, readFiles } from './reader.ts';
import type { Reading } from './reading.ts';
import { type Stamp, stampOf } from './stamps.ts';

type Setup = Omit<Batch, 'files'>;

/** A file that was read, as it was when its bytes were. */
export interface ReadFile {
  file: string;
  key: string;
  stamp: Stamp | undefined;
}

/** What a process reads with, made of the first batch that it is given: all that follow are of the same work. */
interface Ready {
  reader: Reader;
  add: ReturnType<typeof addTo>;
}
let ready: Ready | undefined;

/** @returns nothing where the lexicon is not what it was: one that was changed a moment ago must not be taken for it. */
function readyFor({ content, cache, languages, reader, keptLexicon }: Setup): Ready | undefined {
  const { value: lexicon } = loadLexicon(join(content, 'lexicon'), keptLexicon);
  const mine = lexicon && { content, languages, lexicon };
  return mine && readerHash(mine) === reader ? { reader: mine, add: addTo(cache, reader) } : undefined;
}

/**
 * Reads files into the cache. What is wrong with one is told when the corpus is read, for it is not in the cache then.
 * @returns those that are in it, with their keys and the stamps that they had.
 */
export default function readInto({ files, ...setup }: Batch): ReadFile[] {
  ready ??= readyFor(setup);
  if (!ready) return [];
  const { reader, add } = ready;
  const readings = new Map<string, Reading>();
  const read: ReadFile[] = [];
  const found = files.flatMap(file => {
    const path = join(reader.content, file);
    const stamp = stampOf(path);
    const { value: bytes } = readBytes(path);
    return bytes ? [{ file, bytes, stamp }] : [];
  });
  readFiles(reader, found).forEach(({ value, diagnostics }, i) => {
    if (!value || diagnostics.length > 0) return;
    const { file, bytes, stamp } = found[i]!;
    const key = cacheKey(file, bytes);
    readings.set(key, value);
    read.push({ file, key, stamp });
  });
  if (readings.size > 0) add(readings);
  return read;
}
