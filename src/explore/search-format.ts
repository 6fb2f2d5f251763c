import { cumsum } from 'd3-array';
import type { AsPlainObject, Options } from 'minisearch';
import { searchWords } from './search-words.ts';

/** What is searched, and how much a word counts there: words of a title say more than words of the text. */
const searched = { title: 4, skills: 2, company: 2, text: 1 } as const;
/** A part of a posting that is searched. */
export type Searched = keyof typeof searched;
/** All of them, in the order of the entries. */
export const searchedFields = Object.keys(searched) as Searched[];

/** One word of the index: in each searched field the postings that have it, each as its distance from the one before, and how often. */
export type Entry = [word: string, ...fields: [distances: number[], times: number[]][]];

/** What a query needs whatever its words are. */
export interface SearchHead {
  /** Whether the texts of the postings are searched, or only titles, companies and skills. */
  fullText: boolean;
  /** First word of each part of the index, in order. */
  starts: string[];
  /** By searched field: how many different words each posting has there, rounded to two digits, and their mean. */
  lengths: number[][];
  means: number[];
}

/** How MiniSearch is set up, the same where the index is made and where it is searched. */
export const searchOptions: Options<Record<Searched, string> & { id: number }> = {
  fields: searchedFields,
  tokenize: searchWords,
  processTerm: word => word,
  searchOptions: { boost: searched, combineWith: 'AND' },
};

/** Two digits are enough for a length that only tells a short text from a long one. */
export const rounded = (length: number): number => Number(length.toPrecision(2));

/** The word as MiniSearch has it. */
export function unpacked([word, ...lists]: Entry): AsPlainObject['index'][number] {
  const fields = lists.map(([distances, times]) => {
    const places = cumsum(distances);
    return Object.fromEntries(times.map((count, i) => [places[i]!, count]));
  });
  return [
    word,
    Object.fromEntries(fields.map((field, i) => [i, field])) as AsPlainObject['index'][number][1],
  ];
}

/** MiniSearch's index of all postings, with these of its words. */
export function index({ lengths, means }: SearchHead, words: AsPlainObject['index']): AsPlainObject {
  const count = lengths[0]!.length;
  const places = Array.from({ length: count }, (_, place) => place);
  return {
    documentCount: count,
    nextId: count,
    documentIds: Object.fromEntries(places.map(place => [place, place])),
    fieldIds: Object.fromEntries(searchedFields.map((field, i) => [field, i])),
    fieldLength: Object.fromEntries(places.map(place => [place, lengths.map(field => field[place]!)])),
    averageFieldLength: means,
    storedFields: {},
    dirtCount: 0,
    index: words,
    serializationVersion: 2,
  };
}
