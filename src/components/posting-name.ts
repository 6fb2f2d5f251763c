import type { PostingRecord } from '../posting/record.ts';

/** The title of a posting, or that it states none. */
export const titleOf = ({ fields }: PostingRecord): string =>
  fields.title.facts[0]?.value ?? 'Title not stated';

/** What a posting is called among others: its title, or its id where it states none. */
export const nameOf = (record: PostingRecord): string =>
  record.fields.title.facts.length > 0 ? titleOf(record) : `Title not stated (${record.id})`;

/** The employer of a posting, or that it names none. */
export const companyOf = ({ fields }: PostingRecord): string =>
  fields.company.facts[0]?.value ?? 'company not stated';
