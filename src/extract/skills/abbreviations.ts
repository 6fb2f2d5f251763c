import type { Match } from '../../lexicon/matcher.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import type { SkillEntry } from '../../lexicon/skills.ts';
import type { Sentence } from '../../segment/posting.ts';

/** An abbreviation in brackets, as it is introduced: "Store Support Office (SSO)". */
const inBrackets = /\(([A-Z]{2,5})s?\)/g;
const word = /[\p{L}\p{N}]+/gu;
const small = /^(?:and|as|at|de|for|in|of|on|the|to)$/i;

/**
 * What abbreviations of a text stand for in it, by the words before the brackets that introduce them.
 * @returns by abbreviation, the words with its initials, in lower case.
 */
export function expansionsIn(sentences: readonly Sentence[]): ReadonlyMap<string, readonly string[]> {
  const expansions = new Map<string, readonly string[]>();
  for (const { text } of sentences) {
    if (!text.includes('(')) continue;
    for (const { 1: short = '', index } of matchesOf(text, inBrackets)) {
      const words = spelledOut(short, text.slice(Math.max(0, index - 80), index));
      if (words) expansions.set(short, words);
    }
  }
  return expansions;
}

/** The words at the end of a text that begin with the letters of an abbreviation, small ones between them or counted. */
function spelledOut(short: string, before: string): readonly string[] | undefined {
  const words = matchesOf(before, word).map(({ 0: text }) => text.toLowerCase());
  for (let count = short.length; count <= short.length + 2; count++) {
    const last = words.slice(-count);
    if (last.length === count && initialsAre(last, short)) return last;
  }
  return undefined;
}

const initialsAre = (words: readonly string[], short: string): boolean =>
  [words, words.filter(text => !small.test(text))].some(
    counted => counted.map(text => text[0]!.toUpperCase()).join('') === short,
  );

/**
 * Whether a name is an abbreviation that stands for something else in this posting: the lexicon knows what it is short
 * for, and that shares less than half of its words with what is written out here.
 */
export function isShortForAnother(
  { name, value: { label, aliases, asked, weak } }: Match<SkillEntry>,
  expansions: ReadonlyMap<string, readonly string[]>,
): boolean {
  const short = name.toUpperCase();
  const written = expansions.get(short);
  if (!written) return false;
  const known = [label, ...aliases, ...asked, ...weak]
    .map(text => matchesOf(text.toLowerCase(), word).map(({ 0: part }) => part))
    .filter(words => words.length > 1 && initialsAre(words, short));
  return known.length > 0 && known.every(words => shared(words, written) * 2 < short.length);
}

/** How many of some words begin like one of others: "processing" like "process". */
const shared = (words: readonly string[], others: readonly string[]): number =>
  words.filter(text => others.some(other => other.slice(0, 4) === text.slice(0, 4))).length;
