import { hash } from 'node:crypto';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SourceDocument } from '../posting/document.ts';
import type { PostingRecord } from '../posting/record.ts';
import { detectLanguage } from '../segment/language.ts';
import type { SegmentedPosting } from '../segment/posting.ts';
import { segment } from '../segment/segment.ts';
import { correct } from './corrections.ts';
import { readFields } from './fields.ts';

/** The hash by which a record names the text that it was read from. */
export const textHash = (text: string): string => hash('sha256', text, 'hex').slice(0, 16);

/**
 * Reads a posting: document to record, the whole way. Pure; never throws on any text.
 * A posting in another language than `languages` keeps what its front matter says, and nothing is read from its text.
 * @param languages ISO 639-1 codes of the languages that the lexicon reads.
 */
export function readPosting(
  document: SourceDocument,
  lexicon: Lexicon,
  languages: readonly string[] = ['en'],
): PostingRecord {
  const code = detectLanguage(document.text.slice(document.bodyStart));
  const read = code === null || languages.includes(code);
  const posting = read ? segment(document, lexicon) : unread(document);
  const { url, capturedAt, wording } = document.frontMatter;
  return {
    id: document.id,
    file: document.file,
    hash: textHash(document.text),
    ...(url !== undefined && { url }),
    ...(capturedAt !== undefined && { capturedAt }),
    wording,
    language: { code, read },
    fields: readFields(posting, lexicon),
    sections: posting.sections,
  };
}

/**
 * Reads a posting and sets in its record what its owner corrected.
 * @returns no record where the corrections name what the lexicon does not know.
 */
export const readCorrected = (
  document: SourceDocument,
  lexicon: Lexicon,
  languages?: readonly string[],
): Outcome<PostingRecord> => correct(readPosting(document, lexicon, languages), document, lexicon);

const unread = (document: SourceDocument): SegmentedPosting => ({
  document,
  lines: [],
  sentences: [],
  sections: [],
});
