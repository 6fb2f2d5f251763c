import type { PostingRecord } from '../posting/record.ts';
import { workPlaces } from '../resolve/row.ts';

/** The title of a posting, or that it states none. */
export const titleOf = ({ fields }: PostingRecord): string =>
  fields.title.facts[0]?.value ?? 'Title not stated';

/** What a posting is called among others: its title, or its id where it states none. */
export const nameOf = (record: PostingRecord): string =>
  record.fields.title.facts.length > 0 ? titleOf(record) : `Title not stated (${record.id})`;

/** The employer of a posting, or that it names none. */
export const companyOf = ({ fields }: PostingRecord): string =>
  fields.company.facts[0]?.value ?? 'company not stated';

/** The places of its work, each once and in a word: its city or, where none is named, what is. */
export const placesOf = ({ fields }: PostingRecord): string[] => [
  ...new Set(workPlaces(fields).map(({ city, region, country }) => city ?? region ?? country ?? '')),
];
