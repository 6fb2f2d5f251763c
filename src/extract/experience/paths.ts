import { matchesOf } from '../../lexicon/matches.ts';
import { pattern } from '../../lexicon/pattern.ts';
import type { Span } from '../../posting/document.ts';
import type { DegreeLevel } from '../../posting/record.ts';
import { degreeLevels } from '../../posting/values.ts';
import type { LevelMention } from '../degree/levels.ts';
import type { Years } from './years.ts';

const or = /\b(?:or|OR)\b(?! (?:more|above|over|up|higher|equivalent|related|similar|greater|better)\b)/g;

/** The "or", or bracket, by which years are one of two paths: the words that both of them share as evidence. */
export function joinsOf(text: string, years: Years, asked: readonly Years[]): Span[] {
  const at = asked.indexOf(years);
  return [
    [asked[at - 1], years],
    [years, asked[at + 1]],
  ].flatMap(([first, second]) => (first && second ? (joint(text, first, second) ?? []) : []));
}

/** "6 years of sales (4 years with a Ph.D.)": the years in brackets are enough with what stands behind them. */
const inBrackets = /\((?:or |a |minimum(?: of)? |min\.? |at least )*$/i;
const withDegree =
  /^[^()]{0,30} (?:with|for|if) (?:an? )?(?:ph\.?d|master|doctor|advanced|graduate)[^()]*\)/i;

function joint(text: string, first: Years, second: Years): Span | undefined {
  const between = text.slice(first.end, second.start);
  const bracket = inBrackets.exec(between);
  if (bracket && withDegree.test(text.slice(second.end)))
    return { start: first.end + bracket.index, end: first.end + bracket.index + 1 };
  const last = matchesOf(between, or).at(-1);
  if (!last || between.length - last.index > 70) return undefined;
  const words = between.slice(last.index + 2);
  if (/\band\b/i.test(words.replace(/\band (?=\d|$|at least|a minimum)/i, '')) || partOfThem.test(words))
    return undefined;
  if (ofAnotherThing.test(words)) return undefined;
  return { start: first.end + last.index, end: first.end + last.index + 2 };
}

/**
 * "6 years in sales or marketing, including 2 years", "or as a head with 2 years", "sales or marketing experience with 2
 * years": the second number is a part of the first.
 */
const partOfThem = pattern('i')`
  \b(?:including|of which|of these|of those|inclusive of)\b|,\s*(?:with|plus)\b|^\s+as an?\s
  |\bexperience,?\swith\b
`;

/** "6 years in sales or marketing, 2 years in shops": both are asked for. */
const ofAnotherThing = /^(?!.*\b(?:if|with|for)\b).*,\s*$/is;

const beside =
  /(?:\bwith\b|\band\b|\+|\bplus\b|&|:|,|\()\s*(?:(?:at least|an?|minimum(?: of)?|approximately|around|over)\s*){0,3}$|^[\s'’s]*$/i;
const goesWith =
  /^['’]?(?:[^,;.()]{0,60}?|\s?\()\s?\(?(?:with|for|if|post|w\/|after|beyond)[\s-](?:you have |holding |those with )?(?:an?\s)?$/i;

/** The level of degree that a sentence puts beside years: "BS and 5 years", "3 years with a Master's". */
export function levelOf(
  text: string,
  years: Years,
  asked: readonly Years[],
  levels: readonly LevelMention[],
): DegreeLevel | undefined {
  const behind = levels.find(({ start }) => start >= years.end);
  if (
    behind &&
    !asked.some(({ start }) => start > years.start && start < behind.start) &&
    goesWith.test(text.slice(years.end, behind.start))
  )
    return behind.level;
  const before = levels.findLast(({ end }) => end <= years.start);
  if (!before || asked.some(({ start }) => start > before.end && start < years.start)) return undefined;
  const between = text.slice(before.end, years.start);
  const isBeside = text[years.start] === '+' || beside.test(between);
  return isBeside && !between.includes(';') && between.length <= 300 ? before.level : undefined;
}

/** Whether years stand for a degree: "a Bachelor's degree or 4 years of experience". */
export function replacesDegree(
  text: string,
  years: Years,
  all: readonly Years[],
  levels: readonly LevelMention[],
): boolean {
  const lead = text.slice(0, years.start);
  const from = levels.findLast(({ end }) => end <= years.start)?.end ?? lead.search(unlevelled);
  if (from < 0 || all.some(({ start }) => start < years.start)) return false;
  return inItsPlace.test(lead.slice(from));
}
const unlevelled = /\bdegrees?\b(?! of\b)/i;
const inItsPlace =
  /\b(?:or|and\/or)\s+(?:(?:an?|at least|minimum(?: of)?|a minimum of|equivalent|additional|the equivalent of)\s+){0,3}$/i;

/** "Alternatively, 2 years of law", where the sentence before names a degree: what may stand before the years. */
export const opensInItsPlace = /^\W*(?:or|alternatively),?\s(?:at least |a minimum of |with )?\W?$/i;

/** "A PhD in Law, or a Master's degree with 3 years": whether a higher degree, with a field of its own, needs no years. */
export function spareHigherDegree(
  text: string,
  years: Years,
  all: readonly Years[],
  levels: readonly LevelMention[],
): boolean {
  const lower = levels.findLast(({ end }) => end <= years.start);
  const higher = lower && levels.findLast(({ end }) => end < lower.start);
  if (!higher || rank(higher) <= rank(lower) || all.some(other => other !== years)) return false;
  return (
    fieldThenOr.test(text.slice(higher.end, lower.start)) &&
    /\b(?:and|with|plus)\b|[+&]/.test(text.slice(lower.end, years.start) + text[years.start])
  );
}
const rank = ({ level }: LevelMention): number => degreeLevels.indexOf(level);
const fieldThenOr = /\b(?:in|of)\b[^.;]{3,}\b(?:or|OR)\s(?:an?\s)?$/;
