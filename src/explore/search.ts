import MiniSearch from 'minisearch';
import { type Entry, index, type SearchHead, searchOptions, unpacked } from './search-format.ts';
import { searchWords } from './search-words.ts';

/** Where an index is read from. */
export interface SearchSource {
  head(): Promise<SearchHead>;
  part(number: number): Promise<Entry[]>;
}

/** Postings that have all words of a query. */
export interface Found {
  /** Places of the postings, what fits best first. */
  places: number[];
  /** The words that they were found by: those of the query, and for the beginning of a word the words that begin so. */
  words: string[];
}

/** The most parts of an index that are read for the beginning of a word. */
const most = 4;

/** A word of a query; `open` when it is only the beginning of the words that are meant. */
interface Asked {
  word: string;
  open: boolean;
}

/** The words of a query: `data*` is the beginning of one. */
function askedIn(query: string): Asked[] {
  const asked = query.split(/\s+/u).flatMap(text => {
    const words = searchWords(text);
    return words.map((word, i) => ({ word, open: text.endsWith('*') && i === words.length - 1 }));
  });
  return [...new Map(asked.map(each => [`${each.word} ${each.open}`, each])).values()];
}

/**
 * Looks words up in an index that comes in parts; only those parts are read that may have them.
 * A word counts as it is written; with an asterisk behind it, or when no posting has it, it is the beginning of one.
 * @returns what looks a query up; it finds nothing at all, not even no postings, for a query without words.
 */
export function searchIn(source: SearchSource): (query: string) => Promise<Found | undefined> {
  const head = remembered(() => source.head());
  const part = remembered((number: number) => source.part(number));
  return async query => {
    const asked = askedIn(query);
    if (asked.length === 0) return undefined;
    const known = await head(0);
    const wanted = await Promise.all(asked.map(each => entriesOf(each, known, part)));
    if (wanted.some(words => words.length === 0)) return { places: [], words: [] };
    const entries = new Map(wanted.flat().map(entry => [entry[0], entry]));
    const searching = MiniSearch.loadJS(index(known, [...entries.values()].map(unpacked)), searchOptions);
    const queries = asked.map(({ word, open }) => ({ queries: [word], prefix: open || !entries.has(word) }));
    const found = searching.search({ combineWith: 'AND', queries });
    return { places: found.map(({ id }) => id as number), words: [...entries.keys()] };
  };
}

/** A word of the index; where it is open or there is none such, those that begin so. */
async function entriesOf(
  { word, open }: Asked,
  { starts }: SearchHead,
  part: (number: number) => Promise<Entry[]>,
): Promise<Entry[]> {
  const first = Math.max(
    0,
    starts.findLastIndex(start => start <= word),
  );
  const near = await part(first);
  const exact = near.filter(([other]) => other === word);
  if (exact.length > 0 && !open) return exact;
  const after = starts.slice(first + 1, first + most).filter(start => start.startsWith(word));
  const others = await Promise.all(after.map((_, i) => part(first + 1 + i)));
  return [near, ...others].flat().filter(([other]) => other.startsWith(word));
}

/** Loads each thing once, and again only after a failure. */
function remembered<T>(load: (key: number) => Promise<T>): (key: number) => Promise<T> {
  const known = new Map<number, Promise<T>>();
  return key => {
    const loading = known.get(key) ?? load(key);
    known.set(key, loading);
    loading.catch(() => known.delete(key));
    return loading;
  };
}
