import { stringify } from 'csv-stringify/sync';
import type { Answer, Chart, Measure } from '../charts/chart.ts';
import { silence } from './figures.ts';
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
  const aside = chart.parts.some(part => part.aside);
  const measure = aside ? snake(chart.measureName) : 'count';
  const column = (name: string, type: CsvColumn['type'], description: string) => ({
    name,
    type,
    description,
  });
  return [
    column('id', 'string', 'permanent id of the row; not-stated for the postings that say nothing of it'),
    column(snake(chart.rowName), 'string', 'label of the row'),
    ...partColumns.map(({ key, label }) => column(snake(key), 'integer', `postings; ${label.toLowerCase()}`)),
    ...(aside
      ? [column(measure, 'integer', `postings in all parts that count: ${chart.measureName.toLowerCase()}`)]
      : []),
    column('count', 'integer', 'postings in the row, each counted once'),
    column('n', 'integer', 'postings in all: the denominator'),
    column('share', 'number', `${measure} / n`),
    column('low', 'number', 'lower bound of the 95% Wilson interval of the share'),
    column('high', 'number', 'upper bound of the 95% Wilson interval of the share'),
  ];
}

/** The answer as RFC 4180, all rows, the postings that state nothing last. No cell is a spreadsheet formula. */
export function renderCsv(chart: Chart, answer: Answer): string {
  const aside = chart.parts.some(part => part.aside);
  const line = (id: string, label: string, parts: (number | '')[], count: number, measure: Measure) => {
    const { value, low, high } = measure.share;
    return [
      id,
      plain(label),
      ...(chart.parts.length < 2 ? [] : parts),
      ...(aside ? [id === 'not-stated' ? '' : measure.count] : []),
      count,
      answer.n,
      ...[value, low, high].map(fraction => Number(fraction.toFixed(6))),
    ];
  };
  const silent = silence(answer);
  const lines = [
    csvColumns(chart).map(({ name }) => name),
    ...answer.rows.map(row =>
      line(
        row.id,
        row.label,
        row.parts.map(({ postings }) => postings.length),
        row.count,
        row.measure,
      ),
    ),
    ...(silent
      ? [
          line(
            'not-stated',
            'Not stated',
            chart.parts.map(() => '' as const),
            silent.count,
            silent,
          ),
        ]
      : []),
  ];
  return stringify(lines, { record_delimiter: 'windows', escape_formulas: true });
}
