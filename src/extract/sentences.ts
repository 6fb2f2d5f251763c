import type { Span } from '../posting/document.ts';
import type { SegmentedPosting, Sentence } from '../segment/posting.ts';

/** The sentences that are the employer's words about this job: not the board's commentary, not equal-opportunity text. */
export const employersSentences = ({ sentences }: SegmentedPosting): Sentence[] =>
  sentences.filter(({ section }) => section !== 'board-commentary' && section !== 'equal-opportunity');

/** A match of a pattern in a sentence, with its place in the document. */
export interface Found {
  sentence: Sentence;
  match: RegExpExecArray;
  span: Span;
}

/**
 * Every match of a pattern in some sentences, in order.
 * @param pattern must be global.
 * @throws {TypeError} when it is not.
 */
export function findIn(sentences: readonly Sentence[], pattern: RegExp): Found[] {
  return sentences.flatMap(sentence =>
    [...sentence.text.matchAll(pattern)].map(match => ({
      sentence,
      match: match as RegExpExecArray,
      span: { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length },
    })),
  );
}
