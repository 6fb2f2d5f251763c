import { max, ticks } from 'd3-array';
import type { Row } from '../charts/chart.ts';
import type { Columns } from '../charts/form.ts';
import { inFigures } from '../charts/prose.ts';
import { barePlot } from './bare-plot.ts';
import { type ColumnPlace, timeAxis } from './column-axis.ts';
import { element } from './dom.ts';
import type { Drawer, Drawing } from './drawing.ts';
import { rowName } from './figures.ts';
import { foot } from './foot.ts';
import { captioned } from './head.ts';
import { pixels, size } from './layout.ts';
import { colour } from './palette.ts';
import { plain } from './plain.ts';
import { hitArea, rowGroup } from './row-group.ts';
import { widthOf } from './width.ts';

const plotHeight = { wide: 190, narrow: 150 };
/** A column is no wider than this. */
const widest = 44;
/** Height of a dot, one a posting, while postings are few. */
const dot = 16;

/** Columns on a time axis, the first and the last paler; dots one above the other while postings are few. */
export const columns: Drawer<Columns> = drawing => {
  const { answer, form, width } = drawing;
  const head = captioned(measureLine(drawing), keysOf(drawing), answer.small, width);
  const most = max(answer.rows, row => row.measure.count)!;
  const top = head.height + (answer.small ? 4 : 18);
  const height = answer.small ? most * dot + 8 : plotHeight[width];
  const values = ticks(0, most, 3).filter(Number.isInteger);
  const figures = answer.small
    ? 0
    : Math.ceil(Math.max(...values.map(value => widthOf(inFigures(value), size))) + 8);
  const step = Math.min(widest, (pixels[width] - figures) / form.slots.length);
  const labelled = step >= widthOf(inFigures(most), size) + 4 && !answer.small;
  const left = labelled ? 0 : figures;
  const place: ColumnPlace = { left, step, bottom: top + height };
  const y = (value: number) => place.bottom - (value / most) * height;
  const byId = new Map(answer.rows.map(row => [row.id, row]));
  const axis = timeAxis(form, place);
  const end = place.bottom + axis.height;
  const below = foot(drawing, end + 10);
  const svg = barePlot({ width: pixels[width], height: Math.ceil(end + 10 + below.height), marks: [] });
  svg.append(
    head.node,
    ...(labelled || answer.small ? [] : levels(values, y, place, form.slots.length)),
    ...axis.nodes,
    ...form.slots.flatMap(({ row: id }, i) => {
      const row = byId.get(id);
      const x = left + i * step;
      if (!row) return labelled ? [figure('0', x + step / 2, place.bottom - 6, 'ink-quiet')] : [];
      const area = { x, y: top - 18, width: step, height: place.bottom - top + 18 };
      const group = rowGroup(row, plain(rowName(drawing.chart, row)), drawing.links);
      group.append(hitArea(area));
      if (!answer.small) {
        const ends = form.slots.length > 2 && (i === 0 || i === form.slots.length - 1);
        group.append(column(x, step, y(row.measure.count), place.bottom, ends));
        if (labelled)
          group.append(figure(inFigures(row.measure.count), x + step / 2, y(row.measure.count) - 6, 'ink'));
        return [group];
      }
      return [group, ...dots(drawing, row, x + step / 2, place.bottom)];
    }),
    ...below.nodes,
  );
  return svg;
};

const measureLine = ({ answer, form: { unit } }: Drawing<Columns>): string =>
  answer.small ? `Each dot is a posting, at the ${unit} in which it was posted` : `Postings by ${unit}`;

/** The tone of the columns at both ends, where there are others. */
const keysOf = ({ answer, form: { unit, slots } }: Drawing<Columns>) =>
  answer.small || slots.length < 3
    ? []
    : [{ label: `The first and the last ${unit} may be incomplete`, tone: 'preferred' as const }];

/** Faint lines across with their counts at the left. */
const levels = (values: number[], y: (value: number) => number, { left, step }: ColumnPlace, slots: number) =>
  values
    .filter(value => value > 0)
    .flatMap(value => [
      element('line', {
        x1: left,
        x2: left + step * slots,
        y1: y(value),
        y2: y(value),
        stroke: colour('hairline'),
      }),
      element(
        'text',
        { x: left - 8, y: y(value) + 4.5, 'text-anchor': 'end', fill: colour('ink-quiet') },
        inFigures(value),
      ),
    ]);

const column = (x: number, step: number, y: number, bottom: number, atEnd: boolean): SVGElement =>
  element('rect', {
    class: 'mark',
    x: x + Math.min(2, step * 0.12),
    y,
    width: step - 2 * Math.min(2, step * 0.12),
    height: bottom - y,
    fill: colour(atEnd ? 'tone-preferred' : 'tone-strong'),
  });

const figure = (text: string, x: number, y: number, ink: 'ink' | 'ink-quiet'): SVGElement =>
  element('text', { class: 'value', x, y, 'text-anchor': 'middle', fill: colour(ink) }, text);

/** One dot a posting, each a link to it. */
function dots({ links }: Drawing, row: Row, x: number, bottom: number): SVGElement[] {
  return row.parts.flatMap(({ postings }) =>
    postings.map((posting, i) => {
      const at = { cx: x, cy: bottom - 10 - i * dot };
      const circle = element('circle', { ...at, r: 6, fill: colour('tone-strong') });
      if (!links) return circle;
      const name = plain(`${links.postingTitle(posting)}: ${row.label}`);
      return element(
        'a',
        { class: 'dot', href: links.postingHref(posting), tabindex: '-1', 'aria-label': name },
        element('title', {}, name),
        element('circle', { class: 'hit', ...at, r: 8, fill: 'none', 'pointer-events': 'all' }),
        circle,
      );
    }),
  );
}
