import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { checked } from '../posting/check.ts';
import type { SourceDocument } from '../posting/document.ts';
import type { PostingRecord } from '../posting/record.ts';

/** What the reading of one file comes to. */
export interface ReadPosting {
  document: Pick<SourceDocument, 'id' | 'file' | 'text'>;
  record: PostingRecord;
}

/**
 * Readings by content: the key of a posting holds its bytes and its name, the folder all that it was read with. They lie
 * in packs, many to a file: ten thousand small files take longer to read than what they hold takes to be read anew.
 */
export interface Cache {
  has(key: string): boolean;
  get(key: string): ReadPosting | undefined;
  set(key: string, reading: ReadPosting): void;
  /** Writes what was set, and makes one pack of many where they hold more than was asked for. */
  save(): void;
}

/** Folders of code on which the reading of a posting depends. */
const readers = ['posting', 'diagnostics', 'ingest', 'lexicon', 'segment', 'extract', 'resolve'];

/** SHA-256 over the code that reads postings and the lock file of what it stands on. */
export function codeHash(root: URL): string {
  const hash = createHash('sha256');
  for (const folder of readers) {
    const directory = new URL(`src/${folder}/`, root);
    const names = readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .map(name => name.replaceAll('\\', '/'))
      .filter(name => name.endsWith('.ts'));
    for (const name of names.sort()) hash.update(name).update(readFileSync(new URL(name, directory)));
  }
  return hash.update(readFileSync(new URL('package-lock.json', root))).digest('hex');
}

/** The key of one posting: its name and its bytes. */
export const cacheKey = (file: string, bytes: Uint8Array): string =>
  createHash('sha256').update(file).update('\0').update(bytes).digest('hex').slice(0, keyLength);

const keyLength = 32;
const sumLength = 16;
/** More packs than this are made one. */
const mostPacks = 24;

/** Where a reading stands in a pack: its sum, a space and its JSON. */
interface Place {
  pack: Buffer;
  start: number;
  end: number;
}

/**
 * Opens the cache of one reader; readings by another lexicon or other code are thrown away.
 * @param reader hash of all that postings are read with.
 */
export function openCache(directory: string, reader: string): Cache {
  const folder = folderOf(directory, reader);
  for (const name of readdirSync(directory)) {
    if (join(directory, name) !== folder) rmSync(join(directory, name), { recursive: true, force: true });
  }
  const packs = readdirSync(folder).filter(name => name.endsWith('.pack'));
  const places = new Map(packs.sort().flatMap(name => placesIn(readFileSync(join(folder, name)))));
  const fresh = new Map<string, ReadPosting>();
  const unsaved = new Map<string, ReadPosting>();
  let sorted = packs.length <= mostPacks;
  const used = new Set<string>();
  return {
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
        if (unsaved.size > 0) writePack(directory, reader, unsaved);
      } else {
        const kept = [...used].filter(key => !fresh.has(key)).map(key => lineAt(key, places.get(key)!));
        const all = [...kept, ...linesOf(fresh)];
        const written = all.length > 0 ? writeLines(folder, all) : undefined;
        for (const name of packs) if (name !== written) rmSync(join(folder, name), { force: true });
        for (const key of places.keys()) if (!used.has(key)) places.delete(key);
        sorted = true;
      }
      unsaved.clear();
    },
  };
}

function folderOf(directory: string, reader: string): string {
  const folder = join(directory, reader.slice(0, 32));
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Adds a pack of readings to the cache of a reader; whoever opens it later finds them. */
export const writePack = (
  directory: string,
  reader: string,
  readings: ReadonlyMap<string, ReadPosting>,
): void => {
  writeLines(folderOf(directory, reader), linesOf(readings));
};

function linesOf(readings: ReadonlyMap<string, ReadPosting>): Buffer[] {
  return [...readings].map(([key, reading]) => {
    const json = JSON.stringify(reading);
    return Buffer.from(`${key} ${sumOf(json)} ${json}\n`);
  });
}

/** Writes a pack, whole or not at all, under a name that its content gives it. */
function writeLines(folder: string, lines: readonly Buffer[]): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line);
  const name = `${hash.digest('hex').slice(0, 32)}.pack`;
  const aside = join(folder, `${name}.${process.pid}`);
  const opened = openSync(aside, 'w');
  try {
    for (const line of lines) writeSync(opened, line);
  } finally {
    closeSync(opened);
  }
  renameSync(aside, join(folder, name));
  return name;
}

/** The readings of a pack by their keys; what follows the last end of a line is none. */
function placesIn(pack: Buffer): [string, Place][] {
  const places: [string, Place][] = [];
  for (let start = 0, end = pack.indexOf(10); end >= 0; start = end + 1, end = pack.indexOf(10, start))
    places.push([
      pack.toString('latin1', start, start + keyLength),
      { pack, start: start + keyLength + 1, end },
    ]);
  return places;
}

const lineAt = (key: string, { pack, start, end }: Place): Buffer =>
  Buffer.concat([Buffer.from(`${key} `), pack.subarray(start, end + 1)]);

/** A reading that is spoilt is none: its posting is read anew. */
function readingAt({ pack, start, end }: Place): ReadPosting | undefined {
  const bytes = pack.subarray(start + sumLength + 1, end);
  if (sumOf(bytes) !== pack.toString('latin1', start, start + sumLength)) return undefined;
  try {
    const { document, record } = JSON.parse(bytes.toString('utf8'));
    return { document, record: checked(record) };
  } catch {
    return undefined;
  }
}

const sumOf = (json: string | Uint8Array): string =>
  createHash('sha256').update(json).digest('hex').slice(0, sumLength);
