import { join } from 'node:path';
import type { BuildOptions } from '../../src/corpus/build.ts';
import { type Cache, folderName } from '../../src/corpus/cache.ts';
import { openSparing, type Spare, spareNothing } from '../../src/corpus/cache-spared.ts';
import { keptAhead } from '../../src/corpus/kept-ahead.ts';
import { readAhead } from '../../src/corpus/read-ahead.ts';
import { type Settled, settle } from '../../src/corpus/settle.ts';
import type { Outcome } from '../../src/diagnostics/diagnostic.ts';
import { hashOfLexicon, type Lexicon, loadLexicon } from '../../src/lexicon/lexicon.ts';
import { keptLexicon } from '../terminal/options.ts';
import { progressBar } from '../terminal/progress.ts';

/** A content folder as it was read. */
export interface ReadContent {
  lexicon: Outcome<Lexicon>;
  settled: Outcome<Settled>;
  /** How many of its postings were read in other processes. */
  ahead: number;
}

/** How a content folder is read. */
interface How {
  /** Its lexicon, where that is loaded already. */
  lexicon?: Outcome<Lexicon> | undefined;
  /** Is told where the cache cannot be written; where it throws, nothing is read. */
  spare?: Spare;
}

/**
 * Reads a content folder: much that is unread in other processes, telling how far it is, and the rest from the cache, which
 * a thread reads meanwhile.
 */
export async function readContent(
  options: BuildOptions,
  { lexicon: loaded, spare = spareNothing }: How = {},
): Promise<ReadContent> {
  const { content, cache } = options;
  const kept = keptAhead(cache);
  const folder = join(content, 'lexicon');
  const hash = loaded ? loaded.value?.hash : hashOfLexicon(folder);
  let known: { reader: string; cache: Cache } | undefined;
  const readings = (reader: string): Cache => {
    if (known?.reader !== reader) known = { reader, cache: openSparing(cache, reader, spare) };
    return known.cache;
  };
  const look = (reader: string): Cache | Promise<Cache> =>
    kept?.folder === folderName(reader) ? whenFound(reader) : readings(reader);
  const whenFound = async (reader: string): Promise<Cache> => {
    const packs = await kept?.found;
    if (!packs) return readings(reader);
    known = { reader, cache: openSparing(cache, reader, spare, packs) };
    return known.cache;
  };
  const reading = hash
    ? readAhead({ content, cache, keptLexicon }, { hash }, look, progressBar(process.stderr)).catch(error => {
        spare(error);
        return { read: 0 };
      })
    : { read: 0 };
  // While the thread looks, or the processes start.
  const lexicon = loaded ?? loadLexicon(folder, keptLexicon);
  const ahead = await reading;
  // What they have read is found by whoever opens the cache anew.
  if (ahead.read > 0) known = undefined;
  return { lexicon, settled: settle(options, { lexicon, readings, ...ahead }), ahead: ahead.read };
}
