import { stringify } from 'csv-stringify/sync';
import type { Answer, Chart, Measure, Row } from '../charts/chart.ts';
import { share } from '../statistics/share.ts';
import { plain } from './plain.ts';

/** One column of a chart's CSV file, for a data dictionary. */
export interface CsvColumn {
  name: string;
  type: 'string' | 'integer' | 'number';
  description: string;
}

const snake = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '_');

/** The columns of a chart's CSV file in their order. */
export function csvColumns(chart: Chart): CsvColumn[] {
  const partColumns = chart.parts.length < 2 ? [] : chart.parts;
  const aside = hasAside(chart);
  const measure = aside ? snake(chart.measureName) : 'count';
  const column = (name: string, type: CsvColumn['type'], description: string) => ({
    name,
    type,
    description,
  });
  return [
    column(
      'id',
      'string',
      'permanent id of the row; not-stated for the postings that say nothing of it, none-of-these for those that no row shows',
    ),
    column(snake(chart.rowName), 'string', 'label of the row'),
    ...(chart.values ?? []).map(({ key, type, description }) => column(snake(key), type, description)),
    ...partColumns.map(({ key, label }) => column(snake(key), 'integer', `postings; ${label.toLowerCase()}`)),
    ...(aside
      ? [column(measure, 'integer', `postings in all parts that count: ${chart.measureName.toLowerCase()}`)]
      : []),
    column('count', 'integer', 'postings in the row, each counted once'),
    column('n', 'integer', 'postings that the share is a share of'),
    column('share', 'number', `${measure} / n`),
    column('low', 'number', 'lower bound of the 95% Wilson interval of the share'),
    column('high', 'number', 'upper bound of the 95% Wilson interval of the share'),
  ];
}

/** The answer as RFC 4180, all rows, then the postings that are in none, those that state nothing last. No cell is a spreadsheet formula. */
export function renderCsv(chart: Chart, answer: Answer): string {
  const { n, further, notStated } = answer;
  const lines = [
    csvColumns(chart).map(({ name }) => name),
    ...answer.rows.map(row => rowLine(chart, row)),
    ...(further.length > 0 ? [lineApart(chart, n, 'none-of-these', 'None of these', further)] : []),
    ...(n > 0 && !chart.answeredByAll ? [lineApart(chart, n, 'not-stated', 'Not stated', notStated)] : []),
  ];
  return stringify(lines, { record_delimiter: 'windows', escape_formulas: true });
}

const hasAside = ({ parts }: Chart): boolean => parts.some(({ aside }) => aside);

const shares = ({ share: { value, low, high } }: Measure): number[] =>
  [value, low, high].map(fraction => Number(fraction.toFixed(6)));

function rowLine(chart: Chart, { id, label, values, parts, count, measure, of }: Row): (string | number)[] {
  return [
    id,
    plain(label),
    ...(chart.values ?? []).map(({ key }) => values[key] ?? ''),
    ...(chart.parts.length < 2 ? [] : parts.map(({ postings }) => postings.length)),
    ...(hasAside(chart) ? [measure.count] : []),
    count,
    of,
    ...shares(measure),
  ];
}

/** The line of postings that are in no row. */
function lineApart(chart: Chart, n: number, id: string, label: string, { length }: string[]) {
  const parts = chart.parts.length < 2 ? 0 : chart.parts.length;
  const columns = (chart.values?.length ?? 0) + parts + Number(hasAside(chart));
  const empty = Array.from({ length: columns }, () => '');
  return [id, label, ...empty, length, n, ...shares({ count: length, share: share(length, n) })];
}
