import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import { replaceFile } from '../disk/replace-file.ts';

/** A name is part of addresses and of file names, on disks that do not tell capitals apart too. */
export const editionName = /^[a-z0-9][a-z0-9._-]{0,62}$/;

const editionSchema = z.strictObject({
  name: z.string().regex(editionName),
  /** Counts editions from 1, in the order in which they were made. */
  number: z.int().min(1),
  /** Of the newest posting, or the day that the owner gave. */
  date: z.iso.date().nullable(),
  /** The state of the corpus that was frozen. */
  snapshot: z.string(),
  /** Postings counted. */
  n: z.int().min(0),
  /** SHA-256 of each file, by its path below `/v/<name>/`. */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});

/** What is known of an edition: charts and their figures as they were, which never change. */
export type Edition = z.infer<typeof editionSchema>;

/** Files that are pressed already gain nothing by it. */
const pressed = new Set(['.png', '.woff2', '.gz']);

const sumOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const folderOf = (content: string): string => join(content, 'editions');
const fileOf = (content: string, path: string, sum: string): string =>
  join(folderOf(content), 'files', `${sum}${extname(path)}${pressed.has(extname(path)) ? '' : '.br'}`);

/** Reads what is known of each edition in a content folder, in the order in which they were made. */
export function readEditions(content: string): Outcome<Edition[]> {
  const folder = folderOf(content);
  const names = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.json')) : [];
  const diagnostics: Diagnostic[] = [];
  const editions = names.sort().flatMap(name => {
    const parsed = parseEdition(readFileSync(join(folder, name), 'utf8'));
    if (parsed && `${parsed.name}.json` === name) return [parsed];
    const message = 'This is not the list of the files of an edition of that name';
    const advice = 'Fetch the file from your backup or repository again; an edition is never changed by hand';
    diagnostics.push(diagnose('edition/list', join(folder, name), { message, advice }));
    return [];
  });
  if (diagnostics.length > 0) return { diagnostics };
  return { value: editions.sort((a, b) => a.number - b.number), diagnostics };
}

function parseEdition(text: string): Edition | undefined {
  try {
    return editionSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * Reads one file of an edition.
 * @throws when it is missing or is not what was frozen: `checkEdition` says so with advice.
 */
export function readFrozen(content: string, { files }: Edition, path: string): Uint8Array {
  const sum = files[path]!;
  const stored = readFileSync(fileOf(content, path, sum));
  const bytes = pressed.has(extname(path)) ? stored : brotliDecompressSync(stored);
  if (sumOf(bytes) !== sum) throw new Error(`${path} is not what was frozen`);
  return bytes;
}

/** Says of each file of an edition that is missing or was changed since which it is. */
export function checkEdition(content: string, edition: Edition): Diagnostic[] {
  return Object.entries(edition.files).flatMap(([path, sum]) => {
    try {
      readFrozen(content, edition, path);
      return [];
    } catch {
      const message = `The file ${path} of the edition "${edition.name}" is missing or was changed`;
      const advice = 'Fetch it from your backup or repository again; an edition is never changed by hand';
      return [diagnose('edition/file', fileOf(content, path, sum), { message, advice })];
    }
  });
}

/** Writes the files of all editions to where the site has them, below `v/<name>/`. */
export function layEditions(content: string, editions: readonly Edition[], site: string): void {
  for (const edition of editions) {
    for (const path of Object.keys(edition.files)) {
      const file = join(site, 'v', edition.name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, readFrozen(content, edition, path));
    }
  }
}

/**
 * Keeps an edition. Files that another edition has already are not written again; the list of its files comes last, so
 * that an edition is there whole or not at all.
 * @returns bytes that were written anew.
 * @throws the file system's error; the folder of editions then holds what it held.
 */
export function keepEdition(
  content: string,
  about: Omit<Edition, 'files'>,
  files: ReadonlyMap<string, Uint8Array>,
): number {
  const folder = folderOf(content);
  mkdirSync(join(folder, 'files'), { recursive: true });
  const sums = new Map([...files].map(([path, bytes]) => [path, sumOf(bytes)]));
  const edition = editionSchema.parse({ ...about, files: Object.fromEntries(sums) });
  const placed: string[] = [];
  let written = 0;
  try {
    for (const [path, bytes] of files) {
      const file = fileOf(content, path, sums.get(path)!);
      if (existsSync(file)) continue;
      const stored = pressed.has(extname(path)) ? bytes : brotliCompressSync(bytes);
      replaceFile(file, stored);
      placed.push(file);
      written += stored.length;
    }
    replaceFile(join(folder, `${about.name}.json`), `${JSON.stringify(edition, null, 2)}\n`);
  } catch (error) {
    for (const file of placed) rmSync(file, { force: true });
    throw error;
  }
  return written;
}
