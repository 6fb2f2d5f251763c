import { type ScoredField, scoredFields, type Verdict } from './verdict.ts';

/** Verdicts by kind; what is labelled is right, wrong or missed, and `unnamed` and `setAside` stand apart. */
export interface Counts {
  labelled: number;
  right: number;
  wrong: number;
  missed: number;
  invented: number;
  unnamed: number;
  setAside: number;
}

/** Fractions between 0 and 1; null where there is nothing to take a fraction of. */
export interface Rates {
  /** right / (right + wrong + invented) */
  precision: number | null;
  /** right / labelled */
  recall: number | null;
  /** Harmonic mean of both. */
  f1: number | null;
}

/** Counts verdicts by field, over as many postings as they come from: sets are micro-averaged. */
export function countVerdicts(verdicts: readonly Verdict[]): Record<ScoredField, Counts> {
  const counts = Object.fromEntries(scoredFields.map(field => [field, none()])) as Record<
    ScoredField,
    Counts
  >;
  for (const { field, kind } of verdicts) {
    counts[field][kind]++;
    if (isLabelled.has(kind)) counts[field].labelled++;
  }
  return counts;
}

const isLabelled = new Set<Verdict['kind']>(['right', 'wrong', 'missed']);

const none = (): Counts => ({
  labelled: 0,
  right: 0,
  wrong: 0,
  missed: 0,
  invented: 0,
  unnamed: 0,
  setAside: 0,
});

/** Precision, recall and F1 of counts. */
export function ratesOf({ labelled, right, wrong, invented }: Counts): Rates {
  const precision = fraction(right, right + wrong + invented);
  const recall = fraction(right, labelled);
  const f1 = fraction(2 * right, labelled + right + wrong + invented);
  return { precision, recall, f1: precision === null || recall === null ? null : f1 };
}

const fraction = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
