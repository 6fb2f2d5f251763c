import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SegmentedPosting } from '../segment/posting.ts';
import { labelled, type Words } from './header.ts';
import { levelOf, type StatedLevel } from './seniority-level.ts';
import { employersSentences, findIn } from './sentences.ts';
import { readTitle, titleLabel } from './title.ts';

/** How far down a line may stand that gives the title once more. */
const near = 8;
/** Longest such line. */
const longest = 90;
/** Who does the work, by the title, and the title in brackets behind another name. */
const named: readonly RegExp[] = [
  /^\W*the (?<title>[^.;:,]{4,60}?) will\b/gi,
  /\bas an? [^().;:]{4,50} \((?<title>[^()]{4,50})\)/gi,
];
/** What a title goes on with: its field, its place, its hours. */
const rest = /\s*(?:[,(|/–—]|-\s|\s-).*$/u;
/** Words of sentences, which name others beside the job. */
const prose = /[.!?:]\s|[.!?:]$|\b(?:the|will|is|are|was|we|you|our|your|under)\b/i;
const either = /\b(?:or|to|and)\b|[/&]/i;

/**
 * The level that a posting gives its title where it stands once more, below itself, behind "Job title", or as who does
 * the work; offsets are into the document.
 */
export function levelOfTitleAgain(posting: SegmentedPosting, lexicon: Lexicon): StatedLevel | undefined {
  const title = readTitle(posting, lexicon);
  const name = title?.text.replace(rest, '').toLowerCase() ?? '';
  if (!title || name.length < 4) return undefined;
  const again = [...linesNear(posting), ...labelled(posting, titleLabel), ...inSentences(posting)].filter(
    ({ text, start }) =>
      start !== title.start &&
      text.length <= longest &&
      text.toLowerCase().includes(name) &&
      !either.test(text),
  );
  for (const { text, start } of again) {
    const level = levelOf(text, lexicon);
    if (level) return { value: level.value, start: start + level.start, end: start + level.end };
  }
  return undefined;
}

const linesNear = ({ lines }: SegmentedPosting): Words[] =>
  lines.slice(0, near).filter(({ text, shape }) => shape !== 'bullet' && !prose.test(text));

const inSentences = (posting: SegmentedPosting): Words[] =>
  named.flatMap(pattern =>
    findIn(employersSentences(posting), pattern).map(({ match, span }) => {
      const text = match.groups!.title!;
      const start = span.start + match[0].lastIndexOf(text);
      return { text, start, end: start + text.length };
    }),
  );
