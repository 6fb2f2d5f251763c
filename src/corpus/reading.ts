import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Coordinates } from '../lexicon/places-geohash.ts';
import type { SourceDocument } from '../posting/document.ts';
import type { Location, PostingRecord } from '../posting/record.ts';
import { type Compared, compared, type Mark } from '../resolve/duplicates.ts';
import { officesOf } from './gazette.ts';

/** What a corpus asks of every posting, whoever reads it in the end. */
export interface Brief {
  id: string;
  /** Relative to the content folder. */
  file: string;
  /** The days that it names as its own. */
  postedOn: readonly string[];
  /** The places of its work, with the middle of each that is a city. */
  offices: readonly { location: Location; at?: Coordinates | undefined }[];
}

/**
 * One posting as it was read: what is asked of all of them at hand, record and text as the lines that a corpus has of
 * them, so that postings in which nothing changed go from the cache to the corpus as they are.
 */
export interface Reading {
  brief: Brief;
  compared: Compared;
  /** JSON of the record, as it is before postings are compared. */
  record: Uint8Array;
  /** JSON of id and text. */
  document: Uint8Array;
}

/** The reading of a document by what its record was read with. */
export function readingOf(
  record: PostingRecord,
  { id, text }: Pick<SourceDocument, 'id' | 'text'>,
  lexicon: Pick<Lexicon, 'places' | 'titles' | 'names'>,
): Reading {
  return {
    brief: {
      id,
      file: record.file,
      postedOn: record.fields.postedOn.facts.map(({ value }) => value),
      offices: officesOf(record).map(location => ({ location, at: lexicon.places.coordinates(location) })),
    },
    compared: compared(record, text, lexicon),
    record: Buffer.from(JSON.stringify(record)),
    document: Buffer.from(JSON.stringify({ id, text })),
  };
}

/** The record and the text of a reading. */
export function opened(reading: Reading): { record: PostingRecord; text: string } {
  return { record: parsed(reading.record), text: textOf(reading) };
}

/** The text of a reading alone, which takes a fraction of the time. */
export const textOf = ({ document }: Reading): string => parsed<{ text: string }>(document).text;

/** The JSON of a record with what its posting repeats. */
export const markedJson = (record: Uint8Array, mark: Mark): Uint8Array =>
  Buffer.concat([record.subarray(0, -1), Buffer.from(`,${JSON.stringify(mark).slice(1)}`)]);

const parsed = <T>(json: Uint8Array): T =>
  JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.length).toString());
