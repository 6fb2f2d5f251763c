import { foldCharacter, requiredOf } from './required.ts';

/** Which of the sets of required strings occur in a stretch of a text. */
export interface Marks {
  /** Bit n of these numbers of 32 bits stands for the set n. */
  bits: readonly number[];
  /** Number of sets that were looked for; those that came later are looked for when they are asked for. */
  known: number;
  units: Uint16Array;
  start: number;
  end: number;
}

/** One automaton over all the strings of all sets (Aho and Corasick, 1975). */
interface Automaton {
  /** State after a state and a symbol, at `state * symbols + symbol`. */
  next: Uint16Array;
  /** The sets that a state completes, at `state * words`; `completes` says whether there are any. */
  sets: Int32Array;
  completes: Uint8Array;
  words: number;
  /** Number of sets that it looks for. */
  known: number;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz 0%$+,./:()&#-';
const symbols = alphabet.length + 1;
/** The symbol of each UTF-16 unit; 0 where it is in no string. */
const symbolOf = new Uint8Array(0x10000);
const beyondAscii =
  '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\u017f\u212a';
for (const character of String.fromCharCode(...Array(128).keys()) + beyondAscii)
  symbolOf[character.charCodeAt(0)] = alphabet.indexOf(foldCharacter(character) ?? '\0') + 1;

const strings = new Map<string, number[]>();
const numbers = new Map<string, number>();
const sets: (readonly string[])[] = [];
const folded = new WeakMap<Marks, string>();
const patterns = new WeakMap<RegExp, readonly number[]>();
let automaton: Automaton | undefined;

/**
 * Marks the sets of required strings that a stretch of a text holds, all in one pass over it: time is linear in the
 * stretch, whatever the number of patterns.
 */
export function marksOf(units: Uint16Array, start: number, end: number): Marks {
  automaton ??= build();
  const { next, sets, completes, words, known } = automaton;
  const bits = new Array<number>(words).fill(0);
  let state = 0;
  for (let i = start; i < end; i++) {
    state = next[state * symbols + symbolOf[units[i]!]!]!;
    if (completes[state] === 0) continue;
    for (let word = 0; word < words; word++) bits[word]! |= sets[state * words + word]!;
  }
  return { bits, known, units, start, end };
}

/** Whether a pattern can match a text with these marks; when not, it need not be tried. */
export function mayMatch(marks: Marks, pattern: RegExp): boolean {
  const required = patterns.get(pattern) ?? register(pattern);
  for (let i = 0; i < required.length; i++) {
    const number = required[i]!;
    const held =
      number < marks.known
        ? (marks.bits[number >>> 5]! & (1 << (number & 31))) !== 0
        : sets[number]!.some(text => foldedText(marks).includes(text));
    if (!held) return false;
  }
  return true;
}

/** The stretch of a text with these marks as its characters are compared. */
function foldedText(marks: Marks): string {
  const known = folded.get(marks);
  if (known !== undefined) return known;
  let text = '';
  for (let i = marks.start; i < marks.end; i++) text += `\n${alphabet}`[symbolOf[marks.units[i]!]!];
  folded.set(marks, text);
  return text;
}

/** Numbers the sets of a pattern; the automaton is built anew for the next text. */
function register(pattern: RegExp): readonly number[] {
  const required = requiredOf(pattern).map(set => {
    const key = [...set].sort().join('\n');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(key, number);
    sets.push(set);
    for (const text of set) strings.set(text, [...(strings.get(text) ?? []), number]);
    automaton = undefined;
    return number;
  });
  patterns.set(pattern, required);
  return required;
}

function build(): Automaton {
  const trie = [new Map<number, number>()];
  const ends: number[][] = [[]];
  for (const [text, completed] of strings) {
    let state = 0;
    for (const character of text) {
      const symbol = alphabet.indexOf(character) + 1;
      const known = trie[state]!.get(symbol);
      const following = known ?? trie.push(new Map()) - 1;
      if (known === undefined) ends.push([]);
      trie[state]!.set(symbol, following);
      state = following;
    }
    ends[state]!.push(...completed);
  }
  const words = Math.ceil(numbers.size / 32);
  const built: Automaton = {
    next: new Uint16Array(trie.length * symbols),
    sets: new Int32Array(trie.length * words),
    completes: new Uint8Array(trie.length),
    words,
    known: numbers.size,
  };
  link(trie, ends, built);
  return built;
}

/** Goes through the states by their depth, so that each can take over what its longest proper suffix leads to. */
function link(
  trie: Map<number, number>[],
  ends: number[][],
  { next, sets, completes, words }: Automaton,
): void {
  const suffix = new Uint16Array(trie.length);
  const queue = [0];
  for (const state of queue) {
    for (const number of ends[state]!) mark(sets, state * words, number);
    for (let word = 0; word < words && state > 0; word++)
      sets[state * words + word]! |= sets[suffix[state]! * words + word]!;
    completes[state] = Number(sets.subarray(state * words, (state + 1) * words).some(bits => bits !== 0));
    for (let symbol = 0; symbol < symbols; symbol++) {
      const child = trie[state]!.get(symbol);
      const fallback = state === 0 ? 0 : next[suffix[state]! * symbols + symbol]!;
      next[state * symbols + symbol] = child ?? fallback;
      if (child === undefined) continue;
      suffix[child] = fallback;
      queue.push(child);
    }
  }
}

const mark = (marks: Int32Array, from: number, number: number): void => {
  marks[from + (number >>> 5)]! |= 1 << (number & 31);
};
