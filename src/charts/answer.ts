import type { Population } from '../corpus/corpus.ts';
import type { PostingRecord } from '../posting/record.ts';
import { population } from '../statistics/population.ts';
import { share } from '../statistics/share.ts';
import { type Mention, type TallyRow, tally } from '../statistics/tally.ts';
import type { Answer, Measure, PartStyle, Row } from './chart.ts';

/**
 * Puts a chart's question to postings: what every one that counts says, by row and part, drawn as bars.
 * @param order of the rows; it must leave no two of them equal.
 */
export function answer(
  all: Population,
  parts: readonly PartStyle[],
  mentionsOf: (record: PostingRecord) => Mention[],
  order: (a: Row, b: Row) => number,
): Answer {
  const records = population(all);
  const n = records.length;
  const small = n < all.report.smallSample;
  const { rows, silent } = tally(
    records,
    mentionsOf,
    parts.map(({ key }) => key),
  );
  return {
    rows: rows.map(row => measured(row, parts, { of: n, small })).sort(order),
    n,
    notStated: silent,
    further: [],
    small,
    form: { kind: 'bars' },
  };
}

/** Most rows have postings in one part alone: the others share that they have none. */
const none: string[] = [];

/**
 * A row of an answer from the postings that were counted into it.
 * @param of its denominator, and whether that is too small for shares.
 */
export function measured(
  { id, label, name, parts: counted }: TallyRow,
  styles: readonly PartStyle[],
  { of, small }: Pick<Row, 'of' | 'small'>,
  values: Row['values'] = {},
): Row {
  const parts = styles.map(({ key }) => ({ key, postings: counted.get(key)?.slice() ?? none }));
  const measure = (counting: readonly PartStyle[]): Measure => {
    const count = counting.reduce((sum, { key }) => sum + (counted.get(key)?.length ?? 0), 0);
    return { count, share: share(count, of) };
  };
  const all = measure(styles);
  const inMeasure = styles.filter(({ aside }) => !aside);
  return {
    id,
    label,
    ...(name !== undefined && { name }),
    parts,
    ...all,
    measure: inMeasure.length === styles.length ? all : measure(inMeasure),
    of,
    small,
    values,
  };
}
