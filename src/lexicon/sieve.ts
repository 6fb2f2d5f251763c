import type { Span } from '../posting/document.ts';
import { foldCharacter, requiredOf } from './required.ts';
import { unitsOf } from './units.ts';

/** Which of the sets of required strings occur somewhere. */
interface Held {
  /** Bit n of these numbers of 32 bits stands for the set n. */
  bits: number[];
  /** Number of sets that were looked for; those that came later are looked for when they are asked for. */
  known: number;
}

/** Which of the sets of required strings occur in a stretch of a text. */
export interface Marks extends Held {
  /** The same of all stretches of its posting together: what none of them holds need not be looked for in each. */
  posting: Held;
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
  /** The run in which each state was last met that completes a set: what it marks is marked once. */
  met: Int32Array;
}

let runs = 0;
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
 * Marks which sets of required strings the lines of a text hold and which their sentences, all in one pass over it: time
 * is linear in the text, whatever the number of patterns.
 * @returns reads one line, given the spans of its sentences in it.
 */
export function sieveOf(
  units: Uint16Array,
): (line: Span, parts: readonly Span[]) => { marks: Marks; partMarks: Marks[] } {
  automaton ??= build();
  const { known, words } = automaton;
  const posting = { bits: new Array<number>(words).fill(0), known };
  const marked = ({ start, end }: Span): Marks => ({
    bits: new Array<number>(words).fill(0),
    known,
    posting,
    units,
    start,
    end,
  });
  const reader = automaton;
  return (line, parts) => {
    const whole = marked(line);
    if (parts.length === 1 && parts[0]!.end - parts[0]!.start === line.end - line.start) {
      run(reader, units, line, 0, whole.bits);
      join(posting.bits, whole.bits);
      return { marks: whole, partMarks: [whole] };
    }
    let state = 0;
    let from = line.start;
    const partMarks = parts.map(part => {
      const marks = marked({ start: line.start + part.start, end: line.start + part.end });
      state = run(reader, units, { start: from, end: marks.start }, state, whole.bits);
      state = run(reader, units, marks, state, marks.bits);
      join(whole.bits, marks.bits);
      from = marks.end;
      return marks;
    });
    run(reader, units, { start: from, end: line.end }, state, whole.bits);
    join(posting.bits, whole.bits);
    return { marks: whole, partMarks };
  };
}

/** Marks of words by themselves, such as a rule has changed: what they hold, their posting holds too. */
export function marksOf(text: string, inPosting?: Pick<Marks, 'posting'>): Marks {
  const whole = { start: 0, end: text.length };
  const { marks } = sieveOf(unitsOf(text))(whole, [whole]);
  if (!inPosting) return marks;
  join(inPosting.posting.bits, marks.bits);
  return { ...marks, posting: inPosting.posting };
}

/** Runs over a stretch from a state on and marks what it meets. A string that ends in the stretch may begin before it. */
function run(
  { next, sets, completes, words, met }: Automaton,
  units: Uint16Array,
  { start, end }: Span,
  from: number,
  bits: number[],
): number {
  let state = from;
  runs += 1;
  for (let i = start; i < end; i++) {
    state = next[state * symbols + symbolOf[units[i]!]!]!;
    if (completes[state] === 0 || met[state] === runs) continue;
    met[state] = runs;
    for (let word = 0; word < words; word++) bits[word]! |= sets[state * words + word]!;
  }
  return state;
}

function join(all: number[], some: readonly number[]): void {
  for (let word = 0; word < all.length; word++) all[word]! |= some[word]!;
}

/** Whether a pattern can match a text with these marks; when not, it need not be tried. */
export const mayMatch = (marks: Marks, pattern: RegExp): boolean => holds(marks, requiredBy(pattern));

/** Those of some texts of one posting in which a pattern can match. */
export function whereMayMatch<T extends { marks: Marks }>(
  texts: readonly T[],
  pattern: RegExp,
): readonly T[] {
  const required = requiredBy(pattern);
  const posting = texts[0]?.marks.posting;
  if (required.length === 0 || !posting) return texts;
  return holdsKnown(posting, required) ? texts.filter(({ marks }) => holds(marks, required)) : [];
}

const requiredBy = (pattern: RegExp): readonly number[] => patterns.get(pattern) ?? register(pattern);

const holds = (marks: Marks, required: readonly number[]): boolean =>
  holdsKnown(marks, required) &&
  (marks.known === sets.length ||
    required.every(
      number => number < marks.known || sets[number]!.some(text => foldedText(marks).includes(text)),
    ));

/** Whether none of the required sets is known to be absent. */
function holdsKnown({ bits, known }: Held, required: readonly number[]): boolean {
  for (let i = 0; i < required.length; i++) {
    const number = required[i]!;
    if (number < known && (bits[number >>> 5]! & (1 << (number & 31))) === 0) return false;
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
    met: new Int32Array(trie.length),
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
