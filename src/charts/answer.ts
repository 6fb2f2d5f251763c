import type { Corpus } from '../corpus/corpus.ts';
import type { PostingRecord } from '../posting/record.ts';
import { population } from '../statistics/population.ts';
import { share } from '../statistics/share.ts';
import { type Mention, type TallyRow, tally } from '../statistics/tally.ts';
import type { Answer, Measure, PartStyle, Row } from './chart.ts';

/**
 * Puts a chart's question to a corpus: what every posting of the population says, counted by row and part.
 * @param order of the rows; it must leave no two of them equal.
 */
export function answer(
  corpus: Corpus,
  parts: readonly PartStyle[],
  mentionsOf: (record: PostingRecord) => Mention[],
  order: (a: Row, b: Row) => number,
): Answer {
  const records = population(corpus);
  const n = records.length;
  const { rows, silent } = tally(
    records,
    mentionsOf,
    parts.map(({ key }) => key),
  );
  return {
    rows: rows.map(row => measured(row, parts, n)).sort(order),
    n,
    notStated: silent,
    small: n < corpus.report.smallSample,
  };
}

function measured({ id, label, parts: counted }: TallyRow, styles: readonly PartStyle[], n: number): Row {
  const parts = styles.map(({ key }) => ({ key, postings: counted.get(key) ?? [] }));
  const measure = (of: readonly PartStyle[]): Measure => {
    const count = of.reduce((sum, { key }) => sum + (counted.get(key)?.length ?? 0), 0);
    return { count, share: share(count, n) };
  };
  return { id, label, parts, ...measure(styles), measure: measure(styles.filter(({ aside }) => !aside)) };
}
