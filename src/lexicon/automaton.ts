import { foldCharacter } from './required.ts';

/** Finds which of many strings a text holds in one pass over it, whatever their number (Aho and Corasick, 1975). */
export interface Automaton {
  /** State after a state and a symbol, at `state * symbols + symbol`. */
  next: Uint16Array;
  /** The numbers that a state completes stand in `completed` from `outputs[state]` up to `outputs[state + 1]`. */
  outputs: Uint16Array;
  completed: Uint16Array;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz 0%$+,./:()&#-';
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
  return link(next.slice(0, ends.length * symbols), ends);
}

/** Goes through the states by their depth, so that each can take over what its longest proper suffix leads to. */
function link(next: Uint16Array, ends: (readonly number[] | undefined)[]): Automaton {
  const suffix = new Uint16Array(ends.length);
  const all: (readonly number[])[] = new Array(ends.length).fill([]);
  const queue = [0];
  for (const state of queue) {
    const inherited = state === 0 ? [] : all[suffix[state]!]!;
    const own = ends[state];
    all[state] = own ? [...new Set([...own, ...inherited])] : inherited;
    for (let symbol = 1; symbol < symbols; symbol++) {
      const edge = state * symbols + symbol;
      const fallback = state === 0 ? 0 : next[suffix[state]! * symbols + symbol]!;
      if (next[edge] === 0) next[edge] = fallback;
      else {
        suffix[next[edge]!] = fallback;
        queue.push(next[edge]!);
      }
    }
  }
  const outputs = new Uint16Array(ends.length + 1);
  all.forEach((numbers, state) => {
    outputs[state + 1] = outputs[state]! + numbers.length;
  });
  return { next, outputs, completed: Uint16Array.from(all.flat()) };
}
