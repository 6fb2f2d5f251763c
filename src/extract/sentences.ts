import { matchesOf } from '../lexicon/matches.ts';
import { mayMatch, whereMayMatch, whichMayMatch } from '../lexicon/sieve.ts';
import type { Span } from '../posting/document.ts';
import type { Sentence } from '../segment/posting.ts';
import { oncePerPosting } from './once.ts';

/** The sentences that are the employer's words about this job: not the board's commentary, not equal-opportunity text. */
export const employersSentences = oncePerPosting(({ sentences }): readonly Sentence[] =>
  sentences.filter(({ section }) => section !== 'board-commentary' && section !== 'equal-opportunity'),
);

/** All sentences but the board's: the right to work, visas and moving are told among equal opportunity too. */
export const sentencesOfText = oncePerPosting(({ sentences }): readonly Sentence[] =>
  sentences.filter(({ section }) => section !== 'board-commentary'),
);

/** Whether a pattern that is not global matches in a sentence or a line. */
export const occursIn = ({ text, marks }: Pick<Sentence, 'text' | 'marks'>, pattern: RegExp): boolean =>
  mayMatch(marks, pattern) && pattern.test(text);

/** The first match of a pattern that is not global in a sentence or a line. */
export const firstIn = (
  { text, marks }: Pick<Sentence, 'text' | 'marks'>,
  pattern: RegExp,
): RegExpExecArray | null => (mayMatch(marks, pattern) ? pattern.exec(text) : null);

/**
 * The first match of any of some patterns that are not global: the same as that of their union in this order, of which a
 * sentence would have to hold nothing in particular.
 */
export function firstOfAny(
  sentence: Pick<Sentence, 'text' | 'marks'>,
  patterns: readonly RegExp[],
): RegExpExecArray | undefined {
  let first: RegExpExecArray | undefined;
  for (const pattern of patterns) {
    const match = firstIn(sentence, pattern);
    if (match && (first === undefined || match.index < first.index)) first = match;
  }
  return first;
}

/** Whether a pattern that is not global matches in the words of a sentence between two offsets. */
export const occursWithin = (
  { text, marks }: Pick<Sentence, 'text' | 'marks'>,
  pattern: RegExp,
  start: number,
  end = text.length,
): boolean => mayMatch(marks, pattern) && pattern.test(text.slice(start, end));

/** Every match of a global pattern in a sentence, with offsets into the sentence. */
export const allIn = (
  { text, marks }: Pick<Sentence, 'text' | 'marks'>,
  pattern: RegExp,
): readonly RegExpExecArray[] => (mayMatch(marks, pattern) ? matchesOf(text, pattern) : []);

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
  const found: Found[] = [];
  for (const sentence of whereMayMatch(sentences, pattern)) {
    for (const match of matchesOf(sentence.text, pattern)) {
      const start = sentence.start + match.index;
      found.push({ sentence, match, span: { start, end: start + match[0].length } });
    }
  }
  return found;
}

/** Every match of each of some patterns in some sentences, pattern by pattern. */
export const findEach = (sentences: readonly Sentence[], patterns: readonly RegExp[]): Found[] =>
  whichMayMatch(patterns, sentences).flatMap(pattern => findIn(sentences, pattern));

/** Source of a pattern for a word that is all that stands between two bars of a line: "Oslo | Visa | Full-time". */
export const inBars = (word: string): string => String.raw`^${word}(?= \||$)`;
