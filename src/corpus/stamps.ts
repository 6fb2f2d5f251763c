import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { replaceFile } from '../disk/replace-file.ts';
import { readBytes } from '../ingest/ingest.ts';
import { cacheKey } from './cache.ts';

/**
 * What the disk says of a file: its size, when its bytes and when anything of it was changed, and its number. Nobody can set
 * the second time, so that a stamp becomes another whenever the bytes do, whatever they were copied from.
 */
export type Stamp = string;

/** The keys of the postings by their stamps, so that files that nobody changed need not be read to be known. */
export interface Stamps {
  /** The key of a file, its path relative to the content folder; nothing where it cannot be read. */
  keyOf(file: string): string | undefined;
  /** Keeps the key of a file with the stamp that it had before it was read. */
  note(file: string, key: string, stamp: Stamp | undefined): void;
  /** Writes those of the files that there are, where they are not written already. */
  save(files: readonly string[]): void;
}

/** Some disks tell times in steps of two seconds: a file may be changed once more within the step of its stamp. */
const coarsest = 2000;

/**
 * The stamp of a file, in milliseconds since 1970 and bytes.
 * @param now the time, in milliseconds.
 * @returns nothing where there is no such file, or where it was changed so lately that it could be once more unseen.
 */
export function stampOf(path: string, now = Date.now()): Stamp | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || Math.max(found.mtimeMs, found.ctimeMs) > now - coarsest) return undefined;
  return [found.size, found.mtimeMs, found.ctimeMs, found.ino].join(' ');
}

/**
 * Opens the stamps that a cache keeps. Those that are spoilt are none.
 * @param cache its folder.
 */
export function openStamps(cache: string, content: string, clock: () => number = Date.now): Stamps {
  const place = join(cache, 'stamps');
  const written = readText(place);
  const known = new Map(entriesIn(written));
  const note = (file: string, key: string, stamp: Stamp | undefined): void => {
    if (stamp === undefined) known.delete(file);
    else known.set(file, [stamp, key]);
  };
  return {
    keyOf: file => {
      const path = join(content, file);
      const stamp = stampOf(path, clock());
      const [last, kept] = known.get(file) ?? [];
      if (stamp !== undefined && stamp === last) return kept;
      const { value: bytes } = readBytes(path);
      const key = bytes && cacheKey(file, bytes);
      if (key !== undefined) note(file, key, stamp);
      return key;
    },
    note,
    save: files => {
      const text = textOf(files.flatMap(file => (known.has(file) ? [[file, known.get(file)!]] : [])));
      if (text !== written) keep(place, text);
    },
  };
}

type Entry = [file: string, [stamp: Stamp, key: string]];

/** A sum over the entries, and the entries: a key that is spoilt could be that of another posting. */
function textOf(entries: readonly Entry[]): string {
  const json = JSON.stringify(entries);
  return `${crc32(json)}\n${json}`;
}

function entriesIn(text: string): Entry[] {
  const [sum, json = ''] = text.split('\n', 2);
  return sum === String(crc32(json)) && json !== '' ? JSON.parse(json) : [];
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Where the disk refuses, whoever writes the cache says so. */
function keep(file: string, text: string): void {
  try {
    replaceFile(file, text);
  } catch {
    return;
  }
}
