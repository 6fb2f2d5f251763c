import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Found } from './kept-thread.ts';
import type { Packs, Place } from './pack.ts';

/** What a cache holds, while a thread looks into it. */
export interface KeptAhead {
  /** The name of the folder of the reader whose packs are looked into. */
  folder: string;
  /** Those packs; nothing where the thread failed. */
  found: Promise<Packs | undefined>;
}

/** Packs of fewer bytes than this are read sooner than a thread is started. */
const fewestBytes = 2 ** 24;

/**
 * Has a thread read the packs of a cache, while code and lexicon are loaded and the files of the postings are looked at.
 * @param cache the folder of the cache.
 * @param fewest bytes of packs that are worth a thread.
 * @returns nothing where that is not worth a thread.
 */
export function keptAhead(cache: string, fewest = fewestBytes): KeptAhead | undefined {
  const folder = largestIn(cache, fewest);
  if (folder === undefined) return undefined;
  const thread = new Worker(new URL('./kept-thread.ts', import.meta.url), {
    workerData: { folder: join(cache, folder) },
  });
  const found = new Promise<Found | undefined>(done => {
    thread.once('message', done);
    thread.once('error', () => done(undefined));
    thread.once('exit', () => done(undefined));
  });
  return { folder, found: found.then(found => found && packsOf(found)) };
}

/** The folder of a cache with the most bytes in its packs: that of the last reader of many postings. */
function largestIn(cache: string, fewest: number): string | undefined {
  try {
    const folders = readdirSync(cache, { withFileTypes: true }).filter(entry => entry.isDirectory());
    const sizes = folders.map(({ name }) => ({ name, bytes: bytesIn(join(cache, name)) }));
    const [largest] = sizes.sort((a, b) => b.bytes - a.bytes);
    return largest && largest.bytes >= fewest ? largest.name : undefined;
  } catch {
    return undefined;
  }
}

const bytesIn = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

function packsOf({ names, packs, keys, places }: Found): Packs {
  const buffers = packs.map(bytes => Buffer.from(bytes));
  const placeAt = (i: number): Place => ({
    pack: buffers[places[3 * i]!]!,
    start: places[3 * i + 1]!,
    end: places[3 * i + 2]!,
  });
  return { names, places: new Map(keys.map((key, i) => [key, placeAt(i)])) };
}
