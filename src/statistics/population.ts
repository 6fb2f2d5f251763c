import type { Population } from '../corpus/corpus.ts';
import { oncePer } from '../memory/once-per.ts';
import type { PostingRecord } from '../posting/record.ts';

const counting = oncePer((records: readonly PostingRecord[]): readonly PostingRecord[] =>
  records.filter(({ language, duplicateOf }) => language.read && duplicateOf === undefined),
);

/**
 * The postings that every share is a share of: those in a language that is read, a posting that repeats another
 * left out. Their number is the denominator of every chart.
 */
export const population = ({ records }: Pick<Population, 'records'>): readonly PostingRecord[] =>
  counting(records);
