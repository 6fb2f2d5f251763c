import { max } from 'd3-array';
import type { PostingRecord } from '../posting/record.ts';

/** The day that the newest posting was posted on, as ISO 8601; nothing where none has a date. */
export const newestDay = (records: readonly PostingRecord[]): string | undefined =>
  max(records.flatMap(({ fields }) => fields.postedOn.facts.map(({ value }) => value)));
