import { unitsOf } from './units.ts';
import { learnWord, nextHash, openedBy, plainLower, wordNumber, wordNumberAt } from './vocabulary.ts';

/**
 * The words and signs (+ # . & /) of a text: of each the number of the word in the vocabulary, 0 when no name holds it;
 * where it begins and where it ends; its label, which is that number and what stands before it, see `labelOf`; and the
 * matchers that have a name which opens with it, see `markOpening`.
 */
export interface Tokens {
  /** Five numbers a token. */
  numbers: Int32Array;
  /** The first number of the first token of this text, and the one behind its last token. */
  from: number;
  to: number;
  /** What is to be taken off a place to have the offset into this text. */
  offset: number;
  /** The matchers that have a name which opens with one of the words: a bit each, see `markOpening`. */
  openers: number;
}

/** Numbers that a token takes. */
export const width = 5;

/**
 * How a token goes on a name. Signs belong to a name only when they touch it: "C++" is one name, "C + +" is none. What a
 * comma or a bracket parts is no name either, unless the name has a comma in the same place.
 */
const labelOf = (word: number, parted: boolean, apart: boolean): number =>
  parted ? word * 3 + 1 : apart ? word * 3 + 2 : word * 3;

const isLetter = /[\p{L}\p{M}\p{N}]/u;
const classes = { other: 1, letter: 2, sign: 3, parting: 4 } as const;
/** The class of each UTF-16 unit, told once it is met; surrogates stay untold, for they mean nothing alone. */
const classOf = new Uint8Array(0x10000);
for (const sign of '+#.&/') classOf[sign.charCodeAt(0)] = classes.sign;
for (const sign of ',;:()[]{}|!?\u2022\u00b7') classOf[sign.charCodeAt(0)] = classes.parting;

const tellClass = (text: string, at: number): number => {
  const point = text.codePointAt(at)!;
  const told = isLetter.test(String.fromCodePoint(point)) ? classes.letter : classes.other;
  if (point < 0xd800 || (point > 0xdfff && point < 0x10000)) classOf[point] = told;
  return told;
};

/** Texts that several matchers read one after the other are cut once; each has one place, by its length and ends. */
const recent: ({ text: string; tokens: Tokens } | undefined)[] = new Array(1 << 14).fill(undefined);
const longestKept = 4096;
let remembered = false;

const placeOf = (text: string): number =>
  (text.length * 131 +
    text.charCodeAt(0) * 31 +
    text.charCodeAt(text.length >> 1) * 7 +
    text.charCodeAt(text.length - 1)) &
  (recent.length - 1);

const slash = '/'.charCodeAt(0);

let scratch = new Int32Array(1 << 12);

/**
 * Cuts a text into words and the signs that names are made of. Time is linear in the text.
 * @param units those of the text, where they are at hand.
 */
export function tokenize(text: string, units?: Uint16Array): Tokens {
  const known = recent[placeOf(text)];
  if (known?.text === text) return known.tokens;
  const tokens = cut(text, false, units);
  remember(text, tokens);
  return tokens;
}

function remember(text: string, tokens: Tokens): void {
  if (text.length > longestKept) return;
  recent[placeOf(text)] = { text, tokens };
  remembered = true;
}

/**
 * Makes known the tokens of a part of a text that has been cut as a whole, so that the part need not be cut again.
 * @param part the words from `start` on; where they begin or end inside a word they are left alone.
 */
export function shareTokens({ numbers, to, offset }: Tokens, part: string, start: number): void {
  const end = start + part.length;
  const first = search(numbers, to, start + offset);
  const last = search(numbers, to, end + offset);
  if (first > 0 && numbers[first - width + 2]! > start + offset) return;
  if (last > 0 && numbers[last - width + 2]! > end + offset) return;
  remember(part, {
    numbers,
    from: first,
    to: last,
    offset: start + offset,
    openers: openersOf(numbers, first, last),
  });
}

/** Lets go of all texts that have been cut, as before the next postings are read. */
export function forgetTokens(): void {
  if (remembered) recent.fill(undefined);
  remembered = false;
}

function openersOf(numbers: Int32Array, from: number, to: number): number {
  let openers = 0;
  for (let at = from; at < to; at += width) openers |= numbers[at + 4]!;
  return openers;
}

/** Where the first token stands that begins at a place or behind it. */
function search(numbers: Int32Array, to: number, place: number): number {
  let [low, high] = [0, to / width];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle * width + 1]! < place) low = middle + 1;
    else high = middle;
  }
  return low * width;
}

/** Cuts a name as `tokenize` does; words that are new to the vocabulary get their numbers. */
export function learn(name: string): Tokens {
  forgetTokens();
  return cut(name, true);
}

function cut(text: string, learning = false, units = unitsOf(text)): Tokens {
  let numbers = scratch;
  let size = 0;
  let end = 0;
  let parted = false;
  let openers = 0;
  const { length } = units;
  for (let at = 0; at < length; ) {
    const unit = units[at]!;
    const kind = classOf[unit] || tellClass(text, at);
    if (kind !== classes.letter && kind !== classes.sign) {
      if (kind === classes.parting) parted = true;
      at += 1;
      continue;
    }
    const start = at;
    let hash = 0;
    let plain = true;
    if (kind === classes.sign) {
      hash = nextHash(0, unit);
      at += 1;
    } else {
      for (; at < length; at++) {
        const next = units[at]!;
        const lower = plainLower[next]!;
        if (lower !== 0) {
          hash = nextHash(hash, lower);
          continue;
        }
        if ((classOf[next] || tellClass(text, at)) !== classes.letter) break;
        plain = false;
        if (next >= 0xd800 && next <= 0xdbff) at += 1;
      }
    }
    let number = plain
      ? wordNumberAt(units, start, at, hash)
      : wordNumber(text.slice(start, at).toLowerCase());
    if (number === 0 && learning) number = learnWord(text.slice(start, at).toLowerCase());
    const opened = openedBy(number);
    if (size + width > numbers.length) numbers = scratch = extended(numbers);
    numbers[size] = number;
    numbers[size + 1] = start;
    numbers[size + 2] = at;
    numbers[size + 3] = labelOf(number, parted, kind === classes.sign && unit !== slash && start > end);
    numbers[size + 4] = opened;
    openers |= opened;
    size += width;
    end = at;
    parted = false;
  }
  return { numbers: numbers.slice(0, size), from: 0, to: size, offset: 0, openers };
}

function extended(tokens: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(tokens.length * 2);
  longer.set(tokens);
  return longer;
}
