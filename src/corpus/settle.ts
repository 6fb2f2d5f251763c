import { join, relative } from 'node:path';
import { max } from 'd3-array';
import { byPlace, type Diagnostic, diagnose, isError, type Outcome } from '../diagnostics/diagnostic.ts';
import { readBytes } from '../ingest/ingest.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Mark, marksOf } from '../resolve/duplicates.ts';
import { type Cache, cacheKey } from './cache.ts';
import { listPostings, loadReport, loadScores } from './content.ts';
import type { Corpus } from './corpus.ts';
import { gazetteOf } from './gazette.ts';
import { type FileBytes, type Reader, readerHash, readFiles } from './reader.ts';
import { type Reading, textOf } from './reading.ts';
import { usualLanguages } from './report.ts';

/** What of a content folder is read, and of which day it is. */
export interface SettleOptions {
  /** The content folder: report.yaml, postings, lexicon. */
  content: string;
  /** Publish what can be read when some postings cannot. */
  keepGoing: boolean;
  /** The day that the corpus is of, as ISO 8601, where that is not the day of the newest posting. */
  date?: string;
}

/** What postings are read with, and where their readings are kept. */
export interface ReadWith {
  lexicon: Outcome<Lexicon>;
  /** The readings of one reader, by the hash of all that postings are read with. */
  readings(hash: string, reader: Reader): Cache;
  /** The keys of files that were read a moment ago. */
  keys?: ReadonlyMap<string, string>;
}

/** A corpus whose postings are readings, each with what it repeats, in the order of their ids. */
export interface Settled extends Omit<Corpus, 'records' | 'texts' | 'snapshot'> {
  postings: { reading: Reading; mark: Mark | undefined }[];
  /** How many of them were read anew. */
  reread: number;
}

/**
 * Reads a content folder. Every posting is looked at, whatever is wrong with others.
 * @returns all that its corpus is made of, with all warnings; or, when anything is wrong that `keepGoing` does not
 * forgive, every problem.
 */
export function settle(
  { content, keepGoing, date }: SettleOptions,
  { lexicon, readings, keys = new Map() }: ReadWith,
): Outcome<Settled> {
  const report = loadReport(content);
  const listed = listPostings(content);
  const scores = loadScores(content);
  const setup = [...report.diagnostics, ...lexicon.diagnostics, ...listed.diagnostics, ...scores.diagnostics];
  if (!lexicon.value || !listed.value) return { diagnostics: setup.sort(byPlace) };
  const { languages } = report.value ?? { languages: usualLanguages };

  const reader = { content, lexicon: lexicon.value, languages };
  const all = readAll(listed.value, reader, readings(readerHash(reader), reader), keys);
  const { unlike, clashes } = separateIds(all.readings, content);
  const problems = [...setup, ...all.diagnostics, ...clashes].sort(byPlace);
  const errors = problems.filter(isError);
  if (!report.value || (errors.length > 0 && !keepGoing)) return { diagnostics: problems };
  const marks = marksOf(unlike.map(({ brief, compared }) => ({ id: brief.id, ...compared })));
  const { categories, degrees, names } = lexicon.value;
  const offices = unlike.flatMap(({ brief }) => brief.offices);
  const middles = new Map(offices.map(({ location, at }) => [location, at]));
  const day = date ?? max(unlike.flatMap(({ brief }) => brief.postedOn));
  const value = {
    report: report.value,
    postings: unlike.map(reading => ({ reading, mark: marks.get(reading.brief.id) })),
    leftOut: errors.map(error => ({ ...error, file: relative(content, error.file).replaceAll('\\', '/') })),
    labels: {
      categories,
      studyFields: degrees.sameFields,
      capitals: names.capitals,
      places: gazetteOf(
        offices.map(({ location }) => location),
        place => middles.get(place),
      ),
    },
    ...(scores.value && { scores: scores.value }),
    ...(day !== undefined && { date: day }),
    reread: unlike.filter(reading => all.fresh.has(reading)).length,
  };
  return { value, diagnostics: problems };
}

function readAll(files: string[], reader: Reader, cache: Cache, keys: ReadonlyMap<string, string>) {
  const diagnostics: Diagnostic[] = [];
  const readings: Reading[] = [];
  const fresh = new Set<Reading>();
  const known = (key: string | undefined): boolean => {
    const reading = key === undefined ? undefined : cache.get(key);
    if (reading) readings.push(reading);
    return reading !== undefined;
  };
  for (const file of files) {
    if (known(keys.get(file))) continue;
    const bytes = readBytes(join(reader.content, file));
    const key = bytes.value && cacheKey(file, bytes.value);
    if (known(key)) continue;
    const outcome = bytes.value
      ? readInto(cache, reader, [{ file, bytes: bytes.value }])[0]!
      : { diagnostics: bytes.diagnostics };
    diagnostics.push(...outcome.diagnostics);
    if (!outcome.value) continue;
    readings.push(outcome.value);
    fresh.add(outcome.value);
  }
  cache.save();
  return { readings, fresh, diagnostics };
}

/** Reads the files of postings; of those with which nothing is wrong, the cache has the readings then. */
export function readInto(cache: Cache, reader: Reader, files: readonly FileBytes[]): Outcome<Reading>[] {
  const outcomes = readFiles(reader, files);
  outcomes.forEach(({ value, diagnostics }, i) => {
    const { file, bytes } = files[i]!;
    if (value && diagnostics.length === 0) cache.set(cacheKey(file, bytes), value);
  });
  return outcomes;
}

/** One posting an id, in the order of ids; of several files with one id, the first is kept and the others are named. */
function separateIds(readings: Reading[], content: string): { unlike: Reading[]; clashes: Diagnostic[] } {
  const byId = new Map<string, Reading>();
  const clashes: Diagnostic[] = [];
  for (const reading of readings) {
    const { id, file } = reading.brief;
    const other = byId.get(id);
    if (!other) byId.set(id, reading);
    else {
      const message = `This posting has the id "${id}", which ${join(content, other.brief.file)} has already`;
      const advice = 'Rename one of the files, or give it an `id:` of its own in its front matter';
      const text = textOf(reading);
      clashes.push(diagnose('posting/same-id', join(content, file), { message, advice, text }));
    }
  }
  const unlike = [...byId.values()].sort((a, b) => (a.brief.id < b.brief.id ? -1 : 1));
  return { unlike, clashes };
}
