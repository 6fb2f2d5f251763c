import { mean } from 'd3-array';
import type { PostingRecord } from '../posting/record.ts';
import { type Entry, rounded, type Searched, type SearchHead, searchedFields } from './search-format.ts';
import { searchWords } from './search-words.ts';

/**
 * Beyond this many characters the texts of the postings are not searched. Of 10,000 advertisements with 42 MB of text, the
 * index was seen to be made within 0.8 GB of memory, with all else of the corpus.
 */
const fullTextLimit = 50_000_000;

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
  const said = records.map((record, place) => ({ ...namesIn(record), text: fullText ? texts[place]! : '' }));
  const counts = searchedFields.map(field => counted(said.map(posting => posting[field])));
  const lengths = counts.map(({ lengths }) => lengths);
  const words = [...new Set(counts.flatMap(({ lists }) => [...lists.keys()]))].sort();
  const entries = words.map(word => packed(word, counts));
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

/** The words of one searched field. */
interface Counts {
  /** By word, the place of every posting that has it, in order, and behind each place how often the posting has it. */
  lists: Map<string, number[]>;
  /** How many different words each posting has. */
  lengths: number[];
}

/** Counts words as MiniSearch would, whose tree of words takes longer to make and is not what is written. */
function counted(texts: readonly string[]): Counts {
  const lists = new Map<string, number[]>();
  const lengths = texts.map((text, place) => {
    const counts = new Map<string, number>();
    for (const word of searchWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) {
      const known = lists.get(word);
      if (known) known.push(place, count);
      else lists.set(word, [place, count]);
    }
    return counts.size;
  });
  return { lists, lengths };
}

/** A word with its postings in every field: their places, each as the step from the one before, and how often they have it. */
const packed = (word: string, counts: readonly Counts[]): Entry => [
  word,
  ...counts.map(({ lists }): [number[], number[]] => {
    const [places, times]: [number[], number[]] = [[], []];
    const list = lists.get(word) ?? [];
    for (let i = 0; i < list.length; i += 2) {
      places.push(list[i]! - (list[i - 2] ?? 0));
      times.push(list[i + 1]!);
    }
    return [places, times];
  }),
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
