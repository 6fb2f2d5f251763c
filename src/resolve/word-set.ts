import type { PostingRecord, SectionKind } from '../posting/record.ts';

/** The words of a posting as sorted sets of 32-bit hashes, without letter case and punctuation. */
export interface WordSets {
  /** What the job is: without the company's own words about itself, benefits, equal opportunity and the header. */
  core: Uint32Array;
  /** All that is the employer's. */
  whole: Uint32Array;
}

/** Fewer different words than these are a teaser, and many teasers read alike. */
export const fewestWords = 30;

const boilerplate = new Set<SectionKind>(['header', 'about', 'benefits', 'equal-opportunity']);

/** The word sets of a posting; where its sections leave too little, what the job is cannot be told from the rest. */
export function wordSetsOf({ sections }: PostingRecord, text: string): WordSets {
  const [ofJob, others]: [number[], number[]] = [[], []];
  for (const { kind, start, end } of sections.length > 0 ? sections : [all(text)]) {
    if (kind === 'board-commentary') continue;
    const words = boilerplate.has(kind) ? others : ofJob;
    hashWords(text.slice(start, end), hash => words.push(hash));
  }
  const core = sortedSet(ofJob);
  const whole = sortedSet([...core, ...others]);
  return { core: core.length < fewestWords ? whole : core, whole };
}

/** The different numbers of a list: an array that is sorted costs a fourth of a set. */
function sortedSet(numbers: readonly number[]): Uint32Array {
  const sorted = Uint32Array.from(numbers).sort();
  let length = 0;
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[length++] = sorted[i]!;
  return sorted.slice(0, length);
}

/** What two word for word copies share: a 64-bit hash of their words in order; undefined for a teaser. */
export function wordsInOrder({ sections }: PostingRecord, text: string): string | undefined {
  const seen = new Set<number>();
  let [a, b] = [0, 0];
  for (const { kind, start, end } of sections.length > 0 ? sections : [all(text)]) {
    if (kind === 'board-commentary') continue;
    hashWords(text.slice(start, end), hash => {
      seen.add(hash);
      a = Math.imul(a ^ hash, 0x85ebca6b) ^ (a >>> 13);
      b = Math.imul(b, 0x9e3779b1) + hash;
    });
  }
  return seen.size < fewestWords ? undefined : `${a >>> 0}-${b >>> 0}`;
}

const all = (text: string) => ({ kind: 'other' as SectionKind, start: 0, end: text.length });

const apostrophe = new Set([0x27, 0x2019, 0x2e, 0x2c]);

/**
 * Calls `found` with the hash of each word (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, with the last step of
 * MurmurHash3 to spread its bits). Apostrophes, full stops and commas inside a word are skipped, for boards that drop
 * punctuation write "youll" and "100000".
 */
export function hashWords(text: string, found: (hash: number) => void): void {
  const lower = text.toLowerCase();
  let hash = 0x811c9dc5;
  let open = false;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (isLetter(code)) {
      hash = Math.imul(hash ^ code, 0x01000193);
      open = true;
    } else if (open && !(apostrophe.has(code) && isLetter(lower.charCodeAt(i + 1)))) {
      found(spread(hash));
      hash = 0x811c9dc5;
      open = false;
    }
  }
  if (open) found(spread(hash));
}

function spread(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** For each UTF-16 unit 1 where it is a letter, a mark or a digit, 2 where it is none, 0 while nobody has asked. */
const letters = new Uint8Array(0x10000);

function isLetter(code: number): boolean {
  if (Number.isNaN(code)) return false;
  if (letters[code] === 0) letters[code] = /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 2;
  return letters[code] === 1;
}
