import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import type { Progress } from '../diagnostics/progress.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { readTogether } from '../resolve/read.ts';
import type { Cache } from './cache.ts';
import { listPostings, loadReport } from './content.ts';
import { endPool } from './end-pool.ts';
import { type Reader, readerHash } from './reader.ts';
import type { ReadFile } from './reading-process.ts';
import { openStamps } from './stamps.ts';

/** Where what is read ahead comes from, and where it goes. */
export interface Ahead {
  content: string;
  /** The folder of the cache. */
  cache: string;
  /** The folder that keeps the lexicon as it was last read. */
  keptLexicon?: string;
}

/** Work for a process that reads postings: what they are read with, and their files. */
export interface Batch extends Omit<Reader, 'lexicon'>, Ahead {
  reader: string;
  files: readonly string[];
}

const require = createRequire(import.meta.url);

/** Fewer postings than this are read sooner than processes are started. */
const fewestAhead = 500;
/** Postings that a process reads before it puts them into the cache: in whole groups. */
const batch = 6 * readTogether;
/** Each process holds a lexicon. */
const mostProcesses = 8;
/**
 * What makes a process read sooner: each regular expression is compiled once, for all texts, and not first to a bytecode for
 * a few; what is to be optimised is known from the first call on; and what is read of a posting does not outlive it.
 */
const flags = ['--no-regexp-tier-up', '--no-lazy-feedback-allocation', '--min-semi-space-size=16'];

/**
 * Reads the postings that the cache does not hold in processes of their own, where there are enough of them for that, and
 * puts those without a fault into it: whoever builds the corpus then finds them there, and reads the others in the one way.
 * @param lexicon the folder's; to load it takes as long as processes take to start.
 * @param look what is kept of one reader: where it is a promise, the keys of the files are looked for meanwhile.
 * @returns how many were read, and the keys of all the files that there were looked into.
 */
export async function readAhead(
  ahead: Ahead,
  lexicon: Pick<Lexicon, 'hash'>,
  look: (reader: string) => Cache | Promise<Cache>,
  progress: Progress,
): Promise<{ read: number; keys: Map<string, string> }> {
  const { content } = ahead;
  const { value: files = [] } = listPostings(content);
  const { value: report } = loadReport(content);
  if (!report || files.length < fewestAhead) return { read: 0, keys: new Map() };
  const { languages } = report;
  const reader = readerHash({ lexicon, languages });
  const looked = look(reader);
  // Of a cache that is empty the processes start at once.
  const isEmpty = !(looked instanceof Promise) && looked.size() === 0;
  const keys = isEmpty ? new Map<string, string>() : keysOf(files, ahead);
  const cache = looked instanceof Promise ? await looked : looked;
  const unread = files.filter(file => !cache.has(keys.get(file) ?? ''));
  if (unread.length < fewestAhead) return { read: 0, keys };
  progress.begin(unread.length, 'postings read');
  const read = await readInProcesses(unread, { ...ahead, languages, reader }, progress);
  const stamps = openStamps(ahead.cache, content);
  for (const { file, key, stamp } of read) {
    keys.set(file, key);
    stamps.note(file, key, stamp);
  }
  stamps.save(files);
  return { read: read.length, keys };
}

/** The keys of files, but for those that cannot be read. */
function keysOf(files: readonly string[], { cache, content }: Ahead): Map<string, string> {
  const stamps = openStamps(cache, content);
  const keys = new Map<string, string>();
  for (const file of files) {
    const key = stamps.keyOf(file);
    if (key !== undefined) keys.set(file, key);
  }
  stamps.save(files);
  return keys;
}

/**
 * Reads files in processes. They give back all their memory when they end, of which threads leave half a gigabyte.
 * @returns the files that could be read.
 */
async function readInProcesses(
  files: readonly string[],
  setup: Omit<Batch, 'files'>,
  progress: Progress,
): Promise<ReadFile[]> {
  const batches = Array.from({ length: Math.ceil(files.length / batch) }, (_, i) =>
    files.slice(i * batch, (i + 1) * batch),
  );
  const processes = Math.min(mostProcesses, availableParallelism(), batches.length);
  const { Tinypool } = require('tinypool') as typeof import('tinypool');
  const pool = new Tinypool({
    runtime: 'child_process',
    filename: new URL('./reading-process.ts', import.meta.url).href,
    minThreads: processes,
    maxThreads: processes,
    isolateWorkers: false,
    env: process.env as Record<string, string>,
    execArgv: [...process.execArgv, ...flags],
  });
  const read = async (files: string[]): Promise<ReadFile[]> => {
    const done = await pool.run({ ...setup, files });
    progress.step(files.length);
    return done;
  };
  try {
    return (await Promise.all(batches.map(read))).flat();
  } finally {
    progress.end();
    await endPool(pool);
  }
}
