import { nextHash, plainLower } from './vocabulary.ts';

/**
 * Tells of most texts that some words do not stand in them, by hashes and without a string of any word. It never misses
 * a word, and may take another for one; of a word with letters beyond ASCII it says that it may be one.
 */
export interface WordFilter {
  /** Whether every word of a text can be among the words. */
  makes(text: string): boolean;
  /** Whether any word of a text can be among the words. */
  meets(text: string): boolean;
}

const slots = 1 << 14;
const slotOf = (hash: number): number => (hash ^ (hash >>> 14)) & (slots - 1);

const kinds = { parting: 0, letter: 1, apostrophe: 2, untold: 3 } as const;
/** What each UTF-16 unit is: letters, digits and & make words, from which apostrophes fall out. */
const kindOf = new Uint8Array(0x10000).fill(kinds.untold, 0x80);
for (const sign of '\u2013\u2014\u201c\u201d\u2022\u2026\u00b7\u25cf')
  kindOf[sign.charCodeAt(0)] = kinds.parting;
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
  /** Looks for a word that can be among the words, or for one that cannot: `sought` where one stands, else the opposite. */
  const find = (text: string, sought: boolean): boolean => {
    let hash = 0;
    let letters = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const kind = kindOf[unit]!;
      if (kind === kinds.untold) return true;
      if (kind === kinds.letter) {
        hash = nextHash(hash, plainLower[unit]! || unit);
        letters += 1;
      } else if (kind === kinds.parting && letters > 0) {
        if ((marked[slotOf(hash)] === 1) === sought) return sought;
        hash = letters = 0;
      }
    }
    return letters > 0 && (marked[slotOf(hash)] === 1) === sought ? sought : !sought;
  };
  return { makes: text => find(text, false), meets: text => find(text, true) };
}
