import { stringify } from 'csv-stringify/sync';
import type { Answer, Chart } from '../charts/chart.ts';
import { dataColumns, dataRows } from './data.ts';

/** The figures of an answer as RFC 4180, with a head. What does not apply is empty, and no cell is a spreadsheet formula. */
export function renderCsv(chart: Chart, answer: Answer): string {
  const columns = dataColumns(chart);
  const lines = [
    columns.map(({ key }) => key),
    ...dataRows(chart, answer).map(row => columns.map(({ value }) => value(row))),
  ];
  return stringify(lines, { record_delimiter: 'windows', escape_formulas: true });
}
