import { join } from 'node:path';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { type Lexicon, loadLexicon } from '../lexicon/lexicon.ts';
import { type Build, type BuildOptions, buildCorpus } from './build.ts';
import { type Cache, openCache } from './cache.ts';
import { carriedOver } from './carried.ts';
import type { Reader } from './reader.ts';
import { opened, type Reading } from './reading.ts';

export interface LiveOptions extends BuildOptions {
  /** The folder that keeps the lexicon as it was last read. */
  keptLexicon?: string;
}

/** A content folder that is read again and again while it is worked on: what did not change is not read anew. */
export interface LiveCorpus {
  build(): Outcome<Build>;
  /** The lexicon has changed: it is loaded once more, and all postings are read with it. */
  forgetLexicon(): void;
}

export function liveCorpus({ keptLexicon, ...options }: LiveOptions): LiveCorpus {
  let lexicon: Outcome<Lexicon> | undefined;
  let known: Known | undefined;
  const open = new WeakMap<Reading, ReturnType<typeof opened>>();
  const openedOnce = (reading: Reading): ReturnType<typeof opened> => {
    const known = open.get(reading) ?? opened(reading);
    open.set(reading, known);
    return known;
  };
  const readings = (hash: string, reader: Reader): Cache => {
    if (known?.hash !== hash) {
      const entries = known ? stillRead(known, reader) : new Map<string, Reading>();
      known = { reader, hash, entries, cache: inMemory(openCache(options.cache, hash), entries) };
    }
    return known.cache;
  };
  return {
    build: () => {
      lexicon ??= loadLexicon(join(options.content, 'lexicon'), keptLexicon);
      return buildCorpus(options, { lexicon, readings, opened: openedOnce });
    },
    forgetLexicon: () => {
      lexicon = undefined;
    },
  };
}

/** Readings by one reader. */
interface Known {
  reader: Reader;
  hash: string;
  entries: Map<string, Reading>;
  cache: Cache;
}

/** What was read by another lexicon and reads the same by this one. */
function stillRead({ reader: before, entries }: Known, after: Reader): Map<string, Reading> {
  const sameLanguages = before.languages.join() === after.languages.join();
  const carried = sameLanguages ? carriedOver(before.lexicon, after.lexicon) : undefined;
  return new Map([...entries].filter(([, reading]) => carried?.(reading)));
}

/** A cache of which what was once asked for need not be read again. */
function inMemory(cache: Cache, entries: Map<string, Reading>): Cache {
  return {
    ...cache,
    has: key => entries.has(key) || cache.has(key),
    get: key => {
      const entry = entries.get(key) ?? cache.get(key);
      if (entry) entries.set(key, entry);
      return entry;
    },
    set: (key, reading) => {
      entries.set(key, reading);
      cache.set(key, reading);
    },
  };
}
