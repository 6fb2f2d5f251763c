import { group } from 'd3-array';
import type { FieldName, FieldValue, PostingRecord } from '../posting/record.ts';
import { type Difference, differences } from '../statistics/differences.ts';
import { worded } from '../wording/values.ts';
import { ofCorpus } from './of-corpus.ts';

const clusters = ofCorpus(({ records }) => group(records, record => record.duplicateOf ?? record.id));

/** The posting that counts, and those that repeat it, in the order of their ids. */
export const copiesOf = ({ id, duplicateOf }: PostingRecord): PostingRecord[] =>
  clusters().get(duplicateOf ?? id) ?? [];

/** In what the facts of copies differ, in words. */
export const differencesOf = (copies: readonly PostingRecord[]): Difference[] => differences(copies, told);

/** A value as it is told beside its like: of a skill also how strongly it is asked for. */
const told = <F extends FieldName>(field: F, value: FieldValue<F>): string =>
  field === 'skills'
    ? `${worded(field, value)} (${(value as FieldValue<'skills'>).strength})`
    : worded(field, value);
