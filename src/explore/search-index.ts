import { ascending, mean } from 'd3-array';
import type { PostingRecord } from '../posting/record.ts';
import { type Entry, rounded, type Searched, type SearchHead, searchedFields } from './search-format.ts';
import { searchWords } from './search-words.ts';

/**
 * Beyond this many characters the texts of the postings are not searched. Of 10,000 advertisements with 42 MB of text, the
 * index was seen to be made within 0.8 GB of memory, with all else of the corpus.
 */
export const fullTextLimit = 50_000_000;

/** How long a part of the index is, as JSON: a fifth of it crosses the wire. */
const partLength = 60_000;

/** An index in parts: each word stands in one of them, in alphabetical order. */
export interface SearchIndex {
  head: SearchHead;
  parts: Entry[][];
}

/**
 * Makes the index of titles, companies, skills and texts.
 * @param texts what the page of each posting shows of it.
 * @param limit most characters of all texts together with which they are searched.
 */
export function searchIndex(
  records: readonly PostingRecord[],
  texts: readonly string[],
  limit: number = fullTextLimit,
): SearchIndex {
  const fullText = texts.reduce((sum, { length }) => sum + length, 0) <= limit;
  const { words, lengths } = counted(
    records.map((record, place) => ({ ...namesIn(record), text: fullText ? texts[place]! : '' })),
  );
  const entries = [...words].sort(([a], [b]) => ascending(a, b)).map(([word, lists]) => packed(word, lists));
  const parts = cut(entries);
  const means = lengths.map(field => rounded(mean(field) ?? 0));
  const starts = parts.map(([first]) => first![0]);
  return { head: { fullText, starts, lengths: lengths.map(field => field.map(rounded)), means }, parts };
}

function namesIn({ fields }: PostingRecord): Omit<Record<Searched, string>, 'text'> {
  const said = (name: 'title' | 'company') => fields[name].facts.map(({ value }) => value).join(' ');
  const skills = [...new Set(fields.skills.facts.map(({ value }) => value.label))].join(' ');
  return { title: said('title'), company: said('company'), skills };
}

/** In each searched field, the places of the postings that have a word, in order, and how often each has it. */
type Lists = { places: number[]; times: number[] }[];

/**
 * Counts words as MiniSearch would, whose tree of words takes longer to make and is not what is written.
 * @returns the words, and by searched field how many different ones each posting has there.
 */
function counted(postings: readonly Record<Searched, string>[]): {
  words: Map<string, Lists>;
  lengths: number[][];
} {
  const words = new Map<string, Lists>();
  const lengths = searchedFields.map((name, field) =>
    postings.map((posting, place) => {
      const counts = new Map<string, number>();
      for (const word of searchWords(posting[name])) counts.set(word, (counts.get(word) ?? 0) + 1);
      for (const [word, count] of counts) {
        const { places, times } = listsOf(words, word)[field]!;
        places.push(place);
        times.push(count);
      }
      return counts.size;
    }),
  );
  return { words, lengths };
}

function listsOf(words: Map<string, Lists>, word: string): Lists {
  const known = words.get(word);
  if (known) return known;
  const lists = searchedFields.map(() => ({ places: [], times: [] }));
  words.set(word, lists);
  return lists;
}

const packed = (word: string, lists: Lists): Entry => [
  word,
  ...lists.map(({ places, times }): [number[], number[]] => [
    places.map((place, i) => place - (places[i - 1] ?? 0)),
    times,
  ]),
];

/** Words in parts of about one length; a word that is longer by itself is a part by itself. */
function cut(entries: Entry[]): Entry[][] {
  const parts: Entry[][] = [];
  let room = 0;
  for (const entry of entries) {
    const { length } = JSON.stringify(entry);
    if (length > room) {
      parts.push([]);
      room = partLength;
    }
    parts.at(-1)!.push(entry);
    room -= length;
  }
  return parts;
}
