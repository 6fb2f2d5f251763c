import { basename, extname } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { idOf, ingest } from '../ingest/ingest.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { FieldName, PostingRecord } from '../posting/record.ts';
import { clusterDuplicates } from '../resolve/duplicates.ts';
import { readPosting } from '../resolve/read.ts';
import type { Candidate } from './candidate.ts';
import { postingFile } from './posting-file.ts';

/** The postings that are there already. */
export interface Present {
  records: readonly PostingRecord[];
  /** What is wrong with those that cannot be read; of each, its file. */
  leftOut: readonly Pick<Diagnostic, 'file'>[];
  /** The text of each record's document, by id. */
  texts: ReadonlyMap<string, string>;
}

/** A posting as a build will read it, once its file is written. */
export interface Reading {
  candidate: Candidate;
  id: string;
  text: string;
  record: PostingRecord;
  /** The posting that it repeats: one that is there, or an earlier one of these. */
  repeats?: string;
}

/**
 * Reads candidates as a build would read their files.
 * @param present the postings that are there: none of the new ids is one of theirs, or what a file of them is called.
 * @param how.anyway whether texts are read too in which nothing says what the job is.
 * @param how.originalOf where the original of a candidate will lie, relative to the content folder.
 * @returns the readings in the order of the candidates, and what is wrong with those that make no posting.
 */
export function readCandidates(
  candidates: readonly Candidate[],
  present: Present,
  { lexicon, languages }: { lexicon: Lexicon; languages: readonly string[] },
  { originalOf, anyway }: { originalOf(candidate: Candidate): string | undefined; anyway: boolean },
): { readings: Reading[]; diagnostics: Diagnostic[] } {
  const ids = new Set([...present.records.map(({ id }) => id), ...fileNames(present)]);
  const diagnostics: Diagnostic[] = [];
  const readings = candidates.flatMap((candidate): Reading[] => {
    const text = postingFile(candidate, originalOf(candidate));
    const { value: document, diagnostics: wrong } = ingest(Buffer.from(text), 'posting.md');
    diagnostics.push(...wrong.map(problem => ({ ...problem, file: candidate.source })));
    if (!document) return [];
    const record = readPosting(document, lexicon, languages);
    if (!anyway && isNoPosting(record)) {
      diagnostics.push(noPosting(candidate.source));
      return [];
    }
    const id = newId(document.frontMatter.id ?? nameOf(record, candidate), ids);
    ids.add(id);
    return [{ candidate, id, text: document.text, record: { ...record, id, file: `${id}.md` } }];
  });
  return { readings: withRepeats(readings, present), diagnostics };
}

/** Fields of which texts of all kinds say something. */
const anywhere = new Set<string>(['board', 'skills'] satisfies FieldName[]);

/** Whether a text that can be read says nothing that postings say. */
const isNoPosting = ({ fields, language }: PostingRecord): boolean =>
  language.read &&
  Object.entries(fields).every(([name, { state }]) => state === 'silent' || anywhere.has(name));

const noPosting = (file: string): Diagnostic =>
  diagnose('posting/unlike', file, {
    message: 'Nothing in the text says what job it is of, where, or on which terms',
    advice: 'Check that it is a posting; --anyway adds it',
  });

/** What the files are called, as ids: a posting may have an id of its own, and one that cannot be read has none. */
const fileNames = ({ records, leftOut }: Present): string[] =>
  [...records, ...leftOut].map(({ file }) => idOf(basename(file, extname(file))));

/** What a posting is called: by its employer and its title, or by the source that it came from. */
function nameOf({ fields: { company, title } }: PostingRecord, { source, posting }: Candidate): string {
  const said = [company.facts[0]?.value, title.facts[0]?.value].filter(part => part !== undefined);
  const name = basename(source, extname(source));
  return said.length > 0 ? said.join(' ').slice(0, 120) : posting.key ? `${name} ${posting.key}` : name;
}

function newId(name: string, taken: ReadonlySet<string>): string {
  const id = idOf(name);
  for (let n = 1; ; n++) {
    const tried = n === 1 ? id : `${id}-${n}`;
    if (!taken.has(tried)) return tried;
  }
}

/** Sorts behind every id, so that of several copies one that is there already is the first. */
const last = '\uffff';

function withRepeats(readings: Reading[], { records, texts }: Present): Reading[] {
  const fresh = readings.map(({ record }, i) => ({
    ...record,
    id: `${last}${String(i).padStart(9, '0')}`,
  }));
  const all = new Map([...texts, ...fresh.map(({ id }, i): [string, string] => [id, readings[i]!.text])]);
  const marked = clusterDuplicates([...records, ...fresh], all).slice(records.length);
  const same = new Map<string, string>();
  for (const { id } of records) same.set(wordsOf(texts.get(id) ?? ''), id);
  return readings.map((reading, i) => {
    const head = marked[i]!.duplicateOf;
    const words = wordsOf(reading.text);
    const repeats = (head?.startsWith(last) ? readings[Number(head.slice(1))]!.id : head) ?? same.get(words);
    if (repeats === undefined) same.set(words, reading.id);
    return repeats === undefined ? reading : { ...reading, repeats };
  });
}

/** A text without its front matter and the form of its white space: what two short postings are compared by. */
const wordsOf = (text: string): string =>
  text
    .replace(/^---\r?\n.*?^---[ \t]*$/ms, '')
    .replace(/\s+/g, ' ')
    .trim();
