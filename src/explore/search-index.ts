import { ascending } from 'd3-array';
import MiniSearch from 'minisearch';
import type { PostingRecord } from '../posting/record.ts';
import {
  type Entry,
  packed,
  rounded,
  type SearchHead,
  searchedFields,
  searchOptions,
} from './search-format.ts';

/**
 * Beyond this many characters the texts of the postings are not searched. An index of 30 million, those of 7,600
 * advertisements, was seen to take a gigabyte of memory while it was made.
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
  const made = new MiniSearch(searchOptions);
  records.forEach(({ fields }, id) => {
    const said = (name: 'title' | 'company') => fields[name].facts.map(({ value }) => value).join(' ');
    const skills = [...new Set(fields.skills.facts.map(({ value }) => value.label))].join(' ');
    made.add({
      id,
      title: said('title'),
      company: said('company'),
      skills,
      text: fullText ? texts[id]! : '',
    });
  });
  const { index, fieldLength, averageFieldLength } = made.toJSON();
  const parts = cut(index.sort(([a], [b]) => ascending(a, b)).map(packed));
  const lengths = searchedFields.map((_, field) =>
    records.map((_, id) => rounded(fieldLength[id]?.[field] ?? 0)),
  );
  const means = searchedFields.map((_, field) => rounded(averageFieldLength[field] ?? 0));
  return { head: { fullText, starts: parts.map(([first]) => first![0]), lengths, means }, parts };
}

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
