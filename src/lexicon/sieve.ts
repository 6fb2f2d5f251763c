import type { Span } from '../posting/document.ts';
import { type Automaton, automatonOf, foldedText, step, symbolOf } from './automaton.ts';
import { longest, requiredOf } from './required.ts';
import { unitsOf } from './units.ts';

/** Which of the sets of required strings occur in which stretches of a posting, such as its sentences. */
interface Sifted {
  /** A row a set: bit n of its numbers of 32 bits stands for the stretch n. */
  rows: Int32Array;
  /** Numbers that a row takes. */
  width: number;
  automaton: Automaton;
  /** Number of sets that the pass over the text marked; those that came later are looked for when they are asked for. */
  marked: number;
  /** Number of sets whose rows are filled. */
  filled: number;
  pieces: Piece[];
  /** The pieces as their characters are compared, once that is asked for. */
  folded?: Folded;
}

/** A piece of a text that a stretch holds. */
interface Piece extends Span {
  stretch: number;
  units: Uint16Array;
}

/** Each piece behind some characters before it, and all of them in one text. */
interface Folded {
  whole: string;
  pieces: { text: string; before: number }[];
}

/** What some stretches of a posting, one behind the other, hold of the sets of required strings. */
export interface Marks {
  sifted: Sifted;
  first: number;
  last: number;
}

const strings = new Map<string, number[]>();
const numbers = new Map<string, number>();
const sets: (readonly string[])[] = [];
const patterns = new WeakMap<RegExp, readonly number[]>();
const sources = new Map<string, readonly number[]>();
const lists = new WeakMap<readonly object[], readonly (readonly number[])[]>();
let automaton: Automaton | undefined;

/**
 * Marks which sets of required strings the lines of a text hold and which their sentences, all in one pass over it: time
 * is linear in the text, whatever the number of patterns.
 * @param lines each with the spans of its sentences in it.
 * @returns of each line its marks, and those of its sentences.
 */
export function sift(
  units: Uint16Array,
  lines: readonly (Span & { parts: readonly Span[] })[],
): { marks: Marks; partMarks: Marks[] }[] {
  automaton ??= automatonOf(strings);
  const width = (lines.reduce((sum, { parts }) => sum + parts.length, 0) + 31) >>> 5;
  const rows = new Int32Array(sets.length * width);
  const sifted: Sifted = { rows, width, automaton, marked: sets.length, filled: sets.length, pieces: [] };
  let stretch = 0;
  return lines.map(({ start, end, parts }) => {
    const first = stretch;
    let state = 0;
    let from = start;
    const partMarks = parts.map((part, i) => {
      const piece = { units, start: from, end: i === parts.length - 1 ? end : start + part.end, stretch };
      state = run(sifted, piece, state);
      from = piece.end;
      return { sifted, first: stretch, last: stretch++ };
    });
    return { marks: { sifted, first, last: stretch - 1 }, partMarks };
  });
}

/** Adds to what a stretch holds what its words hold in another form. */
export function markAlso({ sifted, first }: Marks, text: string): void {
  run(sifted, { units: unitsOf(text), start: 0, end: text.length, stretch: first }, 0);
  sifted.filled = sifted.marked;
  delete sifted.folded;
}

/** Runs over a piece of a text from a state on and marks what it meets as held by a stretch. */
function run({ rows, width, automaton, pieces }: Sifted, piece: Piece, from: number): number {
  const { outputs, completed } = automaton;
  const { units, start, end, stretch } = piece;
  const column = stretch >>> 5;
  const bit = 1 << (stretch & 31);
  let state = from;
  for (let i = start; i < end; i++) {
    state = step(automaton, state, symbolOf[units[i]!]!);
    const last = outputs[state + 1]!;
    for (let at = outputs[state]!; at < last; at++) rows[completed[at]! * width + column]! |= bit;
  }
  pieces.push(piece);
  return state;
}

/** Whether any pattern has been asked for: what it needs is known from then on, and marked in every text. */
export const knowsPatterns = (): boolean => sets.length > 0;

/** Whether a pattern can match a text with these marks; when not, it need not be tried. */
export const mayMatch = (marks: Marks, pattern: RegExp): boolean => holds(marks, requiredBy(pattern));

/** Those of some texts of one posting in which a pattern can match. */
export function whereMayMatch<T extends { marks: Marks }>(
  texts: readonly T[],
  pattern: RegExp,
): readonly T[] {
  const required = requiredBy(pattern);
  const sifted = texts[0]?.marks.sifted;
  if (required.length === 0 || !sifted) return texts;
  const found: T[] = [];
  if (!allOccur(sifted, required)) return found;
  for (let i = 0; i < texts.length; i++) if (holds(texts[i]!.marks, required)) found.push(texts[i]!);
  return found;
}

/** Those of some texts of one posting in which any of some patterns can match. */
export function whereAnyMayMatch<T extends { marks: Marks }>(
  texts: readonly T[],
  patterns: readonly RegExp[],
): readonly T[] {
  const possible = whichMayMatch(patterns, texts).map(requiredBy);
  return possible.length === 0 ? [] : texts.filter(({ marks }) => holdsAny(marks, possible));
}

/**
 * Those of a list of patterns, or of things with a pattern, that can match in any of some texts of one posting: of most
 * lists a posting can hold one or two.
 * @param list always the same array, for what its patterns need is kept by it.
 */
export function whichMayMatch<T extends RegExp | { pattern: RegExp }>(
  list: readonly T[],
  texts: readonly { marks: Marks }[],
): readonly T[] {
  const sifted = texts[0]?.marks.sifted;
  const possible: T[] = [];
  if (!sifted) return possible;
  const required = requiredByEach(list);
  for (let i = 0; i < required.length; i++) if (allOccur(sifted, required[i]!)) possible.push(list[i]!);
  return possible;
}

function requiredByEach(list: readonly (RegExp | { pattern: RegExp })[]): readonly (readonly number[])[] {
  const known = lists.get(list);
  if (known) return known;
  const required = list.map(each => requiredBy(each instanceof RegExp ? each : each.pattern));
  lists.set(list, required);
  return required;
}

function requiredBy(pattern: RegExp): readonly number[] {
  const known = patterns.get(pattern);
  if (known) return known;
  const required = sources.get(pattern.source) ?? register(pattern);
  patterns.set(pattern, required);
  sources.set(pattern.source, required);
  return required;
}

/** Whether of each of some sets a string occurs in some stretches. It makes no objects, for it is asked thousands of times. */
function holds({ sifted, first, last }: Marks, required: readonly number[]): boolean {
  for (let i = 0; i < required.length; i++) {
    const from = rowOf(sifted, required[i]!);
    const { rows } = sifted;
    let stretch = first;
    while ((rows[from + (stretch >>> 5)]! & (1 << (stretch & 31))) === 0) if (++stretch > last) return false;
  }
  return true;
}

function holdsAny(marks: Marks, possible: readonly (readonly number[])[]): boolean {
  for (let i = 0; i < possible.length; i++) if (holds(marks, possible[i]!)) return true;
  return false;
}

/** Whether of each of some sets a string occurs anywhere in a posting. */
function allOccur(sifted: Sifted, required: readonly number[]): boolean {
  const { width } = sifted;
  for (let i = 0; i < required.length; i++) {
    let at = rowOf(sifted, required[i]!);
    const end = at + width;
    const { rows } = sifted;
    while (rows[at] === 0) if (++at === end) return false;
  }
  return true;
}

/** Where the row of a set begins: the numbers that say in which stretches a string of it occurs. */
function rowOf(sifted: Sifted, number: number): number {
  if (number >= sifted.filled) fillRows(sifted, number);
  return number * sifted.width;
}

/** Fills the rows of sets that came after the text was marked, up to one of them. */
function fillRows(sifted: Sifted, last: number): void {
  const { width, pieces } = sifted;
  sifted.folded ??= foldedOf(pieces);
  sifted.rows = withRoom(sifted.rows, (last + 1) * width);
  const { rows, folded } = sifted;
  for (let number = sifted.filled; number <= last; number++) {
    const from = number * width;
    rows.fill(0, from, from + width);
    const set = sets[number]!.filter(string => folded.whole.includes(string));
    if (set.length === 0) continue;
    folded.pieces.forEach(({ text, before }, i) => {
      const { stretch } = pieces[i]!;
      if (set.some(string => text.includes(string, before + 1 - string.length)))
        rows[from + (stretch >>> 5)]! |= 1 << (stretch & 31);
    });
  }
  sifted.filled = last + 1;
}

function withRoom(rows: Int32Array, length: number): Int32Array {
  if (length <= rows.length) return rows;
  const larger = new Int32Array(2 * length);
  larger.set(rows);
  return larger;
}

/** A string may begin in the piece before the one that it ends in. */
function foldedOf(pieces: readonly Piece[]): Folded {
  const folded = pieces.map(({ units, start, end }) => {
    const from = Math.max(0, start - longest);
    return { text: foldedText(units.subarray(from, end)), before: start - from };
  });
  return { whole: folded.map(({ text }) => text).join('\n'), pieces: folded };
}

/** Numbers the sets of a pattern; the automaton is built anew for the next text. */
function register(pattern: RegExp): readonly number[] {
  return requiredOf(pattern).map(set => {
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
}
