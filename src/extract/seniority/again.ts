import type { Lexicon } from '../../lexicon/lexicon.ts';
import { pattern } from '../../lexicon/pattern.ts';
import type { SegmentedPosting } from '../../segment/posting.ts';
import { headerParts, labelled, type Words } from '../header.ts';
import { employersSentences, findIn } from '../sentences.ts';
import { linesNear, thoseWithTitle, titlesAgain } from '../title/again.ts';
import { readTitle, titleLabel } from '../title.ts';
import { areUnlikeJobs } from './jobs.ts';
import { levelOf, type StatedLevel } from './level.ts';
import { levelsOfRoles } from './roles.ts';

/** Who does the work, by the title, and the title in brackets behind another name. */
const named: readonly RegExp[] = [
  /^\W*the (?<title>(?:\b[sj]r\.|[^.;:,]){4,60}?) will\b/gi,
  /\bas an? [^().;:]{4,50} \((?<title>[^()]{4,50})\)/gi,
];
/** Longest line that gives a title. */
const longest = 90;
/** What makes two jobs or two levels of a title. */
const either = /\b(?:or|to|and)\b|[/&]/i;

/**
 * The level that a posting gives its title where it stands once more, below itself, behind "Job title", or as who does
 * the work; offsets are into the document.
 */
export function levelOfTitleAgain(posting: SegmentedPosting, lexicon: Lexicon): StatedLevel | undefined {
  if (isOfSeveral(posting, lexicon)) return undefined;
  const again = [
    ...titlesAgain(posting, lexicon),
    ...thoseWithTitle(inSentences(posting), posting, lexicon),
  ].filter(({ text }) => !either.test(text));
  for (const { text, start } of [...again, ...levelledLines(posting, lexicon)]) {
    const level = levelOf(text, lexicon);
    if (level) return { value: level.value, start: start + level.start, end: start + level.end };
  }
  return gradeInSentences(posting, lexicon);
}

/** A title up to its field, its place, its number. */
const upToAside = /^[^(|,–—/]+?(?=\s*(?:$|[(|,–—/]|--)|\s-)/;
const numeral = /^ (?:I{1,3}|IV)(?![\p{L}\p{N}])/u;
/** What makes a name that of somebody the job works with, or of a job of another level. */
const ofOthers = /\b(?:to|with) (?:an? |the )?$/i;
const otherLevel = /\b(?:senior|sr\.?|junior|jr\.?|lead|principal|staff) $/i;

/** The numeral that sentences put behind the title, "We seek a Map Analyst II", where they name no other level of it. */
function gradeInSentences(posting: SegmentedPosting, lexicon: Lexicon): StatedLevel | undefined {
  const name = upToAside.exec(readTitle(posting, lexicon)?.text ?? '')?.[0];
  if (name === undefined || lexicon.titles.occupations.find(name).at(-1)?.end !== name.length)
    return undefined;
  const levels = employersSentences(posting).flatMap(({ text, start }) =>
    placesOf(name, text).flatMap((at): (StatedLevel | 'other')[] => {
      const [before, behind] = [text.slice(0, at), text.slice(at + name.length)];
      if (otherLevel.test(before)) return ['other'];
      const written = ofOthers.test(before) ? undefined : numeral.exec(behind)?.[0];
      const level = written === undefined ? undefined : levelOf(name + written, lexicon);
      return level
        ? [{ value: level.value, start: start + at + level.start, end: start + at + level.end }]
        : [];
    }),
  );
  const [first] = levels;
  const isOfAll = levels.every(
    level => level !== 'other' && first !== 'other' && level.value === first?.value,
  );
  return isOfAll && first !== 'other' ? first : undefined;
}

/** Where a name stands in a text. */
function placesOf(name: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) places.push(at);
  return places;
}

/** Whether a header between bars, or the list below one, names jobs that are not of one level. */
function isOfSeveral(posting: SegmentedPosting, lexicon: Lexicon): boolean {
  const parts = headerParts(posting).map(({ text }) => text);
  const title = parts.length > 0 ? readTitle(posting, lexicon)?.text : undefined;
  if (title === undefined) return false;
  const listed = levelsOfRoles(posting, lexicon, true).map(level => level?.value);
  return areUnlikeJobs(title, lexicon, parts) || new Set(listed).size > 1;
}

/** What a title begins with that a line above the text has more of. */
const levelFirst = pattern('iu')`
  ^[^\p{L}]{0,3}(?:senior|sr\.?|junior|jr\.?|lead|principal|staff|mid-level|entry-level)\b
  (?!\+|\/| or\b| to\b| and\b| &)[^–—(,|]*
`;

/**
 * The lines above the text that put a level before the occupation of the title, "Senior AI Engineer" below
 * "ML Engineer", and what stands behind "Job title" with a level before an occupation.
 */
function levelledLines(posting: SegmentedPosting, lexicon: Lexicon): Words[] {
  const { occupations } = lexicon.titles;
  const occupationOf = (text: string): string | undefined => {
    const found = occupations.find(text).at(-1);
    return found && /[\p{L}\p{N}]+$/u.exec(text.slice(found.start, found.end))?.[0].toLowerCase();
  };
  const title = readTitle(posting, lexicon);
  const occupation = title && occupationOf(title.text);
  if (occupation === undefined) return [];
  const levelled = ({ text, start }: Words): (Words & { occupation: string | undefined })[] => {
    const words = text.length <= longest ? levelFirst.exec(text)?.[0].trim() : undefined;
    return words ? [{ text: words, start, end: start + words.length, occupation: occupationOf(words) }] : [];
  };
  return [
    ...linesNear(posting)
      .flatMap(levelled)
      .filter(line => line.occupation === occupation),
    ...labelled(posting, titleLabel)
      .flatMap(levelled)
      .filter(line => line.occupation),
  ];
}

const inSentences = (posting: SegmentedPosting): Words[] =>
  named.flatMap(pattern =>
    findIn(employersSentences(posting), pattern).map(({ match, span }) => {
      const text = match.groups!.title!;
      const start = span.start + match[0].lastIndexOf(text);
      return { text, start, end: start + text.length };
    }),
  );
