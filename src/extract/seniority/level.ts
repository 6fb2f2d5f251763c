import type { Lexicon } from '../../lexicon/lexicon.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { pattern } from '../../lexicon/pattern.ts';
import type { Level, Titles } from '../../lexicon/titles.ts';
import type { Span } from '../../posting/document.ts';
import type { FieldValue } from '../../posting/record.ts';
import { isOfAnother } from './others.ts';
import { rangeOf } from './range.ts';

export type Seniority = FieldValue<'seniority'>;

/** A level and the words of a text that state it. */
export interface StatedLevel extends Span {
  value: Seniority;
}

const numeral =
  /(?<=\p{L}[\s-]+)(?:(?<grade>I{1,3}|IV|[1-3])(?=\s*(?:$|[,(/|:–—]|[-]\s|\s-))|(?<inside>I{2,3}|IV)(?=\s\p{Lu}\p{Ll}))/gu;
/** What a numeral counts that is no occupation: "Phase II", "World War II". */
const counted =
  /\b(?:war|phase|type|part|class|tier|stage|title|category|volume|level|section|band|group|unit)$/i;
/** "Associate" before the name of an occupation that is learned: an associate director is none. */
const associate = pattern('iu')`
  \bassociate (?:(?!director|partner|manager|professor|counsel|principal
    |vice)[\p{L}&][\p{L}&/-]* ){0,3}?
  (?:engineer|developer|programmer|analyst|scientist|designer)s?\b
`;
/** Words that state a level more clearly than a numeral does. */
const clear = /^(?:junior|jr|entry)/i;

/** Every word of a text that states a level, with its rank. */
export const levelsIn = (text: string, titles: Titles): (StatedLevel & Level)[] =>
  titles.levels
    .find(text)
    .filter(word => !isOfAnother(text, word, titles))
    .flatMap(({ value, start, end }) => (value ? [{ ...value, start, end }] : []));

/** The level that a title states; offsets are into the title. */
export function levelOf(text: string, { titles }: Lexicon): StatedLevel | undefined {
  const found = levelsIn(text, titles);
  const range = rangeOf(text, found, titles);
  if (range) return range.level;
  const words = found.sort((a, b) => a.rank - b.rank)[0];
  if (words && (!['entry', 'mid'].includes(words.value) || clear.test(text.slice(words.start)))) return words;
  for (const match of matchesOf(text, numeral)) {
    const { grade, inside } = match.groups!;
    const written = (grade ?? inside)!;
    const figure = Number(written);
    const value = titles.grade(figure ? 'I'.repeat(figure) : written);
    const lead = text.slice(0, match.index).replace(/[\s-]+$/, '');
    const occupation = titles.occupations.find(lead).at(-1);
    const isJob = occupation
      ? (!figure && inside === undefined) || occupation.end === lead.length
      : /^(?:I{2,3}|IV)$/.test(grade ?? '') && !counted.test(lead);
    if (value && isJob) return { value, start: match.index, end: match.index + match[0].length };
  }
  return words ?? associateIn(text);
}

/** The level that a whole title states: what stands before a dash is the job, unless an intern is meant behind it. */
export function levelOfTitle(title: string, lexicon: Lexicon): StatedLevel | undefined {
  const level = levelOf(title, lexicon);
  const job = /^.+?(?= [-–—] )/.exec(title)?.[0];
  return level?.value === 'intern' || job === undefined ? level : (levelOf(job, lexicon) ?? level);
}

function associateIn(text: string): StatedLevel | undefined {
  const found = associate.exec(text);
  return found ? { value: 'entry', start: found.index, end: found.index + found[0].length } : undefined;
}
