import type { Answer, Chart, Row } from '../charts/chart.ts';
import { share } from '../statistics/share.ts';
import { plain } from './plain.ts';

/** One column of the figures of a chart, in its CSV and its JSON alike. */
export interface DataColumn {
  /** Its name in a file: lower case, words joined by underscores; unique in the chart, and never `postings`. */
  key: string;
  /** Its name for people. */
  label: string;
  /** What it holds. */
  description: string;
  type: 'string' | 'integer' | 'number';
  /** What a figure counts or measures, where it has a unit. */
  unit?: string;
  /** Set on the one count that shares and intervals rest on. */
  measures?: true;
  /** The figure of a row; null where the column says nothing of it. */
  value(row: Row): string | number | null;
}

const snake = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '_');

const counted = (
  key: string,
  label: string,
  description: string,
  value: DataColumn['value'],
): DataColumn => ({ key, label, description, type: 'integer', unit: 'postings', value });

const fraction = (
  key: string,
  label: string,
  description: string,
  value: (row: Row) => number,
): DataColumn => ({
  key,
  label,
  description,
  type: 'number',
  unit: 'fraction',
  value: row => Number(value(row).toFixed(6)),
});

/** The columns of a chart's figures in their order. */
export function dataColumns(chart: Chart): DataColumn[] {
  const { measureName, values = [], parts } = chart;
  const aside = parts.some(({ aside }) => aside);
  return [
    ...namingColumns(chart),
    ...values.map(({ key, label, description, type, unit }) => ({
      key: snake(key),
      label,
      description,
      type,
      ...(unit !== undefined && { unit }),
      value: (row: Row) => row.values[key] ?? null,
    })),
    ...(parts.length < 2 ? [] : parts).map(partColumn),
    ...(aside ? [asideColumn(chart)] : []),
    {
      ...counted('count', 'Count', 'postings in the row, each counted once', ({ count }) => count),
      ...(!aside && { measures: true as const }),
    },
    counted('n', 'Out of', 'postings that the share is a share of', ({ of }) => of),
    ...shareColumns(aside ? snake(measureName) : 'count'),
  ];
}

const namingColumns = ({ rowName }: Chart): DataColumn[] => [
  {
    key: 'id',
    label: 'Id',
    description:
      'permanent id of the row; not-stated for the postings that say nothing of it, none-of-these for those that no row shows',
    type: 'string',
    value: ({ id }) => id,
  },
  {
    key: snake(rowName),
    label: rowName,
    description: 'label of the row',
    type: 'string',
    value: ({ label }) => plain(label),
  },
];

const partColumn = ({ key: part, label }: Chart['parts'][number]): DataColumn =>
  counted(
    snake(part),
    label,
    `postings; ${label.toLowerCase()}`,
    row => row.parts.find(({ key }) => key === part)?.postings.length ?? null,
  );

/** The count without the parts that are counted aside. */
const asideColumn = ({ measureName, parts }: Chart): DataColumn => ({
  ...counted(
    snake(measureName),
    measureName,
    `postings in all parts that count: ${measureName.toLowerCase()}`,
    row => (row.parts.length === parts.length ? row.measure.count : null),
  ),
  measures: true,
});

const shareColumns = (measure: string): DataColumn[] => [
  fraction('share', 'Share', `${measure} / n`, ({ measure }) => measure.share.value),
  fraction('low', 'Low', 'lower bound of the 95% Wilson interval of the share', row => row.measure.share.low),
  fraction(
    'high',
    'High',
    'upper bound of the 95% Wilson interval of the share',
    row => row.measure.share.high,
  ),
];

/**
 * The rows of a chart's figures: all rows of the answer, then the postings that are in none of them, `none-of-these`, and
 * those that state nothing, `not-stated`. These two have a single part of the same name.
 */
export function dataRows({ answeredByAll }: Chart, { rows, n, small, further, notStated }: Answer): Row[] {
  const apart = (id: string, label: string, postings: string[]): Row => {
    const measure = { count: postings.length, share: share(postings.length, n) };
    return { id, label, parts: [{ key: id, postings }], ...measure, measure, of: n, small, values: {} };
  };
  return [
    ...rows,
    ...(further.length > 0 ? [apart('none-of-these', 'None of these', further)] : []),
    ...(n > 0 && !answeredByAll ? [apart('not-stated', 'Not stated', notStated)] : []),
  ];
}
