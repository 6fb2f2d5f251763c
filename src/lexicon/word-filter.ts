import { nextHash, plainLower } from './vocabulary.ts';

/**
 * Tells of most texts that some words do not stand in them, by hashes and without a string of any word. It never misses
 * a word, and may take another for one; of a word with letters beyond ASCII it says that it may be one.
 */
export interface WordFilter {
  /** Whether both the first word of a text and the last can be among the words. */
  frames(text: string): boolean;
  /** Whether any word of a text can be among the words. */
  meets(text: string): boolean;
}

const slots = 1 << 14;
const slotOf = (hash: number): number => (hash ^ (hash >>> 14)) & (slots - 1);

const kinds = { parting: 0, letter: 1, apostrophe: 2, untold: 3 } as const;
/** What each UTF-16 unit is: letters, digits and & make words, from which apostrophes fall out. */
const kindOf = new Uint8Array(0x10000).fill(kinds.untold, 0x80);
for (let unit = 0; unit < 0x80; unit++) if (plainLower[unit] !== 0) kindOf[unit] = kinds.letter;
kindOf['&'.charCodeAt(0)] = kinds.letter;
for (const apostrophe of "'\u2018\u2019") kindOf[apostrophe.charCodeAt(0)] = kinds.apostrophe;

/** @param words in lower case and without apostrophes. */
export function wordFilter(words: Iterable<string>): WordFilter {
  const marked = new Uint8Array(slots);
  for (const word of words) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = nextHash(hash, word.charCodeAt(i));
    marked[slotOf(hash)] = 1;
  }
  /** Whether the first word from a place on, or every one until one is found, can be among the words. */
  const found = (text: string, from: number, every: boolean): boolean => {
    let hash = 0;
    let letters = 0;
    for (let i = from; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const kind = kindOf[unit]!;
      if (kind === kinds.untold) return true;
      if (kind === kinds.letter) {
        hash = nextHash(hash, plainLower[unit]! || unit);
        letters += 1;
      } else if (kind === kinds.parting && letters > 0) {
        if (marked[slotOf(hash)] === 1) return true;
        if (!every) return false;
        hash = letters = 0;
      }
    }
    return letters > 0 && marked[slotOf(hash)] === 1;
  };
  return {
    frames: text => found(text, 0, false) && found(text, startOfLastWord(text), false),
    meets: text => found(text, 0, true),
  };
}

function startOfLastWord(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && !isOfWord(text.charCodeAt(at))) at -= 1;
  while (at >= 0 && kindOf[text.charCodeAt(at)] !== kinds.parting) at -= 1;
  return at + 1;
}

const isOfWord = (unit: number): boolean => kindOf[unit] === kinds.letter || kindOf[unit] === kinds.untold;
