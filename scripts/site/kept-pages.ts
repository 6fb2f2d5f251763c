import { hash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { replaceFile } from '../../src/disk/replace-file.ts';
import { placeOf, withPieces } from './page-pieces.ts';
import { readInto, reusedMemory } from './reused-memory.ts';

/** The pages of the last build of a site that may stand in the next one too. */
export interface KeptPages {
  /** Whether there was a page at a path that was made of the same, but for its pieces. Its file is not looked at. */
  knows(path: string, key: PageKey): boolean;
  /**
   * Puts the page at a path that had a key into the new site, with what it now says where it is not known by that. It
   * counts as added.
   * @returns whether it is there: not where the page had another key, or its file is not the one that was made.
   * @throws the file system's error where it cannot be written.
   */
  put(path: string, key: PageKey): boolean;
  /**
   * Puts a page into the new site that was made for it, and keeps in mind what it was made of.
   * @throws the file system's error where it cannot be written.
   */
  add(path: string, key: PageKey, page: Uint8Array): void;
  /** Writes down what was said, for the next build. @returns how many pages were put. */
  save(): { size: number };
}

/** What a page is made of, as a hash, and the pieces of it that are in no part of that. */
export type PageKey = [madeOf: string, ...pieces: string[]];

/** What is known of a page: its path, what it was made of, a sum over its bytes, and where its pieces begin and end. */
type Known = [path: string, madeOf: string, sum: string, ...places: number[]];

/** Where pages are kept, and where they are put. */
interface Places {
  /** The folder of the last build. */
  out: string;
  /** The folder that the next one is made in. */
  site: string;
  /** The folder that keeps things between builds. */
  cache: string;
}

const sumOf = (page: Uint8Array): string => hash('sha256', page, 'base64url');
const fileOf = (folder: string, path: string): string => join(folder, path, 'index.html');

/**
 * Opens the pages that stand in the folder `out`. They lie in the site itself; which key each had is kept with a sum, so
 * that whatever became of the folder meanwhile no other bytes are taken for a page.
 * @param codeOf gives a hash of all that pages are made with, once that is known.
 */
export function openKeptPages({ out, site, cache }: Places, codeOf: () => string): KeptPages {
  const file = join(cache, `pages-${hash('sha256', resolve(out)).slice(0, 16)}.json`);
  const [memory, other] = [reusedMemory(), reusedMemory()];
  let hashed: string | undefined;
  const code = () => (hashed ??= codeOf());
  let before: Map<string, Known> | undefined;
  const knownAt = (path: string, madeOf: string) => {
    before ??= new Map(knownIn(file, code()).map(known => [known[0], known]));
    const known = before.get(path);
    return known?.[1] === madeOf ? known : undefined;
  };
  let size = 0;
  const now: Known[] = [];
  return {
    knows: (path, [madeOf]) => knownAt(path, madeOf) !== undefined,
    put(path, [madeOf, ...pieces]) {
      const known = knownAt(path, madeOf);
      const bytes = known && readInto(memory, fileOf(out, path));
      if (!bytes || sumOf(bytes) !== known[2]) return false;
      const [, , , ...places] = known;
      const made = withPieces(bytes, places, pieces, other);
      const place = placeIn(site, path);
      if (made) writeFileSync(place, made.page);
      else link(fileOf(out, path), place, bytes);
      now.push(made ? [path, madeOf, sumOf(made.page), ...made.places] : known);
      size++;
      return true;
    },
    add(path, [madeOf, ...pieces], page) {
      writeFileSync(placeIn(site, path), page);
      const places = pieces.map(piece => placeOf(piece, page));
      if (places.every(place => place !== undefined)) now.push([path, madeOf, sumOf(page), ...places.flat()]);
    },
    save() {
      if (now.length > 0) replaceFile(file, JSON.stringify({ code: code(), pages: now }));
      return { size };
    },
  };
}

/**
 * The file of a page that is to be written, in a folder that is there. Nearly always the one around that is there already, and
 * to look for all of them takes twice as long.
 */
function placeIn(folder: string, path: string): string {
  const file = fileOf(folder, path);
  const own = dirname(file);
  try {
    mkdirSync(own);
  } catch {
    mkdirSync(own, { recursive: true });
  }
  return file;
}

/** Gives a file a second name, or writes it once more where the disk knows none. */
function link(from: string, to: string, bytes: Uint8Array): void {
  try {
    linkSync(from, to);
  } catch {
    writeFileSync(to, bytes);
  }
}

/** What was written down; nothing of pages that were made with other code, and nothing where the file is spoilt. */
function knownIn(file: string, code: string): Known[] {
  try {
    const known: { code: string; pages: Known[] } = JSON.parse(readFileSync(file, 'utf8'));
    return known.code === code ? known.pages : [];
  } catch {
    return [];
  }
}
