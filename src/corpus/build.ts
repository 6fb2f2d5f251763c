import { join, relative } from 'node:path';
import { max } from 'd3-array';
import { byPlace, type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import { readBytes } from '../ingest/ingest.ts';
import { type Lexicon, loadLexicon } from '../lexicon/lexicon.ts';
import type { PostingRecord } from '../posting/record.ts';
import { clusterDuplicates, compared } from '../resolve/duplicates.ts';
import { type Cache, cacheKey, openCache, type ReadPosting } from './cache.ts';
import { listPostings, loadReport, loadScores } from './content.ts';
import type { Corpus } from './corpus.ts';
import { gazetteOf } from './gazette.ts';
import { type Reader, readerHash, readFile } from './reader.ts';
import { usualLanguages } from './report.ts';

export interface BuildOptions {
  /** The content folder: report.yaml, postings, lexicon. */
  content: string;
  /** Where readings are kept between builds. */
  cache: string;
  /** Publish what can be read when some postings cannot. */
  keepGoing: boolean;
  /** The day that the corpus is of, as ISO 8601, where that is not the day of the newest posting. */
  date?: string;
}

/** What a process that reads one content folder again and again keeps in between. */
export interface Kept {
  lexicon: Outcome<Lexicon>;
  /** The readings of one reader: the hash of all that postings are read with. */
  readings(reader: string): Cache;
  /** What of a posting is compared with others. */
  compared: typeof compared;
}

/** A corpus without its snapshot, and how many of its postings were read anew. */
export interface Build {
  corpus: Omit<Corpus, 'snapshot'>;
  reread: number;
}

/**
 * Reads a content folder. Every posting is looked at, whatever is wrong with others.
 * @returns the corpus with all warnings; or, when anything is wrong that `keepGoing` does not forgive, every problem.
 */
export function buildCorpus(
  { content, cache, keepGoing, date }: BuildOptions,
  kept: Kept = {
    lexicon: loadLexicon(join(content, 'lexicon')),
    readings: reader => openCache(cache, reader),
    compared,
  },
): Outcome<Build> {
  const { lexicon } = kept;
  const report = loadReport(content);
  const listed = listPostings(content);
  const scores = loadScores(content);
  const setup = [...report.diagnostics, ...lexicon.diagnostics, ...listed.diagnostics, ...scores.diagnostics];
  if (!lexicon.value || !listed.value) return { diagnostics: setup.sort(byPlace) };
  const { languages } = report.value ?? { languages: usualLanguages };

  const reader = { content, lexicon: lexicon.value, languages };
  const known = kept.readings(readerHash(reader));
  const { readings, fresh, diagnostics } = readAll(listed.value, reader, known);
  const { unlike, clashes } = separateIds(readings, content);
  const problems = [...setup, ...diagnostics, ...clashes].sort(byPlace);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!report.value || (errors.length > 0 && !keepGoing)) return { diagnostics: problems };
  const texts = new Map(unlike.map(({ document }) => [document.id, document.text]));
  const records = clusterDuplicates(
    unlike.map(({ record }) => record),
    texts,
    kept.compared,
  );
  const { categories, degrees, places } = lexicon.value;
  const corpus = {
    report: report.value,
    records,
    texts,
    leftOut: errors.map(error => ({ ...error, file: relative(content, error.file).replaceAll('\\', '/') })),
    labels: {
      categories,
      studyFields: degrees.sameFields,
      places: gazetteOf(records, place => places.coordinates(place)),
    },
    ...(scores.value && { scores: scores.value }),
    ...dated(date ?? newestDay(records)),
  };
  const reread = unlike.filter(reading => fresh.has(reading)).length;
  return { value: { corpus, reread }, diagnostics: problems };
}

/** The day of the newest posting, where any has one. */
const newestDay = (records: readonly PostingRecord[]): string | undefined =>
  max(records.flatMap(({ fields }) => fields.postedOn.facts.map(({ value }) => value)));

const dated = (date: string | undefined): Pick<Corpus, 'date'> => (date === undefined ? {} : { date });

function readAll(files: string[], reader: Reader, cache: Cache) {
  const diagnostics: Diagnostic[] = [];
  const readings: ReadPosting[] = [];
  const fresh = new Set<ReadPosting>();
  for (const file of files) {
    const bytes = readBytes(join(reader.content, file));
    const key = bytes.value && cacheKey(file, bytes.value);
    const known = key && cache.get(key);
    if (known) {
      readings.push(known);
      continue;
    }
    const outcome = bytes.value ? readFile(reader, file, bytes.value) : { diagnostics: bytes.diagnostics };
    diagnostics.push(...outcome.diagnostics);
    if (!outcome.value) continue;
    if (key && outcome.diagnostics.length === 0) cache.set(key, outcome.value);
    readings.push(outcome.value);
    fresh.add(outcome.value);
  }
  cache.save();
  return { readings, fresh, diagnostics };
}

/** One posting an id, in the order of ids; of several files with one id, the first is kept and the others are named. */
function separateIds(
  readings: ReadPosting[],
  content: string,
): { unlike: ReadPosting[]; clashes: Diagnostic[] } {
  const byId = new Map<string, ReadPosting>();
  const clashes: Diagnostic[] = [];
  for (const reading of readings) {
    const { id, file, text } = reading.document;
    const other = byId.get(id);
    if (!other) byId.set(id, reading);
    else {
      const message = `This posting has the id "${id}", which ${join(content, other.document.file)} has already`;
      const advice = 'Rename one of the files, or give it an `id:` of its own in its front matter';
      clashes.push(diagnose('posting/same-id', join(content, file), { message, advice, text }));
    }
  }
  const unlike = [...byId.values()].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  return { unlike, clashes };
}
