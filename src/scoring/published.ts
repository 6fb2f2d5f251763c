import { z } from 'zod';
import { ratesOf } from './counts.ts';
import type { CorpusScore } from './score.ts';
import { isScored } from './table.ts';
import { scoredFields } from './verdict.ts';

const count = z.int().nonnegative();
const rate = z.number().min(0).max(1).nullable();
/** The corpora whose scores are published; the others are of few postings that the rules were written beside. */
const published = ['labelled', 'degrees', 'pay', 'pay-silent', 'strings'] as const;

const corpusSchema = z.strictObject({
  corpus: z.enum(published),
  /** Postings or cases behind the figures. */
  postings: count,
  fields: z.array(
    z.strictObject({
      field: z.enum(scoredFields),
      labelled: count,
      right: count,
      precision: rate,
      recall: rate,
    }),
  ),
  /** What some comparisons rest on, and how many cases it holds for. */
  conventions: z.array(z.strictObject({ field: z.enum(scoredFields), says: z.string(), cases: count })),
});

/** `content/scores.json`: how well postings and cases were read, for the report's page on its method. */
export const publishedSchema = z.array(corpusSchema);

/** The scores that the report shows. */
export type PublishedScores = z.infer<typeof publishedSchema>;
/** Those of one labelled set. */
export type PublishedCorpus = z.infer<typeof corpusSchema>;

const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1000) / 1000;

/** The figures of the corpora that are published: fractions rounded to three decimals. */
export const publish = (scores: readonly CorpusScore[]): PublishedScores =>
  published.flatMap(name =>
    scores.filter(({ corpus }) => corpus === name).map(score => figures(name, score)),
  );

const figures = (
  corpus: PublishedCorpus['corpus'],
  { postings, counts, conventions }: CorpusScore,
): PublishedCorpus => ({
  corpus,
  postings,
  fields: scoredFields
    .filter(field => isScored(counts[field]))
    .map(field => {
      const { labelled, right } = counts[field];
      const { precision, recall } = ratesOf(counts[field]);
      return { field, labelled, right, precision: rounded(precision), recall: rounded(recall) };
    }),
  conventions,
});
