import type { Answer, Chart, PartStyle, Row } from '../charts/chart.ts';
import { silence } from './figures.ts';
import { shown } from './layout.ts';
import { colour } from './palette.ts';

/** A bar is drawn in a box of this size, which a page stretches to the room that it has. */
const [length, height] = [100, 12];

/** The most dates that a small chart shows, the last ones. */
const mostDates = 8;
/** The most currencies and periods of pay that it shows, the first ones. */
const mostPanels = 8;

/** The rows of an answer that a small chart shows: the first, of dates the last, of pay those without parts of others. */
export function smallRows(answer: Answer): Row[] {
  const { form, rows } = answer;
  if (form.kind === 'columns') return rows.slice(-mostDates);
  if (form.kind === 'ranges')
    return form.panels.slice(0, mostPanels).map(({ row }) => rows.find(({ id }) => id === row)!);
  return rows.slice(0, shown(answer, 'small'));
}

/** The share at which the bars of small charts end that stand together: they have one scale. */
export const smallReach = (answers: readonly Answer[]): number =>
  Math.max(
    0.01,
    ...answers.flatMap(answer => [
      silence(answer)?.share.value ?? 0,
      ...smallRows(answer).map(({ measure, share }) => Math.max(measure.share.high, share.value)),
    ]),
  );

/** A row as one bar in its parts, with the interval of its measure, as `<svg class="bar">` without words. */
export function smallBar(chart: Chart, row: Row, reach: number): string {
  const { low, high } = row.measure.share;
  const x = (share: number) => (share / reach) * length;
  let from = 0;
  const parts = chart.parts.map(({ tone }, i) => {
    const part = (row.parts[i]!.postings.length / Math.max(1, row.count)) * x(row.share.value);
    from += part;
    return part === 0 ? '' : box(from - part, part, 1, height - 2, colour(`tone-${tone}`), edges[tone]);
  });
  const middle = height / 2;
  const whisker = [
    box(x(low), x(high - low), middle - 1.5, 3, colour('paper'), opacity(0.75)),
    box(x(low), x(high - low), middle - 0.6, 1.2, colour('ink'), opacity(0.6)),
  ];
  return bar(parts.join('') + whisker.join(''));
}

/** The postings that state nothing, as an outline. */
export function smallSilence(answer: Answer, reach: number): string {
  const { share } = silence(answer)!;
  const outline = `fill="none" stroke="${colour('ink-quiet')}" stroke-dasharray="2 2" vector-effect="non-scaling-stroke"`;
  return bar(
    share.value === 0
      ? ''
      : `<rect x="0.3" y="1.5" width="${round((share.value / reach) * length)}" height="${height - 3}" ${outline}/>`,
  );
}

const bar = (content: string): string =>
  `<svg class="bar" viewBox="0 0 ${length} ${height}" preserveAspectRatio="none" aria-hidden="true">${content}</svg>`;

const box = (x: number, width: number, y: number, height: number, fill: string, more = ''): string =>
  `<rect x="${round(x)}" y="${y}" width="${round(width)}" height="${height}" fill="${fill}"${more}/>`;

const opacity = (value: number): string => ` opacity="${value}"`;
/** The palest tone has an outline, to stand out from the paper. */
const edges: Partial<Record<PartStyle['tone'], string>> = {
  mentioned: ` stroke="${colour('tone-several')}" vector-effect="non-scaling-stroke"`,
};

const round = (value: number): number => Math.round(value * 10) / 10;
