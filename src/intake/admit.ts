import { basename, extname } from 'node:path';
import { group } from 'd3-array';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { ingest } from '../ingest/ingest.ts';
import { idOf } from '../ingest/posting-id.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { FieldName, PostingRecord } from '../posting/record.ts';
import { type Compared, compared, marksOf } from '../resolve/duplicates.ts';
import { readPosting } from '../resolve/read.ts';
import { judge } from '../resolve/same-job.ts';
import { fewestWords } from '../resolve/word-set.ts';
import type { Candidate } from './candidate.ts';
import { freeName } from './free-name.ts';
import { garbledText } from './garbled.ts';
import { postingFile } from './posting-file.ts';
import { severalPostings } from './several.ts';

/** A posting that is there already. */
export interface PresentPosting {
  id: string;
  /** Relative to the content folder. */
  file: string;
  compared: Compared;
  /** What its file holds. */
  text(): string;
}

/** The postings that are there already. */
export interface Present {
  postings: readonly PresentPosting[];
  /** What is wrong with those that cannot be read; of each, its file. */
  leftOut: readonly Pick<Diagnostic, 'file'>[];
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
  const ids = new Set([...present.postings.map(({ id }) => id), ...fileNames(present)]);
  const diagnostics: Diagnostic[] = [];
  const garbled: Diagnostic[] = [];
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
    const leadsTo = anyway ? undefined : onlyLeadsTo(record, candidate);
    if (leadsTo !== undefined) {
      diagnostics.push(noMoreThanLink(candidate.source, leadsTo));
      return [];
    }
    garbled.push(...garbledText(candidate.source, candidate.markdown ?? candidate.posting.body));
    if (candidate.posting.statements.length === 0) diagnostics.push(...severalIn(candidate, record, text));
    const id = freeName(idOf(document.frontMatter.id ?? nameOf(record, candidate)), id => ids.has(id));
    ids.add(id);
    return [{ candidate, id, text: document.text, record: { ...record, id, file: `${id}.md` } }];
  });
  return {
    readings: withRepeats(readings, present, lexicon),
    diagnostics: [...diagnostics, ...oneForMany(garbled)],
  };
}

/** The same problem of many postings is one of their source, told of the first. */
function oneForMany(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const [first] = problems;
  return first === undefined || problems.length <= 3
    ? problems
    : [{ ...first, message: `${first.message}; so it is in ${problems.length - 1} more postings` }];
}

/** Whether a text may be several postings, with lines as its source has them. */
function severalIn(
  { source, posting, markdown }: Candidate,
  record: PostingRecord,
  text: string,
): Diagnostic[] {
  const above = markdown === undefined ? Math.max(0, text.indexOf(posting.body)) : 0;
  return severalPostings(source, record, text, above);
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

/** What the words say with which a phone or a board shares a job. */
const inShares = new Set([...anywhere, ...(['title', 'company'] satisfies FieldName[])]);
/** Longest text that is looked at as such words, in characters: their address is most of it. */
const longestShare = 500;

/** The address that a text leads to when it names a job and says nothing of it. */
function onlyLeadsTo({ fields, language }: PostingRecord, { posting }: Candidate): string | undefined {
  const saysMore = Object.entries(fields).some(
    ([name, { state }]) => state !== 'silent' && !inShares.has(name),
  );
  return language.read && !saysMore && posting.statements.length === 0 && posting.body.length <= longestShare
    ? /https?:\/\/[^\s<>"')]+/.exec(posting.body)?.[0]
    : undefined;
}

const noMoreThanLink = (file: string, address: string): Diagnostic =>
  diagnose('posting/unlike', file, {
    message: 'The text names a job and where its posting is, and says nothing of it',
    advice: `Give the address, ${address}, or paste what stands there; --anyway adds the text as it is`,
  });

/** What the files are called, as ids: a posting may have an id of its own, and one that cannot be read has none. */
const fileNames = ({ postings, leftOut }: Present): string[] =>
  [...postings, ...leftOut].map(({ file }) => idOf(basename(file, extname(file))));

/** What a posting is called: by its employer and its title, which may begin with the employer, or by the source that it came from. */
function nameOf({ fields: { company, title } }: PostingRecord, { source, posting }: Candidate): string {
  const [employer, job] = [company.facts[0]?.value, title.facts[0]?.value];
  const leads = employer !== undefined && job !== undefined && idOf(job).startsWith(`${idOf(employer)}-`);
  const said = [leads ? undefined : employer, job].filter(part => part !== undefined);
  const name = basename(source, extname(source));
  return said.length > 0 ? said.join(' ').slice(0, 120) : posting.key ? `${name} ${posting.key}` : name;
}

/** Sorts behind every id, so that of several copies one that is there already is the first. */
const last = '\uffff';

function withRepeats(readings: Reading[], { postings }: Present, lexicon: Lexicon): Reading[] {
  const fresh = readings.map(({ record, text }, i) => ({
    ...compared(record, text, lexicon),
    id: `${last}${String(i).padStart(9, '0')}`,
  }));
  const there = postings.map(({ id, compared }) => ({ ...compared, id }));
  const marks = marksOf([...there, ...fresh]);
  const teasers = group(there.filter(isTeaser), wordsOf);
  return readings.map((reading, i) => {
    const mine = fresh[i]!;
    const same = isTeaser(mine) ? teasers.get(wordsOf(mine)) : undefined;
    const head = marks.get(mine.id)?.duplicateOf ?? same?.find(other => isSameJob(mine, other))?.id;
    if (head !== undefined)
      return { ...reading, repeats: head.startsWith(last) ? readings[Number(head.slice(1))]!.id : head };
    if (isTeaser(mine)) teasers.set(wordsOf(mine), [...(same ?? []), mine]);
    return reading;
  });
}

/** A text too short for a build to call it a copy; whoever adds it twice means it once. */
const isTeaser = ({ words }: Compared): boolean => words.whole.length < fewestWords;
const wordsOf = ({ words }: Compared): string => words.whole.join();
const isSameJob = (a: Compared, b: Compared): boolean => judge(a.identity, b.identity, 1) === 'same';
