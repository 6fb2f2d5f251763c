import { join } from 'node:path';
import type { BuildOptions } from '../src/corpus/build.ts';
import { type Cache, openCache } from '../src/corpus/cache.ts';
import { readAhead } from '../src/corpus/read-ahead.ts';
import { type Settled, settle } from '../src/corpus/settle.ts';
import type { Outcome } from '../src/diagnostics/diagnostic.ts';
import { hashOfLexicon, type Lexicon, loadLexicon } from '../src/lexicon/lexicon.ts';
import { keptLexicon } from './options.ts';
import { progressBar } from './progress.ts';

/** A content folder as it was read. */
export interface ReadContent {
  lexicon: Outcome<Lexicon>;
  settled: Outcome<Settled>;
  /** How many of its postings were read in other processes. */
  ahead: number;
}

/** Reads a content folder: much that is unread in other processes, telling how far it is, and the rest from the cache. */
export async function readContent(options: BuildOptions): Promise<ReadContent> {
  const { content, cache } = options;
  const folder = join(content, 'lexicon');
  const hash = hashOfLexicon(folder);
  let known: { reader: string; cache: Cache } | undefined;
  const readings = (reader: string): Cache => {
    if (known?.reader !== reader) known = { reader, cache: openCache(cache, reader) };
    return known.cache;
  };
  const reading = hash
    ? readAhead({ content, cache, keptLexicon }, { hash }, readings, progressBar(process.stderr))
    : { read: 0 };
  // While the processes start.
  const lexicon = loadLexicon(folder, keptLexicon);
  const ahead = await reading;
  // What they have read is found by whoever opens the cache anew.
  if (ahead.read > 0) known = undefined;
  return { lexicon, settled: settle(options, { lexicon, readings, ...ahead }), ahead: ahead.read };
}
