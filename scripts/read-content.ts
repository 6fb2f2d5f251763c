import { join } from 'node:path';
import type { BuildOptions } from '../src/corpus/build.ts';
import { type Cache, folderName } from '../src/corpus/cache.ts';
import { openSparing, spareNothing } from '../src/corpus/cache-spared.ts';
import { keptAhead } from '../src/corpus/kept-ahead.ts';
import { type Look, readAhead } from '../src/corpus/read-ahead.ts';
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

/**
 * Reads a content folder: much that is unread in other processes, telling how far it is, and the rest from the cache.
 * @param kept what the cache holds, where a thread is looking into it already.
 * @param spare is told where the cache cannot be written; where it throws, nothing is read.
 */
export async function readContent(
  options: BuildOptions,
  kept = keptAhead(options.content, options.cache),
  spare = spareNothing,
): Promise<ReadContent> {
  const { content, cache } = options;
  const folder = join(content, 'lexicon');
  const hash = hashOfLexicon(folder);
  let known: { reader: string; cache: Cache } | undefined;
  const readings = (reader: string): Cache => {
    if (known?.reader !== reader) known = { reader, cache: openSparing(cache, reader, spare) };
    return known.cache;
  };
  const look = (reader: string): Look | Promise<Look> =>
    kept?.folder === folderName(reader) ? whenFound(reader) : { cache: readings(reader) };
  const whenFound = async (reader: string): Promise<Look> => {
    const found = await kept?.found;
    if (!found) return { cache: readings(reader) };
    known = { reader, cache: openSparing(cache, reader, spare, found.packs) };
    return { cache: known.cache, keys: found.keys };
  };
  const reading = hash
    ? readAhead({ content, cache, keptLexicon }, { hash }, look, progressBar(process.stderr)).catch(error => {
        spare(error);
        return { read: 0 };
      })
    : { read: 0 };
  // While the thread looks, or the processes start.
  const lexicon = loadLexicon(folder, keptLexicon);
  const ahead = await reading;
  // What they have read is found by whoever opens the cache anew.
  if (ahead.read > 0) known = undefined;
  return { lexicon, settled: settle(options, { lexicon, readings, ...ahead }), ahead: ahead.read };
}
