import { share } from '../statistics/share.ts';
import type { Answer, Chart, Row } from './chart.ts';
import type { Form } from './form.ts';
import { inFigures, percent } from './prose.ts';

/** More rows than this are for the table to tell. */
const told = 5;

const bars = ({ n, small }: Answer): string =>
  small ? 'One dot a posting' : `Bars in per cent of ${inFigures(n)} postings, with 95% intervals`;

/** What one sees, before it is told what it says. */
const forms: Record<Form['kind'], (answer: Answer) => string> = {
  bars,
  map: answer => `Circles on a map; ${bars(answer).toLowerCase()}`,
  grid: ({ rows }) =>
    `A grid in per cent of the postings of each column${rows.some(({ small }) => small) ? ', in counts where they are few' : ''}`,
  columns: ({ small, form }) =>
    `${small ? 'One dot a posting' : 'Columns'} on a time axis by ${form.kind === 'columns' ? form.unit : 'month'}`,
  ranges: ({ form }) =>
    form.kind === 'ranges' && form.panels.some(({ bands }) => bands.length > 0)
      ? 'Ranges from the median lower to the median upper end, and one line a posting where they are few'
      : 'One line a posting from its lower to its upper end',
  timeline: () => 'Spans on one time axis',
  scale: () => 'One dot a row on a scale from 0 to 1, with 95% intervals',
};

/** "62% (31)", or "2 of 3" where the row's denominator is small. */
export function figure({
  measure: { count, share },
  of,
  small,
}: Pick<Row, 'measure' | 'of' | 'small'>): string {
  return small ? `${inFigures(count)} of ${inFigures(of)}` : `${percent(share.value)} (${inFigures(count)})`;
}

/**
 * The alternative text of a chart's picture: its form, its first rows with their figures, what is left out.
 * @param tell a row's figures in words, where they are not its share.
 */
export function alternative(chart: Chart, answer: Answer, tell: (row: Row) => string = figure): string {
  const { question, rowName, measureName, parts, answeredByAll } = chart;
  const { rows, n, small, form } = answer;
  if (n === 0) return `${question} There are no postings yet.`;
  const aside = (postings: string[]) => {
    const measure = { count: postings.length, share: share(postings.length, n) };
    return postings.length === 0 ? 'none' : figure({ measure, of: n, small });
  };
  const counts = parts.some(part => part.aside) ? `${measureName} by ${rowName.toLowerCase()}` : rowName;
  const first = rows.slice(0, told).map(row => `${row.label} ${tell(row)}`);
  const separator = first.some(text => /,(?!\d)/.test(text)) ? '; ' : ', ';
  const rest = rows.length - first.length;
  const more = rest > 0 ? `, and ${inFigures(rest)} more` : '';
  return [
    question,
    ...(first.length > 0
      ? [`${forms[form.kind](answer)}.`, `${counts}: ${first.join(separator)}${more}.`]
      : []),
    ...(answer.further.length > 0 ? [`None of these: ${aside(answer.further)}.`] : []),
    ...(answeredByAll ? [] : [`Not stated: ${aside(answer.notStated)}.`]),
  ].join(' ');
}
