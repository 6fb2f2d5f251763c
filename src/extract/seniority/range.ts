import { pattern } from '../../lexicon/pattern.ts';
import type { Titles } from '../../lexicon/titles.ts';
import type { Seniority, StatedLevel } from './level.ts';

/** Levels of which a job may have several, from low to high. */
const order: readonly (Seniority | undefined)[] = ['entry', 'mid', 'senior', 'lead'];
/** What stands between two levels of which a job may have either: "Mid to Senior", "Senior / Staff". */
const join = /^(?:\.|[- ]level)?\s*(?:[/,&|–—-]|to|or|and|and\/or)\s*(?:early )?$/i;

const numerals = pattern('u')`
  (?<=\p{L}[\s(-]+)(?<low>I{1,3}|[1-3])\s?(?:[/,&–-]|to|or|and)\s?(?:I{1,3}\s?[/,]\s?)*(?<high>I{2,3}|IV|[23])
  (?=\s*(?:$|[),(|:–—]|\s-))
`;

/** What a text says of several levels that a job may have: the one that counts, if any does. */
export interface LevelRange {
  level: StatedLevel | undefined;
}

/**
 * The levels that a text joins. The highest counts, as the conventions of scoring have it; of beginners and those who
 * are far ahead alike, "Junior to Senior", none does, and of three levels none either.
 * @param found the levels that words of the text state, in their order.
 * @returns undefined where nothing is joined.
 */
export function rangeOf(text: string, found: readonly StatedLevel[], titles: Titles): LevelRange | undefined {
  const words = found.every(({ value }) => order.includes(value)) && joined(text, found);
  return words ? highest(words) : gradesOf(text, titles);
}

/** The first levels that only a join parts. */
function joined(text: string, found: readonly StatedLevel[]): StatedLevel[] | undefined {
  const isJoined = (i: number): boolean =>
    i > 0 && i < found.length && join.test(text.slice(found[i - 1]!.end, found[i]!.start));
  const first = found.findIndex((_, i) => isJoined(i + 1));
  if (first === -1) return undefined;
  let end = first + 1;
  while (isJoined(end)) end++;
  return found.slice(first, end);
}

function highest(levels: readonly StatedLevel[]): LevelRange {
  const ranks = levels.map(({ value }) => order.indexOf(value));
  const top = Math.max(...ranks);
  const isWide = new Set(ranks).size > 2 || (top - Math.min(...ranks) > 1 && ranks.includes(0));
  return {
    level: isWide ? undefined : levels[ranks.indexOf(top)],
  };
}

/** "Scientist I/II" and "Analyst (III or IV)". */
function gradesOf(text: string, titles: Titles): LevelRange | undefined {
  const match = numerals.exec(text);
  const lead = match ? text.slice(0, match.index).replace(/[\s(-]+$/, '') : '';
  if (!match || titles.occupations.find(lead).at(-1)?.end !== lead.length) return undefined;
  const { low, high } = match.groups as { low: string; high: string };
  const end = match.index + match[0].length;
  const levels = [low, high].flatMap(numeral => {
    const value = titles.grade(/\d/.test(numeral) ? 'I'.repeat(Number(numeral)) : numeral);
    return value ? [{ value, start: end - high.length, end }] : [];
  });
  return levels.length === 2 ? highest(levels) : undefined;
}
