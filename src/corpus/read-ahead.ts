import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Tinypool } from 'tinypool';
import { readBytes } from '../ingest/ingest.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Cache, cacheKey } from './cache.ts';
import { listPostings, loadReport } from './content.ts';
import { type Reader, readerHash } from './reader.ts';

/** Where what is read ahead comes from, and where it goes. */
export interface Ahead {
  content: string;
  /** The folder of the cache. */
  cache: string;
  /** The folder that keeps the lexicon as it was last read. */
  keptLexicon?: string;
}

/** What a thread that reads postings starts with. */
export interface ThreadSetup extends Omit<Reader, 'lexicon'>, Ahead {
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
const batch = 100;
/** Each thread holds a lexicon. */
const mostThreads = 8;

/**
 * Reads the postings that the cache does not hold in threads, where there are enough of them for that, and puts those
 * without a fault into it: whoever builds the corpus then finds them there, and reads the others in the one way.
 * @param lexicon the folder's; to load it takes as long as threads take to start.
 * @param readings the readings that there are, of one reader.
 * @returns how many were read, and the keys of all the files that there were looked into.
 */
export async function readAhead(
  ahead: Ahead,
  lexicon: Pick<Lexicon, 'hash'>,
  readings: (reader: string) => Cache,
  progress: Progress,
): Promise<{ read: number; keys: Map<string, string> }> {
  const { content } = ahead;
  const { value: files = [] } = listPostings(content);
  const { value: report } = loadReport(content);
  if (!report || files.length < fewestAhead) return { read: 0, keys: new Map() };
  const { languages } = report;
  const reader = readerHash({ lexicon, languages });
  const cache = readings(reader);
  const keys = cache.size() === 0 ? new Map<string, string>() : keysOf(files, content);
  const unread = files.filter(file => !cache.has(keys.get(file) ?? ''));
  if (unread.length < fewestAhead) return { read: 0, keys };
  progress.begin(unread.length, 'postings read');
  const read = await readInThreads(unread, { ...ahead, languages, reader }, progress);
  return { read: read.length, keys: new Map([...keys, ...read]) };
}

/** The keys of files, but for those that cannot be read. */
function keysOf(files: readonly string[], content: string): Map<string, string> {
  const keys = new Map<string, string>();
  for (const file of files) {
    const { value: bytes } = readBytes(join(content, file));
    if (bytes) keys.set(file, cacheKey(file, bytes));
  }
  return keys;
}

/** @returns the files that could be read, with their keys. */
async function readInThreads(
  files: readonly string[],
  workerData: ThreadSetup,
  progress: Progress,
): Promise<[string, string][]> {
  const batches = Array.from({ length: Math.ceil(files.length / batch) }, (_, i) =>
    files.slice(i * batch, (i + 1) * batch),
  );
  const threads = Math.min(mostThreads, availableParallelism(), batches.length);
  // Each thread compiles every regular expression twice: to bytecode for a few texts, which need not be good, then for all.
  setFlagsFromString('--no-regexp-peephole-optimization');
  const pool = new Tinypool({
    filename: new URL('./reading-thread.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
  });
  const read = async (files: string[]): Promise<[string, string][]> => {
    const keys = await pool.run(files);
    progress.step(files.length);
    return keys;
  };
  try {
    return (await Promise.all(batches.map(read))).flat();
  } finally {
    progress.end();
    await pool.destroy();
  }
}
