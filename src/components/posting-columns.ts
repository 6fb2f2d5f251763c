import { capital, list } from '../charts/prose.ts';
import type { FieldName, PostingRecord } from '../posting/record.ts';
import { workPlaces } from '../resolve/row.ts';
import { dated } from './dates.ts';
import { worded } from './wording.ts';

const said = <F extends FieldName>({ fields }: PostingRecord, field: F): string =>
  list([...new Set(fields[field].facts.map(({ value }) => worded(field, value as never)))]);
const places = ({ fields }: PostingRecord): string =>
  list([...new Set(workPlaces(fields).map(({ city, region, country }) => city ?? region ?? country ?? ''))]);
const posted = ({ fields }: PostingRecord): string =>
  fields.postedOn.facts.map(({ value }) => dated(value)).join(', ');

/** What a list of postings says of each beside its title; nothing where the posting does not say. */
export const postingColumns: readonly { name: string; of(record: PostingRecord): string }[] = [
  { name: 'Company', of: record => said(record, 'company') },
  { name: 'Places', of: places },
  { name: 'Level', of: record => capital(said(record, 'seniority')) },
  { name: 'Posted', of: posted },
  { name: 'Board', of: record => said(record, 'board') },
];
