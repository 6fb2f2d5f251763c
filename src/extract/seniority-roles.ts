import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SegmentedPosting } from '../segment/posting.ts';
import { levelOf, type StatedLevel } from './seniority-level.ts';

/** A job in a list of several: its name up to what parts it from the rest of the line. */
const job =
  /^(?<marker>[^\p{L}]{0,6}(?:[Oo]pen (?:[Rr]ole|[Pp]osition): )?)(?<name>\p{Lu}[^|:(–—]{3,60}?)(?: [-–—]>? | ?:(?: |$)| ?\(|$)/u;
/** Words that no name of a job has: those that open sentences, long ones in small letters, and the end of a sentence. */
const prose = /^(?:For|As|With|To|The) |(?<!\p{L})\p{Ll}{4,}|[.!?]$/u;

/**
 * The level of the jobs that a posting lists, when all have the same; offsets are into the document.
 * @param titled whether the header names a job, of which "Architect & Build" below is no other.
 */
export function levelOfRoles(
  { lines }: SegmentedPosting,
  lexicon: Lexicon,
  titled: boolean,
): StatedLevel | undefined {
  const levels = lines.flatMap(({ text, start, shape }) => {
    const { marker = '', name = '' } = (shape === 'heading' ? undefined : job.exec(text)?.groups) ?? {};
    const occupation = lexicon.titles.occupations.find(name).at(-1);
    if (!occupation || prose.test(name)) return [];
    const level = levelOf(name, lexicon);
    if (titled && level && occupation.end <= level.end) return [];
    const from = start + marker.length;
    return [level && { value: level.value, start: from + level.start, end: from + level.end }];
  });
  return levels.every(level => level && level.value === levels[0]?.value) ? levels[0] : undefined;
}
