import { foldCharacter } from './required.ts';

/**
 * Finds which of many strings a text holds in one pass over it, whatever their number (Aho and Corasick, 1975). States are
 * numbered by their depth. Only those near the root, where a text is mostly, have a row of all that leads on from them;
 * the others have a list of the few that do, and what else comes is looked for from their longest proper suffix: a tenth
 * of the memory, which stays at hand between two texts.
 */
export interface Automaton {
  /** States below this number have a row. */
  rowed: number;
  /** State after a state with a row and a symbol, at `state * symbols + symbol`. */
  next: Uint16Array;
  /** The first state that a state leads to, and the next one that leads on from the same state; 0 is none. */
  child: Uint16Array;
  sibling: Uint16Array;
  /** The symbol that leads to a state. */
  label: Uint8Array;
  suffix: Uint16Array;
  /** The numbers that a state completes stand in `completed` from `outputs[state]` up to `outputs[state + 1]`. */
  outputs: Uint16Array;
  completed: Uint16Array;
}

/** The characters that English has most come first: what is read most of a row then lies together. */
const alphabet = ' etaoinsrhldcumfpgwybvkxjqz0%$+,./:()&#-';
const symbols = alphabet.length + 1;
/** States up to this depth have a row. */
const rowedDepth = 2;

/** The symbol of each UTF-16 unit; 0 where it is in no string. */
export const symbolOf = new Uint8Array(0x10000);
const beyondAscii =
  '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\u017f\u212a';
for (const character of String.fromCharCode(...Array(128).keys()) + beyondAscii)
  symbolOf[character.charCodeAt(0)] = alphabet.indexOf(foldCharacter(character) ?? '\0') + 1;

/** A text as its characters are compared. */
export function foldedText(units: Uint16Array): string {
  let text = '';
  for (const unit of units) text += `\n${alphabet}`[symbolOf[unit]!]!;
  return text;
}

/** The state that a symbol leads to. */
export function step(
  { rowed, next, child, sibling, label, suffix }: Automaton,
  state: number,
  symbol: number,
) {
  let from = state;
  while (from >= rowed) {
    let to = child[from]!;
    while (to !== 0 && label[to] !== symbol) to = sibling[to]!;
    if (to !== 0) return to;
    from = suffix[from]!;
  }
  return next[from * symbols + symbol]!;
}

/** @param strings in the alphabet, each with the numbers that it stands for. */
export function automatonOf(strings: ReadonlyMap<string, readonly number[]>): Automaton {
  const { parents, ends, ...tree } = treeOf(strings);
  const { rowed, child, sibling, label } = tree;
  const count = parents.length;
  const automaton: Automaton = {
    ...tree,
    next: new Uint16Array(rowed * symbols),
    suffix: new Uint16Array(count),
    outputs: new Uint16Array(count + 1),
    completed: new Uint16Array(),
  };
  const { next, suffix, outputs } = automaton;
  const completed: (readonly number[])[] = [];
  for (let state = 0; state < count; state++) {
    const parent = parents[state]!;
    if (parent !== 0) suffix[state] = step(automaton, suffix[parent]!, label[state]!);
    const inherited = state === 0 ? [] : completed[suffix[state]!]!;
    const own = ends.get(state);
    completed.push(own ? [...new Set([...own, ...inherited])] : inherited);
    outputs[state + 1] = outputs[state]! + completed[state]!.length;
    if (state >= rowed) continue;
    if (state !== 0)
      next.copyWithin(state * symbols, suffix[state]! * symbols, (suffix[state]! + 1) * symbols);
    for (let to = child[state]!; to !== 0; to = sibling[to]!) next[state * symbols + label[to]!] = to;
  }
  return { ...automaton, completed: Uint16Array.from(completed.flat()) };
}

/** Strings as a tree of states, made level by level, so that shallower ones have lower numbers. */
function treeOf(strings: ReadonlyMap<string, readonly number[]>) {
  const most = [...strings.keys()].reduce((sum, text) => sum + text.length, 1);
  const [child, sibling, label] = [new Uint16Array(most), new Uint16Array(most), new Uint8Array(most)];
  const parents = [0];
  const ends = new Map<number, readonly number[]>();
  const descend = (state: number, symbol: number): number => {
    let known = child[state]!;
    while (known !== 0 && label[known] !== symbol) known = sibling[known]!;
    if (known !== 0) return known;
    const made = parents.push(state) - 1;
    sibling[made] = child[state]!;
    child[state] = made;
    label[made] = symbol;
    return made;
  };
  let rowed = 1;
  let growing = [...strings].map(([text, numbers]) => ({ text, numbers, state: 0 }));
  for (let depth = 0; growing.length > 0; depth++) {
    for (const string of growing)
      string.state = descend(string.state, alphabet.indexOf(string.text[depth]!) + 1);
    for (const { text, numbers, state } of growing) if (text.length === depth + 1) ends.set(state, numbers);
    growing = growing.filter(({ text }) => text.length > depth + 1);
    if (depth < rowedDepth) rowed = parents.length;
  }
  return { rowed, child, sibling, label, parents, ends };
}
