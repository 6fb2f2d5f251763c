import { join } from 'node:path';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { type Lexicon, loadLexicon } from '../lexicon/lexicon.ts';
import { type Build, type BuildOptions, buildCorpus } from './build.ts';
import { type Cache, openCache } from './cache.ts';
import { opened, type Reading } from './reading.ts';

/** A content folder that is read again and again while it is worked on: what did not change is not read anew. */
export interface LiveCorpus {
  build(): Outcome<Build>;
  /** The lexicon has changed: it is loaded once more, and all postings are read with it. */
  forgetLexicon(): void;
}

export function liveCorpus(options: BuildOptions): LiveCorpus {
  let lexicon: Outcome<Lexicon> | undefined;
  let known: { reader: string; cache: Cache } | undefined;
  const open = new WeakMap<Reading, ReturnType<typeof opened>>();
  const openedOnce = (reading: Reading): ReturnType<typeof opened> => {
    const known = open.get(reading) ?? opened(reading);
    open.set(reading, known);
    return known;
  };
  const readings = (reader: string): Cache => {
    if (known?.reader !== reader) known = { reader, cache: inMemory(openCache(options.cache, reader)) };
    return known.cache;
  };
  return {
    build: () => {
      lexicon ??= loadLexicon(join(options.content, 'lexicon'));
      return buildCorpus(options, { lexicon, readings, opened: openedOnce });
    },
    forgetLexicon: () => {
      lexicon = undefined;
    },
  };
}

/** A cache of which what was once asked for need not be read again. */
function inMemory(cache: Cache): Cache {
  const entries = new Map<string, Reading>();
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
