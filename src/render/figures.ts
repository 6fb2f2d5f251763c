import type { Answer, Chart, Measure, Row, ValueColumn } from '../charts/chart.ts';
import { inFigures, interval, numeral, percent } from '../charts/prose.ts';
import { share } from '../statistics/share.ts';

/** "31 of 50". */
export const outOf = ({ count: part }: Pick<Measure, 'count'>, { n }: Pick<Answer, 'n'>): string =>
  `${inFigures(part)} of ${inFigures(n)}`;

/** What a picture has no room for; beside its table, and in files and frames that have none. */
export const notShown = (n: number, one: string, many: string): string =>
  `${inFigures(n)} more ${n === 1 ? one : many} not shown`;

/** The postings of which nothing is stated, as a measure; nothing for a corpus without postings. */
export const silence = ({ n, notStated }: Answer): Measure | undefined =>
  n === 0 ? undefined : { count: notStated.length, share: share(notStated.length, n) };

/** One column of a chart's table: its name, what it holds, and its text in a row; figures stand to the right. */
export interface Column {
  name: string;
  description: string;
  figure: boolean;
  text(row: Row): string;
}

/**
 * The columns of a chart's table for people: the row's name and values, the parts that count (more than one), their sum,
 * what it is out of where rows differ in that, its share and interval unless there are few postings, and the asides.
 */
export function columns(chart: Chart, { rows, n, small }: Answer): Column[] {
  const part = ({ key, label }: Chart['parts'][number], description: string): Column => ({
    name: label,
    description,
    figure: true,
    text: row => inFigures(row.parts.find(other => other.key === key)!.postings.length),
  });
  const counted = chart.parts.filter(({ aside }) => !aside);
  const asides = chart.parts.filter(({ aside }) => aside);
  const shares: Column[] = [
    {
      name: 'Share',
      description: 'share of all postings',
      figure: true,
      text: row => (row.small ? '' : percent(row.measure.share.value)),
    },
    {
      name: '95% interval',
      description: 'Wilson score interval of the share',
      figure: true,
      text: row => (row.small ? '' : interval(row.measure.share)),
    },
  ];
  return [
    { name: chart.rowName, description: 'what the row is about', figure: false, text: row => row.label },
    ...(chart.values ?? []).filter(({ download }) => !download).map(valueColumn),
    ...(counted.length > 1
      ? counted.map(style => part(style, `postings, each in one part only: ${style.label.toLowerCase()}`))
      : []),
    {
      name: chart.measureName,
      description: 'postings, each counted once',
      figure: true,
      text: row => inFigures(row.measure.count),
    },
    ...(rows.some(({ of }) => of !== n) ? [outOfColumn] : []),
    ...(small ? [] : shares),
    ...asides.map(style => part(style, `postings, counted in no other column: ${style.label.toLowerCase()}`)),
  ];
}

const valueColumn = ({ key, label, description, type, text = String }: ValueColumn): Column => ({
  name: label,
  description,
  figure: type !== 'string',
  text: ({ values }) => (values[key] === undefined ? '' : text(values[key])),
});

const outOfColumn: Column = {
  name: 'Out of',
  description: 'postings that the share is a share of',
  figure: true,
  text: ({ of }) => inFigures(of),
};

/** The parts of a row in words, without the empty ones: "1 required, 3 one of several"; nothing where there is one part. */
export const inParts = ({ parts }: Chart, row: Row): string =>
  parts.length < 2
    ? ''
    : parts
        .map(({ label }, i) => [row.parts[i]!.postings.length, label.toLowerCase()] as const)
        .filter(([postings]) => postings > 0)
        .map(([postings, label]) => `${inFigures(postings)} ${label}`)
        .join(', ');

/** What the postings of a row are counted out of, as its figures need it. */
const denominator = ({ of, small }: Row): Pick<Answer, 'n' | 'small'> => ({ n: of, small });

/** A row in words: "Python: 62%, 31 of 50 postings; 11 required, 20 one of several", or "Python: 4 of 5; 4 required". */
export function rowName(chart: Chart, row: Row, label = row.label): string {
  const parts = inParts(chart, row);
  return `${label}: ${figureName(row.measure, denominator(row))}${parts === '' ? '' : `; ${parts}`}`;
}

/** "Not stated: 6%, 3 of 50 postings". */
export const silenceName = (answer: Answer): string => `Not stated: ${figureName(silence(answer)!, answer)}`;

const figureName = (measure: Measure, answer: Pick<Answer, 'n' | 'small'>): string =>
  answer.small
    ? outOf(measure, answer)
    : `${percent(measure.share.value)}, ${outOf(measure, answer)} postings`;

/** What stands above the axis: "Share of 3,000 postings; thin line: 95% interval". */
export const measureLine = ({ n, small }: Pick<Answer, 'n' | 'small'>): string =>
  n === 0
    ? 'There are no postings yet'
    : !small
      ? `Share of ${inFigures(n)} postings; thin line: 95% interval`
      : n === 1
        ? 'The dot is the one posting'
        : `Each dot is one of the ${numeral(n)} postings`;
