import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SegmentedPosting } from '../segment/posting.ts';
import type { Words } from './header.ts';
import { levelOf, type StatedLevel } from './seniority-level.ts';
import { employersSentences, findIn } from './sentences.ts';
import { thoseWithTitle, titlesAgain } from './title-again.ts';

/** Who does the work, by the title, and the title in brackets behind another name. */
const named: readonly RegExp[] = [
  /^\W*the (?<title>[^.;:,]{4,60}?) will\b/gi,
  /\bas an? [^().;:]{4,50} \((?<title>[^()]{4,50})\)/gi,
];
/** What makes two jobs or two levels of a title. */
const either = /\b(?:or|to|and)\b|[/&]/i;

/**
 * The level that a posting gives its title where it stands once more, below itself, behind "Job title", or as who does
 * the work; offsets are into the document.
 */
export function levelOfTitleAgain(posting: SegmentedPosting, lexicon: Lexicon): StatedLevel | undefined {
  const again = [
    ...titlesAgain(posting, lexicon),
    ...thoseWithTitle(inSentences(posting), posting, lexicon),
  ].filter(({ text }) => !either.test(text));
  for (const { text, start } of again) {
    const level = levelOf(text, lexicon);
    if (level) return { value: level.value, start: start + level.start, end: start + level.end };
  }
  return undefined;
}

const inSentences = (posting: SegmentedPosting): Words[] =>
  named.flatMap(pattern =>
    findIn(employersSentences(posting), pattern).map(({ match, span }) => {
      const text = match.groups!.title!;
      const start = span.start + match[0].lastIndexOf(text);
      return { text, start, end: start + text.length };
    }),
  );
