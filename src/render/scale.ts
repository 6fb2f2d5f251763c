import { format } from 'd3-format';
import type { Row } from '../charts/chart.ts';
import type { Scale } from '../charts/form.ts';
import { inFigures } from '../charts/prose.ts';
import { barePlot } from './bare-plot.ts';
import { type Attributes, element } from './dom.ts';
import type { Drawer, Drawing } from './drawing.ts';
import { foot } from './foot.ts';
import { leading, pixels, size } from './layout.ts';
import { colour } from './palette.ts';
import { plain } from './plain.ts';
import { hitArea, rowGroup } from './row-group.ts';
import { widthOf, wrap } from './width.ts';

/** Rows of a narrow picture; the others are left to the table. */
const narrowRows = 12;
/** Room for the two columns of figures at the right. */
const figures = { postings: 62, chance: 74 };
const ticks = [0, 0.25, 0.5, 0.75, 1];
const twoDecimals = format('.2f');

/** Where the lines of a scale stand, in pixels. */
interface Place {
  beside: boolean;
  left: number;
  right: number;
  top: number;
}

/** A row with its label in lines, and where it begins. */
interface Line {
  row: Row;
  label: string[];
  y: number;
  height: number;
}

/** A dot on a scale for each row, with its label before it or above, and two columns of figures behind. */
export const scale: Drawer<Scale> = drawing => {
  const { chart, answer, form, width } = drawing;
  const beside = width === 'wide';
  const rows = beside ? answer.rows : answer.rows.slice(0, narrowRows);
  const labels = rows.map(({ label }) => wrap(plain(label), beside ? 240 : pixels.narrow, size, 2));
  const words = wrap(measureLine(form), pixels[width], size, 4);
  const left = beside ? Math.ceil(Math.max(...labels.flat().map(line => widthOf(line, size)))) + 18 : 7;
  const right = pixels[width] - figures.postings - figures.chance - 12;
  const place = { beside, left, right, top: words.length * leading + 44 };
  let end = place.top;
  const lines = rows.map((row, i): Line => {
    const height = (beside ? 26 : 42) + (labels[i]!.length - 1) * (beside ? 11 : leading - 2);
    end += height;
    return { row, label: labels[i]!, y: end - height, height };
  });
  const more =
    form.total > rows.length
      ? [`The ${rows.length} closest of ${inFigures(form.total)} ${chart.rowsName}`]
      : [];
  const below = foot(drawing, end + 12, more);
  const svg = barePlot({ width: pixels[width], height: Math.ceil(end + 12 + below.height), marks: [] });
  svg.append(
    ...head(drawing, words, place, end),
    ...lines.map(line => drawn(drawing, line, place)),
    ...below.nodes,
  );
  return svg;
};

const measureLine = ({ name, ends }: Scale): string =>
  `${name}: 0 ${ends[0]}, 1 ${ends[1]}; thin line: 95% interval`;

/** What the scale is, faint verticals, and the heads of the columns. */
function head({ width }: Drawing, words: string[], place: Place, end: number): SVGElement[] {
  const x = across(place);
  const quiet = { fill: colour('ink-quiet') };
  const text = (content: string, at: number, y: number, anchor?: string) =>
    element('text', { x: at, y, 'text-anchor': anchor }, content);
  const { postings, chance } = columnsAt(width);
  const base = place.top - 14;
  return [
    element('g', { class: 'head', ...quiet }, ...words.map((line, i) => text(line, 0, 13 + i * leading))),
    element(
      'g',
      { class: 'axis', ...quiet },
      ...ticks.map(tick => text(String(tick), x(tick), base, 'middle')),
      text('Postings', postings, base, 'end'),
      text('By chance', chance, base, 'end'),
    ),
    ...ticks.map(tick =>
      element('line', { x1: x(tick), x2: x(tick), y1: place.top - 6, y2: end, stroke: colour('hairline') }),
    ),
  ];
}

const across =
  ({ left, right }: Place) =>
  (value: number): number =>
    left + value * (right - left);

const columnsAt = (width: Drawing['width']) => ({
  postings: pixels[width] - figures.chance,
  chance: pixels[width],
});

function drawn({ form, width, links }: Drawing<Scale>, { row, label, y, height }: Line, place: Place) {
  const x = across(place);
  const [value, low, high] = [form.value, form.low, form.high].map(key => Number(row.values[key]));
  const expected = Number(row.values[form.expected]);
  const middle = place.beside ? y + height / 2 : y + height - 12;
  const { postings, chance } = columnsAt(width);
  const words = label.map((text, i) =>
    element(
      'tspan',
      place.beside
        ? { x: place.left - 18, y: middle + 4.5 + (i - (label.length - 1) / 2) * (leading - 2) }
        : { x: 0, y: y + 14 + i * (leading - 2) },
      text,
    ),
  );
  const figure = (text: string, at: number, style: Attributes) =>
    element('text', { x: at, y: middle + 4.5, 'text-anchor': 'end', ...style }, text);
  const interval = { x1: x(low!), x2: x(high!), y1: middle, y2: middle };
  const group = rowGroup(row, nameOf(row, [value!, low!, high!], expected), links);
  group.append(
    hitArea({ x: 0, y, width: pixels[width], height }),
    element('text', { class: 'label', 'text-anchor': place.beside ? 'end' : undefined }, ...words),
    element('line', { ...interval, stroke: colour('ink'), 'stroke-opacity': 0.6, 'stroke-width': 1.25 }),
    element('circle', { cx: x(value!), cy: middle, r: 5.5, fill: colour('tone-strong') }),
    ' ',
    figure(inFigures(row.measure.count), postings, { class: 'value', 'font-weight': 600 }),
    ' ',
    figure(expected < 0.5 ? '<1' : inFigures(Math.round(expected)), chance, { fill: colour('ink-quiet') }),
  );
  return group;
}

function nameOf({ label, measure, of }: Row, closeness: number[], expected: number): string {
  const [value, low, high] = closeness.map(twoDecimals);
  return `${plain(label)}: ${value}, from ${low} to ${high}; ${inFigures(measure.count)} of ${inFigures(of)} postings, ${expected} by chance`;
}
