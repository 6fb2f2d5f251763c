import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceDirectory } from '../disk/replace-directory.ts';
import { checked } from '../posting/check.ts';
import { publishedSchema } from '../scoring/published.ts';
import type { Corpus } from './corpus.ts';
import { readLines } from './lines.ts';
import { packingSpans } from './packed-spans.ts';
import { markedJson } from './reading.ts';
import { reportSchema } from './report.ts';
import type { Settled } from './settle.ts';
import { sharingValues } from './shared-values.ts';
import { sharingSilence } from './silent.ts';

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

/**
 * Reads a corpus that `npm run corpus` wrote.
 * @throws when the folder or a file is missing, or a record does not fit the schema.
 */
export function readCorpus(directory: string): Corpus {
  const read = (name: string) => readFileSync(join(directory, name), 'utf8');
  const manifest = manifestSchema.parse(JSON.parse(read('manifest.json')));
  const records = readLines(join(directory, 'records.jsonl'), line =>
    packingSpans(sharingValues(sharingSilence(checked(line)))),
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
