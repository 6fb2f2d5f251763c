import { type Cache, openCache } from './cache.ts';
import type { Packs } from './pack.ts';
import type { Reading } from './reading.ts';

/** Is told why a cache could not be written; throws what is no matter of the disk. */
export type Spare = (error: unknown) => void;

/** For commands that cannot do without their cache. */
export const spareNothing: Spare = error => {
  throw error;
};

/**
 * Opens the cache of one reader for a command that can do without: where the disk refuses, what is read now is kept in
 * memory alone.
 * @param spare is told each time that something could not be written.
 */
export function openSparing(directory: string, reader: string, spare: Spare, packs?: Packs): Cache {
  const cache = attempt(() => openCache(directory, reader, packs), spare) ?? inMemory();
  return { ...cache, save: () => attempt(cache.save, spare) };
}

function attempt<T>(write: () => T, spare: Spare): T | undefined {
  try {
    return write();
  } catch (error) {
    spare(error);
    return undefined;
  }
}

function inMemory(): Cache {
  const readings = new Map<string, Reading>();
  return {
    size: () => readings.size,
    has: key => readings.has(key),
    get: key => readings.get(key),
    set: (key, reading) => {
      readings.set(key, reading);
    },
    save: () => undefined,
  };
}
