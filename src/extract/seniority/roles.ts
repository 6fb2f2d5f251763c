import type { Lexicon } from '../../lexicon/lexicon.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import type { Line, SegmentedPosting } from '../../segment/posting.ts';
import type { Words } from '../header.ts';
import { levelOf, type Seniority, type StatedLevel } from './level.ts';

/** A job in a list of several: its name up to what parts it from the rest of the line. */
const job =
  /^(?<marker>[^\p{L}]{0,6}(?:[Oo]pen (?:[Rr]ole|[Pp]osition): )?)(?<name>\p{Lu}[^|:(–—]{3,60}?)(?: [-–—]>? | ?→| ?:(?: |$)| ?\(|\. (?=\p{Lu})|$)/u;
/** Words that no name of a job has: those that open sentences, long ones in small letters, and the end of a sentence. */
const prose = /^(?:For|As|With|To|The|I['’]m|I am) |(?<!\p{L})\p{Ll}{4,}|[.!?]$|\bMore$/u;
/** The items of a line of several jobs, which an address or a dash parts. */
const items = /(?:(?!https?:\/\/| [-–—*•] ).)+/gu;
/** Words that begin with capitals, as the name of a job does: "Senior Map Engineer". */
const capitals = /(?<![\p{L}.])\p{Lu}[\p{L}.]*(?:[ /&+-]{1,3}\p{Lu}[\p{L}.]*){1,5}/gu;

/**
 * The level of the jobs that a posting lists, when all have the same; offsets are into the document.
 * @param titled whether the header names a job, of which "Architect & Build" below is no other.
 */
export function levelOfRoles(
  posting: SegmentedPosting,
  lexicon: Lexicon,
  titled: boolean,
): StatedLevel | undefined {
  const levels = levelsOfRoles(posting, lexicon, titled);
  const [first] = levels;
  const isOfAll = first && levels.every(level => level?.value === first.value);
  return isOfAll && levelsNamed(posting, lexicon).every(value => value === first.value) ? first : undefined;
}

/** The level of each job that a posting lists; undefined, where its name states none. */
export function levelsOfRoles(
  { lines }: SegmentedPosting,
  lexicon: Lexicon,
  titled: boolean,
): (StatedLevel | undefined)[] {
  return lines.flatMap(itemsOf).flatMap(({ text, start }) => {
    const { marker = '', name = '' } = job.exec(text)?.groups ?? {};
    const occupation = lexicon.titles.occupations.find(name).at(-1);
    if (!occupation || prose.test(name)) return [];
    const level = levelOf(name, lexicon);
    if (titled && level && occupation.end <= level.end) return [];
    const from = start + marker.length;
    return [level && { value: level.value, start: from + level.start, end: from + level.end }];
  });
}

const itemsOf = ({ text, start, shape }: Line): Words[] =>
  shape === 'heading'
    ? []
    : matchesOf(text, items).map(({ 0: written, index }) => {
        const item = written.replace(/^ [-–—*•] /, '').trim();
        const from = start + index + written.indexOf(item);
        return { text: item, start: from, end: from + item.length };
      });

/** The levels of all occupations that stand in capitals anywhere in a posting. */
const levelsNamed = ({ lines }: SegmentedPosting, lexicon: Lexicon): Seniority[] =>
  lines
    .flatMap(({ text }) => matchesOf(text, capitals))
    .flatMap(([name]) => {
      const level = lexicon.titles.occupations.first(name) && levelOf(name, lexicon);
      return level ? [level.value] : [];
    });
