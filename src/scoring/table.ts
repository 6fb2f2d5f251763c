import { type Counts, ratesOf } from './counts.ts';
import type { CorpusScore, Disagreement } from './score.ts';
import { scoredFields } from './verdict.ts';

const columns = ['labelled', 'right', 'wrong', 'missed', 'invented'] as const;
const head = ['field', ...columns, 'precision', 'recall', 'F1'];

/** The score of a corpus as a person reads it in a terminal: a field a row, numbers to the right. */
export function formatScore({ corpus, postings, counts, conventions }: CorpusScore): string {
  const rows = scoredFields
    .filter(field => isScored(counts[field]))
    .map(field => {
      const { precision, recall, f1 } = ratesOf(counts[field]);
      return [field, ...columns.map(name => `${counts[field][name]}`), ...[precision, recall, f1].map(rate)];
    });
  const { labelled, unnamed } = counts.knowledge;
  return [
    `${corpus}: ${postings} ${postings === 1 ? 'posting' : 'postings'}`,
    ...align([head, ...rows]),
    ...(labelled + unnamed > 0
      ? [
          `knowledge: the lexicon has names for ${labelled} of ${labelled + unnamed} labels, and only these count`,
        ]
      : []),
    ...conventions.map(({ field, says, cases }) => `${field}, in ${cases}: ${says}`),
  ].join('\n');
}

/** Whether anything was labelled or read of a field. */
export const isScored = ({ labelled, invented }: Counts): boolean => labelled + invented > 0;

const rate = (value: number | null): string => value?.toFixed(3) ?? '–';

function align(rows: string[][]): string[] {
  const widths = head.map((_, i) => Math.max(...rows.map(row => row[i]!.length)));
  return rows.map(row =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
  );
}

/** Every disagreement of a corpus, by field: posting, kind, what was expected and read, and the sentences. */
export function formatDisagreements({ corpus, disagreements }: CorpusScore): string {
  const byField = scoredFields.flatMap(field => {
    const those = disagreements.filter(disagreement => disagreement.field === field);
    return those.length > 0 ? [`${corpus}: ${field}`, ...those.map(inWords), ''] : [];
  });
  return byField.join('\n');
}

const inWords = ({ posting, kind, expected, read, sentences }: Disagreement): string =>
  [
    `  ${posting}  ${kind}  expected ${expected ?? 'nothing'}, read ${read ?? 'nothing'}`,
    ...sentences.map(sentence => `      "${sentence}"`),
  ].join('\n');
