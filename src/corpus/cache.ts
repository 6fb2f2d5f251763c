import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { entryAt, type Packs, packed, packsIn, readingAt } from './pack.ts';
import { beginPack } from './pack-writing.ts';
import type { Reading } from './reading.ts';

/**
 * Readings by content: the key of a posting holds its bytes and its name, the folder all that it was read with. They lie
 * in packs, many to a file: ten thousand small files take longer to read than what they hold takes to be read anew.
 */
export interface Cache {
  /** How many readings it holds. */
  size(): number;
  has(key: string): boolean;
  get(key: string): Reading | undefined;
  set(key: string, reading: Reading): void;
  /** Writes what was set, and makes one pack of many where they hold more than was asked for. */
  save(): void;
}

/** The key of one posting: its name and its bytes. */
export const cacheKey = (file: string, bytes: Uint8Array): string =>
  createHash('sha256').update(file).update('\0').update(bytes).digest('hex').slice(0, 32);

/** More packs than this are made one. */
const mostPacks = 24;

/**
 * Opens the cache of one reader; readings by another lexicon or other code are thrown away. Files in its folder are not
 * its own.
 * @param reader hash of all that postings are read with.
 * @param packs what is in its folder, where somebody has looked already.
 */
export function openCache(directory: string, reader: string, packs?: Packs): Cache {
  const folder = folderOf(directory, reader);
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const other = join(directory, entry.name);
    if (entry.isDirectory() && other !== folder) forget(other);
  }
  const { names, places } = packs ?? packsIn(folder);
  const fresh = new Map<string, Reading>();
  const unsaved = new Map<string, Reading>();
  let sorted = names.length <= mostPacks;
  const used = new Set<string>();
  return {
    size: () => places.size + fresh.size,
    has: key => places.has(key) || fresh.has(key),
    get: key => {
      const place = places.get(key);
      const reading = fresh.get(key) ?? (place && readingAt(place));
      if (reading) used.add(key);
      return reading;
    },
    set: (key, reading) => {
      fresh.set(key, reading);
      unsaved.set(key, reading);
    },
    save: () => {
      if (sorted && places.size <= 2 * used.size) {
        beginPack(folder)(entriesOf(unsaved));
      } else {
        const kept = [...used].filter(key => !fresh.has(key)).map(key => entryAt(places.get(key)!));
        beginPack(folder)([...kept, ...entriesOf(fresh)]);
        for (const name of names) rmSync(join(folder, name), { force: true });
        for (const key of places.keys()) if (!used.has(key)) places.delete(key);
        sorted = true;
      }
      unsaved.clear();
    },
  };
}

/** Throws readings away; those that another process is adding to stay. */
function forget(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
  }
}

/** The name of the folder of a reader. */
export const folderName = (reader: string): string => reader.slice(0, 32);

function folderOf(directory: string, reader: string): string {
  const folder = join(directory, folderName(reader));
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Opens a new pack of the cache of a reader for what is read now; whoever opens the cache later finds it. */
export function addTo(directory: string, reader: string): (readings: ReadonlyMap<string, Reading>) => void {
  const add = beginPack(folderOf(directory, reader));
  return readings => add(entriesOf(readings));
}

const entriesOf = (readings: ReadonlyMap<string, Reading>): Buffer[] =>
  [...readings].map(([key, reading]) => packed(key, reading));
