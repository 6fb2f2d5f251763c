import type { Span } from '../posting/document.ts';

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
}

interface Token extends Span {
  key: string;
  /** What stands between this token and the one before: nothing, what joins words (space, hyphen), or what parts them. */
  gap: 'none' | 'joint' | 'parting';
}

interface Node<T> {
  next: Map<string, Node<T>>;
  names: Name<T>[];
}

const tokenPattern = /[\p{L}\p{M}\p{N}]+|[+#.&/]/gu;

/** Cuts a text into words and the signs that names are made of (+ # . & /), folded to lower case. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(tokenPattern)) {
    const between = text.slice(end, index);
    const gap = between === '' ? 'none' : /[,;:()[\]{}|!?\u2022\u00b7]/.test(between) ? 'parting' : 'joint';
    end = index + word.length;
    tokens.push({ key: word.toLowerCase(), start: index, end, gap });
  }
  return tokens;
}

/**
 * Signs belong to a name only when they touch it: "C++" is one name, "C + +" is none. What a comma or a bracket parts
 * is no name either, unless the name has a comma in the same place.
 */
function edge({ key, gap }: Token, first: boolean): string {
  if (first) return key;
  if (gap === 'parting') return `, ${key}`;
  return /^[+#.&]$/.test(key) && gap !== 'none' ? ` ${key}` : key;
}

const plural = (name: string): string[] =>
  /[a-z]{2}$/i.test(name) && !/s$/i.test(name) ? [name, `${name}s`] : [name];

/**
 * Compiles names into one trie over tokens, so that a text is read in a single pass.
 * A hyphen equals a space, letter case is folded, and a regular plural is found under its singular.
 * @throws {RangeError} when a name has no letter or digit to be found by.
 */
export function compileMatcher<T>(names: Iterable<Name<T>>): Matcher<T> {
  const root: Node<T> = { next: new Map(), names: [] };
  for (const name of names) {
    if (!/[\p{L}\p{N}]/u.test(name.name))
      throw new RangeError(`no letter or digit in the name "${name.name}"`);
    for (const form of name.exact ? [name.name] : plural(name.name)) {
      let node = root;
      tokenize(form).forEach((token, i) => {
        node = descend(node, edge(token, i === 0));
      });
      node.names.push(name);
    }
  }
  return { find: text => findAll(root, text) };
}

function descend<T>(node: Node<T>, key: string): Node<T> {
  const next = node.next.get(key) ?? { next: new Map(), names: [] };
  node.next.set(key, next);
  return next;
}

function findAll<T>(root: Node<T>, text: string): Match<T>[] {
  const tokens = tokenize(text);
  const matches: Match<T>[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found = longestAt(root, text, tokens, i);
    if (found) matches.push(found.match);
    i = found ? found.next : i + 1;
  }
  return matches;
}

function longestAt<T>(root: Node<T>, text: string, tokens: Token[], from: number) {
  let node: Node<T> | undefined = root;
  let best: { match: Match<T>; next: number } | undefined;
  for (let i = from; i < tokens.length; i++) {
    node = node.next.get(edge(tokens[i]!, i === from));
    if (!node) break;
    if (node.names.length === 0 || !stands(text, tokens, from, i)) continue;
    const start = tokens[from]!.start;
    const end = tokens[i]!.end;
    const name = pick(node.names, text.slice(start, end));
    if (name)
      best = { match: { start, end, value: name.value, name: name.name, weak: !!name.weak }, next: i + 1 };
  }
  return best;
}

/** Of the names with these letters, one that is written just so, else one that does not insist on its letter case. */
function pick<T>(names: Name<T>[], written: string): Name<T> | undefined {
  return names.find(({ name }) => name === written) ?? names.find(({ exact }) => !exact);
}

/** Whether tokens i to j stand by themselves: not inside "R&D", "C++", "python.org" or "go-to-market". */
function stands(text: string, tokens: Token[], i: number, j: number): boolean {
  const first = tokens[i]!;
  const last = tokens[j]!;
  const before = text[first.start - 1] ?? ' ';
  const after = text[last.end] ?? ' ';
  if (first.key === '.' && /\w/.test(before)) return false;
  if (/[+#&@_$]/.test(before) || (before === '.' && /\w/.test(text[first.start - 2] ?? ' '))) return false;
  if (/[+#&@_]/.test(after)) return false;
  if (after === '.' && /[\p{Ll}\p{N}]/u.test(text[last.end + 1] ?? ' ')) return false;
  const short = last.end - first.start <= 2;
  return !(short && (/[-–'’]/.test(before) || /[-'’]/.test(after)) && !/\s/.test(text[last.end + 1] ?? ' '));
}
