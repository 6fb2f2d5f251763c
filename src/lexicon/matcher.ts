import type { Span } from '../posting/document.ts';
import { learn, type Tokens, tokenize, width } from './tokens.ts';
import { Trie } from './trie.ts';
import { learnWord, markOpening } from './vocabulary.ts';

/** A name in a text: what it names, where, and whether the name counts by itself. */
export interface Match<T> extends Span {
  value: T;
  /** The name as the lexicon spells it. */
  name: string;
  /** A weak name is also an ordinary word: it counts only in company that the reader of the match must check. */
  weak: boolean;
  /** What goes by the name only in company, which the reader of the match must check; `value` is among it where nothing else does. */
  shared: readonly T[];
}

/**
 * A name to be found in texts. `exact` names match only in the letter case that they are written in; one that is `shared`
 * is found under what goes by it without company, where there is such.
 */
export interface Name<T> {
  name: string;
  value: T;
  weak?: boolean;
  exact?: boolean;
  shared?: boolean;
}

/** Finds any of many names in a text, each with what it stands for. */
export interface Matcher<T> {
  /** Every longest, non-overlapping name in `text`, in order. Time is linear in the text, whatever the number of names. */
  find(text: string): Match<T>[];
  /** The first that `find` gives. */
  first(text: string): Match<T> | undefined;
}

const takesPlural = (name: string): boolean => /[a-rt-z]$/i.test(name) && /[a-z]{2}$/i.test(name);

/** First letters of words: the plural of LEED is LEEDs and never Leeds, and ACLs is none of ACLS. */
const isAcronym = (name: string): boolean => /^[A-Z]{2,5}$/.test(name);

/** Matchers so far; of more than 31, several share a bit. */
let matchers = 0;

/**
 * Compiles names into one trie over tokens, so that a text is read in a single pass.
 * A hyphen equals a space, letter case is folded, and a regular plural is found under its singular.
 * @throws {RangeError} when a name has no letter or digit to be found by.
 */
export function compileMatcher<T>(names: readonly Name<T>[]): Matcher<T> {
  const bit = 1 << (matchers++ % 31);
  const trie = new Trie<Name<T>>(names.length * 2);
  for (const name of names) {
    if (!/[\p{L}\p{N}]/u.test(name.name))
      throw new RangeError(`no letter or digit in the name "${name.name}"`);
    const { numbers, to } = learn(name.name);
    markOpening(numbers[0]!, bit);
    let before = 0;
    let node = trie.open(numbers[0]!);
    for (let at = width; at < to; at += width) {
      before = node;
      node = trie.descend(node, numbers[at + 3]!);
    }
    trie.leave(node, name);
    if (name.exact || !takesPlural(name.name)) continue;
    const last = to - width;
    const plural = learnWord(`${name.name.slice(numbers[last + 1])}s`.toLowerCase());
    if (last === 0) markOpening(plural, bit);
    const label = plural * 3 + (numbers[last + 3]! % 3);
    trie.leave(
      last === 0 ? trie.open(plural) : trie.descend(before, label),
      isAcronym(name.name) ? { ...name, name: `${name.name}s`, exact: true } : name,
    );
  }
  const find = (text: string, most: number): Match<T>[] => {
    const tokens = tokenize(text);
    return (tokens.openers & bit) === 0 ? [] : findAll(trie, bit, text, tokens, most);
  };
  return { find: text => find(text, Infinity), first: text => find(text, 1)[0] };
}

/** @param opening the bit of the words that the names open with: most words of a text are passed over by it. */
function findAll<T>(
  trie: Trie<Name<T>>,
  opening: number,
  text: string,
  tokens: Tokens,
  most: number,
): Match<T>[] {
  const matches: Match<T>[] = [];
  const { numbers, to } = tokens;
  for (let at = tokens.from; at < to && matches.length < most; at += width) {
    if ((numbers[at + 4]! & opening) === 0) continue;
    const node = trie.opening(numbers[at]!);
    const found = node === 0 ? undefined : longestAt(trie, node, text, tokens, at);
    if (!found) continue;
    matches.push(found.match);
    at = found.next - width;
  }
  return matches;
}

function longestAt<T>(trie: Trie<Name<T>>, opening: number, text: string, tokens: Tokens, from: number) {
  const { numbers, to, offset } = tokens;
  const start = numbers[from + 1]! - offset;
  let best: { match: Match<T>; next: number } | undefined;
  for (let node = opening, at = from; node !== 0; ) {
    const names = trie.at(node);
    const end = numbers[at + 2]! - offset;
    if (names && stands(text, start, end)) {
      const written = text.slice(start, end);
      const name = pick(names, written);
      if (name) {
        const { name: spelling, value, weak = false } = name;
        best = {
          match: { start, end, value, name: spelling, weak, shared: sharing(names, written) },
          next: at + width,
        };
      }
    }
    at += width;
    node = at < to && numbers[at] !== 0 ? trie.step(node, numbers[at + 3]!) : 0;
  }
  return best;
}

/** Of the names with these letters, one that is written just so, else one that does not insist on its letter case. */
function pick<T>(names: readonly Name<T>[], written: string): Name<T> | undefined {
  const [first] = names;
  if (first!.name === written && !first!.shared) return first;
  return (
    names.find(({ name, shared }) => name === written && !shared) ??
    names.find(name => !name.shared && fits(name, written)) ??
    names.find(name => fits(name, written))
  );
}

const fits = <T>({ name, exact }: Name<T>, written: string): boolean =>
  name === written || (!exact && !(isAcronym(name) && /^[A-Z]+s$/.test(written)));

const unshared: readonly never[] = [];

/** What of these names is shared, as it is written. */
const sharing = <T>(names: readonly Name<T>[], written: string): readonly T[] =>
  names.some(({ shared }) => shared)
    ? names.filter(name => name.shared && fits(name, written)).map(({ value }) => value)
    : unshared;

/** Whether a stretch stands by itself: not inside "R&D", "C++", "python.org" or "go-to-market". */
function stands(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (text[start] === '.' && /\w/.test(before)) return false;
  if ('+#&@_$'.includes(before) || (before === '.' && /\w/.test(text[start - 2] ?? ' '))) return false;
  if ('+#&@_'.includes(after)) return false;
  if (after === '.' && /[\p{Ll}\p{N}]/u.test(text[end + 1] ?? ' ')) return false;
  const short = end - start <= 2;
  return !(short && ("-–'’".includes(before) || "-'’".includes(after)) && !/\s/.test(text[end + 1] ?? ' '));
}
