import { z } from 'zod';
import { ratesOf } from './counts.ts';
import type { CorpusScore } from './score.ts';
import { scoredFields } from './verdict.ts';

const count = z.int().nonnegative();
const rate = z.number().min(0).max(1).nullable();

/** `content/scores.json`: how well labelled postings were read, for the report's page on its method. */
export const publishedSchema = z.strictObject({
  /** Postings behind the figures. */
  postings: count,
  fields: z.array(
    z.strictObject({ field: z.enum(scoredFields), labelled: count, precision: rate, recall: rate }),
  ),
});

export type PublishedScores = z.infer<typeof publishedSchema>;

const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1000) / 1000;

/** The figures of a corpus as they are published: fractions rounded to three decimals. */
export const publish = ({ postings, counts }: CorpusScore): PublishedScores => ({
  postings,
  fields: scoredFields.map(field => {
    const { precision, recall } = ratesOf(counts[field]);
    return {
      field,
      labelled: counts[field].labelled,
      precision: rounded(precision),
      recall: rounded(recall),
    };
  }),
});
