import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { checked } from '../posting/check.ts';
import { publishedSchema } from '../scoring/published.ts';
import type { Corpus } from './corpus.ts';
import { readLines } from './lines.ts';
import { markedJson } from './reading.ts';
import { reportSchema } from './report.ts';
import { isRunning } from './running.ts';
import type { Settled } from './settle.ts';
import { sharingValues } from './shared-values.ts';
import { sharingSilence } from './silent.ts';
import { writingTo } from './writing.ts';

const manifestSchema = z.strictObject({
  snapshot: z.string(),
  report: reportSchema,
  labels: z.strictObject({
    categories: z.record(z.string(), z.string()),
    studyFields: z.record(z.string(), z.string()),
    capitals: z.array(z.string()),
    places: z.record(
      z.string(),
      z.strictObject({
        name: z.string(),
        longitude: z.number().optional(),
        latitude: z.number().optional(),
      }),
    ),
  }),
  leftOut: z.array(z.any()),
  date: z.iso.date().optional(),
  scores: publishedSchema.optional(),
});

/**
 * Puts the corpus of a content folder into the place of the folder `directory`, in one step: the same postings give the
 * same bytes.
 */
export function writeCorpus(directory: string, settled: Settled): void {
  const { report, postings, leftOut, labels, scores, date } = settled;
  const { postings: _, fileLimit, ...said } = report;
  const hash = createHash('sha256');
  replaceDirectory(directory, folder => {
    const write = (name: string, lines: Iterable<Uint8Array>) => {
      const file = openSync(join(folder, name), 'wx');
      try {
        for (const chunk of chunksOf(lines)) {
          hash.update(chunk);
          for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at);
        }
      } finally {
        closeSync(file);
      }
    };
    write(
      'records.jsonl',
      postings.map(({ reading, mark }) => (mark ? markedJson(reading.record, mark) : reading.record)),
    );
    write(
      'documents.jsonl',
      postings.map(({ reading }) => reading.document),
    );
    const snapshot = hash.update(JSON.stringify(said)).digest('hex').slice(0, 12);
    const manifest = { snapshot, date, report, labels, leftOut, scores };
    writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  });
}

const newline = 10;
/** Bytes that are written at a time. */
const atOnce = 2 ** 20;

/** Lines one behind another, in pieces that all lie in the same place: who wants to keep one copies it. */
function* chunksOf(lines: Iterable<Uint8Array>): Generator<Uint8Array> {
  let chunk = Buffer.allocUnsafe(atOnce);
  let length = 0;
  for (const line of lines) {
    if (length + line.length >= chunk.length) {
      yield chunk.subarray(0, length);
      length = 0;
      if (line.length >= chunk.length) chunk = Buffer.allocUnsafe(line.length + 1);
    }
    chunk.set(line, length);
    length += line.length;
    chunk[length++] = newline;
  }
  yield chunk.subarray(0, length);
}

/** How folders begin that are to take the place of `directory`; the number of the process follows that fills them. */
const freshNames = (directory: string): string => `.${basename(directory)}.new-`;

/** A new folder beside `directory`, on the same disk, to be filled before it takes that place. */
function besideOf(directory: string): string {
  mkdirSync(dirname(directory), { recursive: true });
  clearBeside(directory);
  const fresh = mkdtempSync(join(dirname(directory), `${freshNames(directory)}${process.pid}-`));
  chmodSync(fresh, 0o755);
  return fresh;
}

/**
 * Clears away what processes have left beside a folder that were killed while they replaced it; where one was killed
 * between the old folder and the new one, the old one is put back.
 */
export function clearBeside(directory: string): void {
  const [around, begin] = [dirname(directory), freshNames(directory)];
  const left = readdirSync(around).filter(
    name => name.startsWith(begin) && !isRunning(Number.parseInt(name.slice(begin.length), 10)),
  );
  const old = left.find(name => name.endsWith('.old'));
  if (old !== undefined && !existsSync(directory)) renameSync(join(around, old), directory);
  for (const name of left) discard(join(around, name));
}

/**
 * Replaces the folder `directory` by one that `fill` fills, in one step: it holds the old files or the new ones, never a
 * mixture.
 * @throws the file system's error; the old folder is then as it was, and nothing is left beside it.
 */
export function replaceDirectory(directory: string, fill: (folder: string) => void): void {
  const old = fillAndSwap(directory, fill);
  if (old !== undefined) discard(old);
}

/**
 * Replaces the folder `directory` by the folder `made`, wherever that lies, in the same way. Of the old one many files are
 * removed at a time: one after another they would take several times as long.
 */
export async function moveDirectory(made: string, directory: string): Promise<void> {
  const old = fillAndSwap(directory, fresh => moveOnto(made, fresh));
  if (old !== undefined) await rm(old, { recursive: true, force: true }).catch(passOver);
}

/** @returns where the old folder lies now, if there was one. */
function fillAndSwap(directory: string, fill: (folder: string) => void): string | undefined {
  const fresh = besideOf(directory);
  try {
    writingTo(directory, () => fill(fresh));
    return swapDirectory(fresh, directory);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function moveOnto(made: string, fresh: string): void {
  try {
    renameSync(made, fresh);
  } catch {
    // Another disk, or a system that renames over no folder.
    cpSync(made, fresh, { recursive: true });
  }
}

function swapDirectory(fresh: string, directory: string): string | undefined {
  const old = `${fresh}.old`;
  const replaced = existsSync(directory);
  if (replaced) renameSync(directory, old);
  try {
    renameSync(fresh, directory);
  } catch (error) {
    if (replaced) renameSync(old, directory);
    throw error;
  }
  return replaced ? old : undefined;
}

/** Removes a folder that nobody needs. One that may not be removed, for somebody else wrote into it, stays. */
function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    passOver(error);
  }
}

/** @throws an error, unless it says that something may not be removed. */
function passOver(error: unknown): void {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (!['EACCES', 'EPERM', 'EBUSY'].includes(code)) throw error;
}

/**
 * Reads a corpus that `npm run corpus` wrote.
 * @throws when the folder or a file is missing, or a record does not fit the schema.
 */
export function readCorpus(directory: string): Corpus {
  const read = (name: string) => readFileSync(join(directory, name), 'utf8');
  const manifest = manifestSchema.parse(JSON.parse(read('manifest.json')));
  const records = readLines(join(directory, 'records.jsonl'), line =>
    sharingValues(sharingSilence(checked(line))),
  );
  const texts = readLines(join(directory, 'documents.jsonl'), line => {
    const { id, text } = line as { id: string; text: string };
    return [id, text] as const;
  });
  return { ...manifest, records, texts: new Map(texts) };
}

/** One corpus for all copies of this module: the code of the pages comes in a bundle with a copy of its own. */
const shared = globalThis as { rolecallCorpus?: Corpus };

const siteFolder = (): string => process.env.ROLECALL_CORPUS ?? '.rolecall/corpus';

/** The corpus that the site is built from, read once: the folder that ROLECALL_CORPUS names, else `.rolecall/corpus`. */
export const siteCorpus = (): Corpus =>
  (shared.rolecallCorpus ??= { ...readCorpus(siteFolder()), ...editionMade() });

/** Has the corpus of the site read once more when it is next asked for. */
export function forgetSiteCorpus(): void {
  delete shared.rolecallCorpus;
}

/** While an edition is made, ROLECALL_EDITION is its name. */
function editionMade(): Pick<Corpus, 'edition'> {
  const { ROLECALL_EDITION: edition } = process.env;
  return edition ? { edition } : {};
}

/** Puts a corpus in the place of the one that pages are made from. */
export function replaceSiteCorpus(by: Corpus): void {
  shared.rolecallCorpus = by;
}

/** The folder beside the corpus in which the data of the site are made before its pages. */
export const dataFolder = (): string => join(siteFolder(), 'data');

/** The names of the files of the data; none where they were not made. */
export const dataNames = (): string[] => (existsSync(dataFolder()) ? readdirSync(dataFolder()) : []);

/** How large a file of the data is, in bytes; nothing where it was not made. */
export const dataSize = (name: string): number | undefined =>
  statSync(join(dataFolder(), name), { throwIfNoEntry: false })?.size;
