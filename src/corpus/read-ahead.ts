import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import { readBytes } from '../ingest/ingest.ts';
import { loadLexicon } from '../lexicon/lexicon.ts';
import { cacheKey, openCache } from './cache.ts';
import { listPostings, loadReport } from './content.ts';
import { type Reader, readerHash } from './reader.ts';

/** What a thread that reads postings starts with. */
export interface ThreadSetup extends Omit<Reader, 'lexicon'> {
  cache: string;
  reader: string;
}

/** Is told of how much of the work is done. */
interface Progress {
  begin(total: number, what: string): void;
  step(count: number): void;
  end(): void;
}

/** Fewer postings than this are read sooner than threads are started. */
const fewestAhead = 500;
/** Postings that a thread reads before it puts them into the cache. */
const batch = 200;
/** Each thread holds a lexicon. */
const mostThreads = 8;

/**
 * Reads the postings that the cache does not hold in threads, where there are enough of them for that, and puts those
 * without a fault into it: whoever builds the corpus then finds them there, and reads the others in the one way.
 * @returns how many were read.
 */
export async function readAhead(
  { content, cache }: { content: string; cache: string },
  progress: Progress,
): Promise<number> {
  const { value: files = [] } = listPostings(content);
  const { value: report } = loadReport(content);
  const { value: lexicon } = files.length < fewestAhead ? {} : loadLexicon(join(content, 'lexicon'));
  if (!report || !lexicon) return 0;
  const { languages } = report;
  const reader = readerHash({ content, lexicon, languages });
  const unread = unreadOf(files, content, openCache(cache, reader));
  if (unread.length < fewestAhead) return 0;
  progress.begin(unread.length, 'postings read');
  await readInThreads(unread, { content, languages, cache, reader }, progress);
  return unread.length - unreadOf(unread, content, openCache(cache, reader)).length;
}

/** The files that a cache does not hold. */
const unreadOf = (files: readonly string[], content: string, cache: ReturnType<typeof openCache>): string[] =>
  files.filter(file => {
    const { value: bytes } = readBytes(join(content, file));
    return bytes && !cache.has(cacheKey(file, bytes));
  });

async function readInThreads(
  files: readonly string[],
  workerData: ThreadSetup,
  progress: Progress,
): Promise<void> {
  const batches = Array.from({ length: Math.ceil(files.length / batch) }, (_, i) =>
    files.slice(i * batch, (i + 1) * batch),
  );
  const threads = Math.min(mostThreads, availableParallelism(), batches.length);
  const pool = new Tinypool({
    filename: new URL('./reading-thread.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
  });
  try {
    await Promise.all(batches.map(files => pool.run(files).then(() => progress.step(files.length))));
  } finally {
    progress.end();
    await pool.destroy();
  }
}
