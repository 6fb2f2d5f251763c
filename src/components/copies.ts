import { group } from 'd3-array';
import { siteCorpus } from '../corpus/store.ts';
import type { FieldName, FieldValue, PostingRecord } from '../posting/record.ts';
import { type Difference, differences } from '../statistics/differences.ts';
import { worded } from './wording.ts';

let clusters: Map<string, PostingRecord[]> | undefined;

/** The posting that counts, and those that repeat it, in the order of their ids. */
export function copiesOf({ id, duplicateOf }: PostingRecord): PostingRecord[] {
  clusters ??= group(siteCorpus().records, record => record.duplicateOf ?? record.id);
  return clusters.get(duplicateOf ?? id) ?? [];
}

/** In what the facts of copies differ, in words. */
export const differencesOf = (copies: readonly PostingRecord[]): Difference[] => differences(copies, told);

/** A value as it is told beside its like: of a skill also how strongly it is asked for. */
const told = <F extends FieldName>(field: F, value: FieldValue<F>): string =>
  field === 'skills'
    ? `${worded(field, value)} (${(value as FieldValue<'skills'>).strength})`
    : worded(field, value);
