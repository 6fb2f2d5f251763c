import { unitsOf } from './units.ts';

/**
 * All words that names of the lexicon are made of, in lower case, each with a number from 1 on. Their letters stand one
 * behind the other in one array and their numbers in an open-addressed table, so that a word of a text is recognised
 * where it stands: no string is made of it.
 */
let count = 0;
/** The numbers of those with letters beyond ASCII, whose letter case is not folded where they stand. */
const beyondAscii = new Map<string, number>();
let letters = new Uint8Array(1 << 14);
/**
 * Two numbers a word: where its letters begin, which end where those of the next word begin; and the matchers that have a
 * name which opens with it, a bit each.
 */
let words = new Int32Array(1 << 12);
/** The hash of each word. */
const hashes = [0];
/** One number a slot, 0 when it is empty: the number of a word in its lower bits, and in the others a part of its hash. */
let slots = new Int32Array(1 << 12);
const numberBits = 0xfffff;

/** ASCII letters in lower case and digits by their units; 0 for all other units. */
export const plainLower = new Uint8Array(0x10000);
for (const unit of '0123456789abcdefghijklmnopqrstuvwxyz')
  plainLower[unit.charCodeAt(0)] = unit.charCodeAt(0);
for (let unit = 65; unit <= 90; unit++) plainLower[unit] = unit + 32;

/** The hash of a word goes on from letter to letter, each in lower case. */
export const nextHash = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

const slotOf = (hash: number, table: Int32Array): number => (hash ^ (hash >>> 13)) & (table.length - 1);

const isAscii = (word: string): boolean => /^[\0-\x7f]*$/.test(word);

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = nextHash(hash, word.charCodeAt(i));
  return hash;
}

/** The number of a lower-case word, 0 when no name holds it. */
export const wordNumber = (word: string): number =>
  isAscii(word) ? wordNumberAt(unitsOf(word), 0, word.length, hashOf(word)) : (beyondAscii.get(word) ?? 0);

/** The number of a lower-case word; one that is new gets the next. */
export const learnWord = (word: string): number => wordNumber(word) || addWord(word);

function addWord(word: string): number {
  count += 1;
  const number = count;
  if (number > numberBits) throw new RangeError('a lexicon of more than a million words');
  if (number * 2 + 4 > words.length) words = grown(words);
  const start = words[number * 2]!;
  words[number * 2 + 2] = start;
  if (!isAscii(word)) {
    beyondAscii.set(word, number);
    return number;
  }
  while (start + word.length > letters.length) letters = grown(letters);
  for (let i = 0; i < word.length; i++) letters[start + i] = word.charCodeAt(i);
  words[number * 2 + 2] = start + word.length;
  const hash = hashOf(word);
  hashes[number] = hash;
  if (number * 2 > slots.length) enlarge();
  else place(slots, number, hash);
  return number;
}

function enlarge(): void {
  slots = new Int32Array(slots.length * 2);
  hashes.forEach((hash, number) => {
    if (number > 0) place(slots, number, hash);
  });
}

function place(table: Int32Array, number: number, hash: number): void {
  let slot = slotOf(hash, table);
  while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
  table[slot] = number | (hash & ~numberBits);
}

/** Says that a matcher has a name that opens with a word. */
export function markOpening(number: number, matcher: number): void {
  words[number * 2 + 1]! |= matcher;
}

/** The bits of the matchers that have a name which opens with a word. */
export const openedBy = (number: number): number => words[number * 2 + 1]!;

function grown<T extends Int32Array | Uint8Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array);
  return larger;
}

/**
 * The number of the word of ASCII letters and digits that stands in a stretch of a text, whatever its letter case; 0 when
 * no name holds it.
 * @param hash of its letters in lower case.
 */
export function wordNumberAt(units: Uint16Array, start: number, end: number, hash: number): number {
  const table = slots;
  for (let slot = slotOf(hash, table); ; slot = (slot + 1) & (table.length - 1)) {
    const found = table[slot]!;
    if (found === 0) return 0;
    const number = found & numberBits;
    if (((found ^ hash) & ~numberBits) === 0 && isAt(number, units, start, end)) return number;
  }
}

function isAt(number: number, units: Uint16Array, start: number, end: number): boolean {
  const known = letters;
  const first = words[number * 2]!;
  if (words[number * 2 + 2]! - first !== end - start) return false;
  for (let i = end - start - 1; i >= 0; i--) {
    const unit = units[start + i]!;
    if (known[first + i] !== (plainLower[unit]! || unit)) return false;
  }
  return true;
}
