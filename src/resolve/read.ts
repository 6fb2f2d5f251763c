import { hash } from 'node:crypto';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { knowsPatterns } from '../lexicon/sieve.ts';
import { forgetTokens } from '../lexicon/tokens.ts';
import type { SourceDocument } from '../posting/document.ts';
import type { PostingRecord } from '../posting/record.ts';
import { languageOf } from '../segment/language.ts';
import type { SegmentedPosting } from '../segment/posting.ts';
import { segment } from '../segment/segment.ts';
import { correct } from './corrections.ts';
import { readFields } from './fields.ts';
import { inSource } from './in-source.ts';

/** The hash by which a record names the text that it was read from. */
const textHash = (text: string): string => hash('sha256', text, 'hex').slice(0, 16);

/**
 * So many postings are read together, each rule reading all of them before the next one does: the code of all rules is far
 * more than what a processor keeps at hand, and to fetch it anew for each posting takes as long as to read it does.
 */
export const readTogether = 16;

/**
 * Reads postings: documents to records, the whole way. Pure; never throws on any text. A posting in another language than
 * `languages` keeps what its front matter says, and nothing is read from its text.
 * @param documents of any number; they are read `readTogether` at a time.
 * @param languages ISO 639-1 codes of the languages that the lexicon reads.
 * @returns the record of each document, in their order, as it is read alone.
 */
export function readPostings(
  documents: readonly SourceDocument[],
  lexicon: Lexicon,
  languages: readonly string[] = ['en'],
): PostingRecord[] {
  const records: PostingRecord[] = [];
  while (records.length < documents.length) {
    const from = records.length;
    // By the first posting is learnt what patterns need, which would be looked for in all of a group one by one.
    const group = documents.slice(from, from + (knowsPatterns() ? readTogether : 1));
    records.push(...readGroup(group, lexicon, languages));
  }
  return records;
}

/** Reads one posting: document to record, the whole way. */
export const readPosting = (
  document: SourceDocument,
  lexicon: Lexicon,
  languages?: readonly string[],
): PostingRecord => readPostings([document], lexicon, languages)[0]!;

function readGroup(
  documents: readonly SourceDocument[],
  lexicon: Lexicon,
  languages: readonly string[],
): PostingRecord[] {
  forgetTokens();
  const spoken = documents.map(({ text, bodyStart }) => {
    const code = languageOf(text.slice(bodyStart), lexicon.boards);
    return { code, read: code === null || languages.includes(code) };
  });
  const postings = documents.map((document, i) =>
    spoken[i]!.read ? segment(document, lexicon) : unread(document),
  );
  const fields = readFields(postings, lexicon);
  return documents.map(({ id, file, text, frontMatter: { url, capturedAt, wording } }, i) => ({
    id,
    file,
    hash: textHash(text),
    ...(url !== undefined && { url }),
    ...(capturedAt !== undefined && { capturedAt }),
    wording,
    language: spoken[i]!,
    ...inSource(fields[i]!, postings[i]!),
  }));
}

/**
 * Reads postings and sets in their records what their owners corrected.
 * @returns of each document its record; none where the corrections name what the lexicon does not know.
 */
export const readAllCorrected = (
  documents: readonly SourceDocument[],
  lexicon: Lexicon,
  languages?: readonly string[],
): Outcome<PostingRecord>[] =>
  readPostings(documents, lexicon, languages).map((record, i) => correct(record, documents[i]!, lexicon));

/** The same of one posting. */
export const readCorrected = (
  document: SourceDocument,
  lexicon: Lexicon,
  languages?: readonly string[],
): Outcome<PostingRecord> => readAllCorrected([document], lexicon, languages)[0]!;

const unread = (document: SourceDocument): SegmentedPosting => ({
  document,
  text: '',
  lines: [],
  sentences: [],
  sections: [],
});
