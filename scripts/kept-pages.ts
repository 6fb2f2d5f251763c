import { hash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { placeOf, withPieces } from './page-pieces.ts';

/** The pages of the last build of a site that may stand in the next one too. */
export interface KeptPages {
  /**
   * The page at a path that had a key, with what it now says where it is not known by that; nothing where it had another
   * key, or where its file is not the one that was made. It counts as added.
   */
  page(path: string, key: PageKey): Uint8Array<ArrayBuffer> | undefined;
  /** Says of a page of this build what it was made of. */
  add(path: string, key: PageKey, page: Uint8Array): void;
  /** Writes down what was said, for the next build. @returns how many pages were found. */
  save(): { size: number };
}

/** What a page is made of, as a hash, and the pieces of it that are in no part of that. */
export type PageKey = [madeOf: string, ...pieces: string[]];

/** What is known of a page: its path, what it was made of, a sum over its bytes, and where its pieces begin and end. */
type Known = [path: string, madeOf: string, sum: string, ...places: number[]];

const sumOf = (page: Uint8Array): string => hash('sha256', page, 'base64url');

/**
 * Opens the pages that stand in the folder `out`. They lie in the site itself; which key each had is kept with a sum, so
 * that whatever became of the folder meanwhile no other bytes are taken for a page.
 * @param cache the folder that keeps things between builds.
 * @param codeOf gives a hash of all that pages are made with, once that is known.
 */
export function openKeptPages(out: string, cache: string, codeOf: () => string): KeptPages {
  const file = join(cache, `pages-${hash('sha256', resolve(out)).slice(0, 16)}.json`);
  let hashed: string | undefined;
  const code = () => (hashed ??= codeOf());
  let before: Map<string, Known> | undefined;
  let size = 0;
  const now: Known[] = [];
  const kept: KeptPages = {
    page(path, key) {
      before ??= new Map(knownIn(file, code()).map(known => [known[0], known]));
      const known = before.get(path);
      const [, madeOf, sum, ...places] = known ?? [];
      if (!known || madeOf !== key[0]) return undefined;
      const bytes = readIfThere(join(out, path, 'index.html'));
      if (!bytes || sumOf(bytes) !== sum) return undefined;
      const page = withPieces(bytes, places, key.slice(1));
      if (page === bytes) now.push(known);
      else kept.add(path, key, page);
      size++;
      return page;
    },
    add(path, [madeOf, ...pieces], page) {
      const places = pieces.map(piece => placeOf(piece, page));
      if (places.every(place => place !== undefined)) now.push([path, madeOf, sumOf(page), ...places.flat()]);
    },
    save() {
      if (now.length > 0) {
        writeFileSync(`${file}.new`, JSON.stringify({ code: code(), pages: now }));
        renameSync(`${file}.new`, file);
      }
      return { size };
    },
  };
  return kept;
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

function readIfThere(file: string): Buffer<ArrayBuffer> | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
