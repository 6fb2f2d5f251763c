import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checked } from '../posting/check.ts';
import type { SourceDocument } from '../posting/document.ts';
import type { PostingRecord } from '../posting/record.ts';

/** What the reading of one file comes to. */
export interface ReadPosting {
  document: Pick<SourceDocument, 'id' | 'file' | 'text'>;
  record: PostingRecord;
}

/** Readings by content: the key of a posting holds its bytes and its name, the folder all that it was read with. */
export interface Cache {
  get(key: string): ReadPosting | undefined;
  set(key: string, reading: ReadPosting): void;
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
  createHash('sha256').update(file).update('\0').update(bytes).digest('hex').slice(0, 32);

/**
 * Opens the cache of one reader; readings by another lexicon or other code are thrown away.
 * @param reader hash of all that postings are read with.
 */
export function openCache(directory: string, reader: string): Cache {
  const folder = join(directory, reader.slice(0, 32));
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(directory)) {
    if (join(directory, name) !== folder) rmSync(join(directory, name), { recursive: true, force: true });
  }
  return {
    get: key => readEntry(join(folder, `${key}.json`)),
    set: (key, reading) => {
      const file = join(folder, `${key}.json`);
      writeFileSync(`${file}.new`, JSON.stringify(reading));
      renameSync(`${file}.new`, file);
    },
  };
}

/** An entry that is missing or spoilt is no entry: its posting is read anew. */
function readEntry(file: string): ReadPosting | undefined {
  try {
    const { document, record } = JSON.parse(readFileSync(file, 'utf8'));
    return { document, record: checked(record) };
  } catch {
    return undefined;
  }
}
