import type { Span } from '../posting/document.ts';
import { gaps, learn, type Tokens, tokenize, width } from './tokens.ts';

/** A name in a text: what it names, where, and whether the name counts by itself. */
export interface Match<T> extends Span {
  value: T;
  /** The name as the lexicon spells it. */
  name: string;
  /** A weak name is also an ordinary word: it counts only in company that the reader of the match must check. */
  weak: boolean;
}

/** A name to be found in texts. `exact` names match only in the letter case that they are written in. */
export interface Name<T> {
  name: string;
  value: T;
  weak?: boolean;
  exact?: boolean;
}

export interface Matcher<T> {
  /** Every longest, non-overlapping name in `text`, in order. Time is linear in the text, whatever the number of names. */
  find(text: string): Match<T>[];
  /** The first that `find` gives. */
  first(text: string): Match<T> | undefined;
}

interface Node<T> {
  next: Map<number, Node<T>>;
  names: Name<T>[];
}

const signs = new Set([...'+#.&'].map(sign => sign.charCodeAt(0)));

/**
 * The edge that a token behind the first of a name leads along. Signs belong to a name only when they touch it: "C++" is
 * one name, "C + +" is none. What a comma or a bracket parts is no name either, unless the name has a comma in the same
 * place.
 */
function edge(text: string, { numbers, offset }: Tokens, at: number): number {
  const word = numbers[at]! * 3;
  const gap = numbers[at + 3];
  if (gap === gaps.parting) return word + 1;
  return gap === gaps.joint && signs.has(text.charCodeAt(numbers[at + 1]! - offset)) ? word + 2 : word;
}

const plural = (name: string): string[] =>
  /[a-z]{2}$/i.test(name) && !/s$/i.test(name) ? [name, `${name}s`] : [name];

/**
 * Compiles names into one trie over tokens, so that a text is read in a single pass.
 * A hyphen equals a space, letter case is folded, and a regular plural is found under its singular.
 * @throws {RangeError} when a name has no letter or digit to be found by.
 */
export function compileMatcher<T>(names: Iterable<Name<T>>): Matcher<T> {
  const opening: (Node<T> | undefined)[] = [];
  for (const name of names) {
    if (!/[\p{L}\p{N}]/u.test(name.name))
      throw new RangeError(`no letter or digit in the name "${name.name}"`);
    for (const form of name.exact ? [name.name] : plural(name.name)) {
      const tokens = learn(form);
      const word = tokens.numbers[0]!;
      let node: Node<T> = opening[word] ?? { next: new Map(), names: [] };
      opening[word] = node;
      for (let at = width; at < tokens.to; at += width) node = descend(node, edge(form, tokens, at));
      node.names.push(name);
    }
  }
  const byWord = Array.from(opening, node => node);
  return { find: text => findAll(byWord, text), first: text => findAll(byWord, text, 1)[0] };
}

function descend<T>(node: Node<T>, key: number): Node<T> {
  const next = node.next.get(key) ?? { next: new Map(), names: [] };
  node.next.set(key, next);
  return next;
}

/** @param opening the node behind the first word of a name, by the number of that word. */
function findAll<T>(opening: readonly (Node<T> | undefined)[], text: string, most = Infinity): Match<T>[] {
  const tokens = tokenize(text);
  const matches: Match<T>[] = [];
  for (let at = tokens.from; at < tokens.to && matches.length < most; ) {
    const word = tokens.numbers[at]!;
    const node = word < opening.length ? opening[word] : undefined;
    const found = node && longestAt(node, text, tokens, at);
    if (found) matches.push(found.match);
    at = found ? found.next : at + width;
  }
  return matches;
}

function longestAt<T>(opening: Node<T>, text: string, tokens: Tokens, from: number) {
  let node: Node<T> | undefined = opening;
  let best: { match: Match<T>; next: number } | undefined;
  const { numbers, to, offset } = tokens;
  const start = numbers[from + 1]! - offset;
  for (let at = from; ; ) {
    const end = numbers[at + 2]! - offset;
    if (node.names.length > 0 && stands(text, start, end)) {
      const name = pick(node.names, text.slice(start, end));
      if (name)
        best = {
          match: { start, end, value: name.value, name: name.name, weak: !!name.weak },
          next: at + width,
        };
    }
    at += width;
    node = node.next.size === 0 || at >= to ? undefined : node.next.get(edge(text, tokens, at));
    if (!node) return best;
  }
}

/** Of the names with these letters, one that is written just so, else one that does not insist on its letter case. */
function pick<T>(names: Name<T>[], written: string): Name<T> | undefined {
  return names.find(({ name }) => name === written) ?? names.find(({ exact }) => !exact);
}

/** Whether a stretch stands by itself: not inside "R&D", "C++", "python.org" or "go-to-market". */
function stands(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (text[start] === '.' && /\w/.test(before)) return false;
  if ('+#&@_$'.includes(before) || (before === '.' && /\w/.test(text[start - 2] ?? ' '))) return false;
  if ('+#&@_'.includes(after)) return false;
  if (after === '.' && /[\p{Ll}\p{N}]/u.test(text[end + 1] ?? ' ')) return false;
  const short = end - start <= 2;
  return !(short && (/[-–'’]/.test(before) || /[-'’]/.test(after)) && !/\s/.test(text[end + 1] ?? ' '));
}
