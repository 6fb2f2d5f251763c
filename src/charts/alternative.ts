import { format } from 'd3-format';
import { share } from '../statistics/share.ts';
import type { Answer, Chart, Measure } from './chart.ts';
import { percent } from './prose.ts';

const grouped = format(',');
/** More rows than this are for the table to tell. */
const told = 5;

/** The alternative text of a chart's picture: its form, its first rows with their figures, what is left out. */
export function alternative({ question, rowName, measureName, parts }: Chart, answer: Answer): string {
  const { rows, n, notStated, small } = answer;
  if (n === 0) return `${question} There are no postings yet.`;
  const figure = ({ count, share: { value } }: Measure) =>
    small ? `${count} of ${n}` : `${percent(value)} (${grouped(count)})`;
  const form = small ? 'One dot a posting' : `Bars in per cent of ${grouped(n)} postings, with 95% intervals`;
  const counts = parts.some(({ aside }) => aside) ? `${measureName} by ${rowName.toLowerCase()}` : rowName;
  const first = rows.slice(0, told).map(({ label, measure }) => `${label} ${figure(measure)}`);
  const rest = rows.length - first.length;
  const more = rest > 0 ? `, and ${grouped(rest)} more in the table` : '';
  const silent = `Not stated: ${notStated.length === 0 ? 'none' : figure({ count: notStated.length, share: share(notStated.length, n) })}.`;
  return [
    question,
    `${form}.`,
    ...(first.length > 0 ? [`${counts}: ${first.join(', ')}${more}.`] : []),
    silent,
  ].join(' ');
}
