import { capital, list } from '../charts/prose.ts';
import type { FieldName, PostingRecord } from '../posting/record.ts';
import { dated } from './dates.ts';
import { placesOf } from './posting-name.ts';
import { worded } from './values.ts';

const said = <F extends FieldName>({ fields }: PostingRecord, field: F): string =>
  list([...new Set(fields[field].facts.map(({ value }) => worded(field, value as never)))]);
const posted = ({ fields }: PostingRecord): string =>
  fields.postedOn.facts.map(({ value }) => dated(value)).join(', ');

/** What a list of postings says of each beside its title; nothing where the posting does not say. */
export const postingColumns: readonly { name: string; of(record: PostingRecord): string }[] = [
  { name: 'Company', of: record => said(record, 'company') },
  { name: 'Places', of: record => list(placesOf(record)) },
  { name: 'Level', of: record => capital(said(record, 'seniority')) },
  { name: 'Posted', of: posted },
  { name: 'Board', of: record => said(record, 'board') },
];
