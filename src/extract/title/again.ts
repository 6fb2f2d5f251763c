import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { SegmentedPosting } from '../../segment/posting.ts';
import { labelled, type Words } from '../header.ts';
import { readTitle, titleLabel } from '../title.ts';

/** How far down a line may stand that gives the title once more. */
const near = 8;
/** Longest such line. */
const longest = 90;
/** What a title goes on with: its field, its place, its hours. */
const rest = /\s*(?:[,(|/–—]|-\s|\s-).*$/u;
/** Words of sentences, which name others beside the job. */
const prose = /[.!?:]\s|[.!?:]$|\b(?:the|will|is|are|was|we|you|our|your|under)\b/i;

/** Where a posting gives its title once more: in a line below it, or behind "Job title". */
export const titlesAgain = (posting: SegmentedPosting, lexicon: Lexicon): Words[] =>
  thoseWithTitle([...linesNear(posting), ...labelled(posting, titleLabel)], posting, lexicon);

/** Those of some words that hold the title, and are not where it was read. */
export function thoseWithTitle(words: Words[], posting: SegmentedPosting, lexicon: Lexicon): Words[] {
  const title = readTitle(posting, lexicon);
  const name = title?.text.replace(rest, '').toLowerCase() ?? '';
  if (!title || name.length < 4) return [];
  return words.filter(
    ({ text, start }) => start !== title.start && text.length <= longest && text.toLowerCase().includes(name),
  );
}

/** The lines below the title that are no sentences. */
export const linesNear = ({ lines }: SegmentedPosting): Words[] =>
  lines
    .filter(({ section }) => section !== 'board-commentary')
    .slice(0, near)
    .filter(({ text, shape }) => shape !== 'bullet' && !prose.test(text));
