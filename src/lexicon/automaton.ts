import { foldCharacter } from './required.ts';

/** Finds which of many strings a text holds in one pass over it, whatever their number (Aho and Corasick, 1975). */
export interface Automaton {
  /** State after a state and a symbol, at `state * symbols + symbol`. */
  next: Uint16Array;
  /** The first of the states that complete a string: they stand behind all others, so that one comparison tells them. */
  completing: number;
  /** The numbers that a state completes stand in `completed` from `outputs[state]` up to `outputs[state + 1]`. */
  outputs: Uint16Array;
  completed: Uint16Array;
}

/** The characters that English has most come first: what is read most of a state's row then lies together. */
const alphabet = ' etaoinsrhldcumfpgwybvkxjqz0%$+,./:()&#-';
export const symbols = alphabet.length + 1;

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

/** @param strings in the alphabet, each with the numbers that it stands for. */
export function automatonOf(strings: ReadonlyMap<string, readonly number[]>): Automaton {
  const most = [...strings.keys()].reduce((sum, text) => sum + text.length, 1);
  const next = new Uint16Array(most * symbols);
  const ends: (readonly number[] | undefined)[] = [undefined];
  for (const [text, numbers] of strings) {
    let state = 0;
    for (const character of text) {
      const edge = state * symbols + alphabet.indexOf(character) + 1;
      next[edge] ||= ends.push(undefined) - 1;
      state = next[edge]!;
    }
    ends[state] = numbers;
  }
  return inOrder(link(next.slice(0, ends.length * symbols), ends));
}

/** States with what leads on from them, those near the beginning of a string first, and the numbers that each completes. */
interface Linked {
  next: Uint16Array;
  completed: readonly (readonly number[])[];
  byDepth: readonly number[];
}

/** Goes through the states by their depth, so that each can take over what its longest proper suffix leads to. */
function link(next: Uint16Array, ends: (readonly number[] | undefined)[]): Linked {
  const suffix = new Uint16Array(ends.length);
  const completed: (readonly number[])[] = new Array(ends.length).fill([]);
  const byDepth = [0];
  for (const state of byDepth) {
    const inherited = state === 0 ? [] : completed[suffix[state]!]!;
    const own = ends[state];
    completed[state] = own ? [...new Set([...own, ...inherited])] : inherited;
    for (let symbol = 1; symbol < symbols; symbol++) {
      const edge = state * symbols + symbol;
      const fallback = state === 0 ? 0 : next[suffix[state]! * symbols + symbol]!;
      if (next[edge] === 0) next[edge] = fallback;
      else {
        suffix[next[edge]!] = fallback;
        byDepth.push(next[edge]!);
      }
    }
  }
  return { next, completed, byDepth };
}

/** Numbers the states anew, those that complete nothing first, and of both the shallow ones, where a text is mostly. */
function inOrder({ next, completed, byDepth }: Linked): Automaton {
  const silent = byDepth.filter(state => completed[state]!.length === 0);
  const order = [...silent, ...byDepth.filter(state => completed[state]!.length > 0)];
  const place = new Uint16Array(order.length);
  order.forEach((state, at) => {
    place[state] = at;
  });
  const ordered = new Uint16Array(next.length);
  const outputs = new Uint16Array(order.length + 1);
  order.forEach((state, at) => {
    for (let symbol = 0; symbol < symbols; symbol++)
      ordered[at * symbols + symbol] = place[next[state * symbols + symbol]!]!;
    outputs[at + 1] = outputs[at]! + completed[state]!.length;
  });
  return {
    next: ordered,
    completing: silent.length,
    outputs,
    completed: Uint16Array.from(order.flatMap(state => completed[state]!)),
  };
}
