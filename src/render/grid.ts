import type { Chart, Row } from '../charts/chart.ts';
import type { Grid } from '../charts/form.ts';
import { inFigures, interval, percent } from '../charts/prose.ts';
import { barePlot } from './bare-plot.ts';
import { element } from './dom.ts';
import type { Drawer } from './drawing.ts';
import { notShown, rowName } from './figures.ts';
import { foot } from './foot.ts';
import { gridHead } from './grid-head.ts';
import { leading, pixels, size } from './layout.ts';
import { type Colour, colour } from './palette.ts';
import { plain } from './plain.ts';
import { rowGroup } from './row-group.ts';
import { widthOf, wrap } from './width.ts';

/** Lines of a narrow picture; the others are left to the table. */
const narrowLines = 12;
const cellHeight = 28;
/** A column is no wider than this, lest a cell look like a bar. */
const widest = 92;

/** The tone of a cell from its share, the palest first, and the ink that is read on it. */
const steps: readonly { below: number; tone: Colour; ink: Colour }[] = [
  { below: 0.1, tone: 'tone-mentioned', ink: 'ink' },
  { below: 0.25, tone: 'tone-preferred', ink: 'ink' },
  { below: 0.5, tone: 'tone-several', ink: 'paper' },
  { below: Number.POSITIVE_INFINITY, tone: 'tone-strong', ink: 'paper' },
];

/** Where the cells of a grid stand, in pixels. */
export interface GridLayout {
  left: number;
  cell: number;
  narrow: boolean;
}

/** Cells by line and column, each with its figure and in the tone of its share. */
export const grid: Drawer<Grid> = drawing => {
  const { answer, form, width, links } = drawing;
  const narrow = width === 'narrow';
  const lines = narrow ? form.lines.slice(0, narrowLines) : form.lines;
  const room = Math.min(200, Math.max(104, pixels[width] - form.columns.length * widest));
  const labels = lines.map(({ label }) => wrap(plain(label), room, size, 2));
  const left = Math.ceil(Math.max(...labels.flat().map(line => widthOf(line, size)))) + 10;
  const place = {
    left,
    cell: Math.min(widest, Math.floor((pixels[width] - left) / form.columns.length)),
    narrow,
  };
  const head = gridHead(drawing, place);
  const byId = new Map(answer.rows.map(row => [row.id, row]));
  const cells = lines.flatMap(({ cells }, i) => {
    const y = head.height + i * (cellHeight + 2);
    return [
      lineLabel(labels[i]!, left, y),
      ...cells.map((id, column) => {
        const at = { x: left + column * place.cell, y };
        const row = id === undefined ? undefined : byId.get(id)!;
        if (!row) return none(form.columns[column]!.small, at, place);
        const group = rowGroup(row, nameOf(drawing.chart, row), links);
        group.append(...filled(row, at, place));
        return group;
      }),
    ];
  });
  const end = head.height + lines.length * (cellHeight + 2);
  const hidden = form.lines.length - lines.length;
  const more = hidden > 0 ? [notShown(hidden, 'line', 'lines')] : [];
  const below = foot(drawing, end + 8, more);
  const svg = barePlot({ width: pixels[width], height: Math.ceil(end + 8 + below.height), marks: [] });
  svg.append(...head.nodes, ...cells, ...below.nodes);
  return svg;
};

function nameOf(chart: Chart, row: Row): string {
  const around = row.small ? '' : `; 95% interval ${interval(row.measure.share)}`;
  return `${plain(rowName(chart, row))}${around}`;
}

const lineLabel = (lines: string[], left: number, y: number): SVGElement =>
  element(
    'text',
    { 'text-anchor': 'end' },
    ...lines.map((line, i) =>
      element(
        'tspan',
        { x: left - 10, y: y + cellHeight / 2 + 4.5 + (i - (lines.length - 1) / 2) * (leading - 3) },
        line,
      ),
    ),
  );

const figureAt = ({ x, y }: { x: number; y: number }, { cell }: GridLayout) => ({
  x: x + (cell - 2) / 2,
  y: y + cellHeight / 2 + 4.5,
  'text-anchor': 'middle',
});

/** A count stands in an outline, a share on the tone of its step. */
function filled(row: Row, at: { x: number; y: number }, place: GridLayout): SVGElement[] {
  const { share, count: postings } = row.measure;
  const box = { class: 'cell', ...at, width: place.cell - 2, height: cellHeight };
  if (row.small)
    return [
      element('rect', { ...box, fill: colour('paper'), stroke: colour('hairline') }),
      element('text', figureAt(at, place), inFigures(postings)),
    ];
  const { tone, ink } = steps.find(({ below }) => share.value < below)!;
  const figure = percent(share.value);
  return [
    element('rect', { ...box, fill: colour(tone) }),
    element(
      'text',
      { ...figureAt(at, place), fill: colour(ink) },
      place.narrow ? figure.replace('%', '') : figure,
    ),
  ];
}

/** A cell without postings: a nought that is set back. */
const none = (small: boolean, at: { x: number; y: number }, place: GridLayout): SVGElement =>
  element('text', { ...figureAt(at, place), fill: colour('ink-quiet') }, small || place.narrow ? '0' : '0%');
