import { ascending, descending } from 'd3-array';
import type { Chart } from '../charts/chart.ts';
import type { Timeline } from '../charts/form.ts';
import { barePlot } from './bare-plot.ts';
import { element } from './dom.ts';
import type { Drawer } from './drawing.ts';
import { notShown } from './figures.ts';
import { foot } from './foot.ts';
import { captioned } from './head.ts';
import { pixels, size, type Width } from './layout.ts';
import { colour } from './palette.ts';
import { plain } from './plain.ts';
import { type SpanLine, type SpanPlace, spanLine } from './span-line.ts';
import { widthOf, wrap } from './width.ts';
import { yearAxis } from './year-axis.ts';

/** Rows of a picture with a place on the axis, and without; the others are left to the table. */
const shown = { wide: { dated: 20, undated: 6 }, narrow: { dated: 12, undated: 4 } };
/** Room for the counts at the right. */
const figures = 66;

type Dated = Pick<SpanLine, 'row' | 'span'>;

/** Terms and windows as spans on one time axis; below it what has no date. */
export const timeline: Drawer<Timeline> = drawing => {
  const { chart, answer, form, width } = drawing;
  const byId = new Map(answer.rows.map(row => [row.id, row]));
  const all = form.spans.map(span => ({ span, row: byId.get(span.row)! }));
  const dated = mostFrequent(all.filter(isDated), shown[width].dated);
  const undated = mostFrequent(
    all.filter(each => !isDated(each)),
    shown[width].undated,
  );
  const caption = answer.small ? 'Postings that state each' : 'Postings that state each, and their share';
  const head = captioned(caption, keysOf(chart, dated), false, width);
  const top = head.height + (dated.length > 0 ? 26 : 0);
  const heading = dated.length > 0 && undated.length > 0 ? 30 : 0;
  const lines = [...dated, ...undated].map(each => labelled(each, width, heading > 0));
  const place = placeOf(lines, width);
  let y = top;
  let end = top;
  const drawn = lines.map((line, i) => {
    if (i === dated.length) y += heading;
    const at = y;
    y += line.height;
    if (i < dated.length) end = y;
    return spanLine(drawing, line, place, at);
  });
  const hidden = all.length - lines.length;
  const more = hidden > 0 ? [notShown(hidden, 'row', chart.rowsName)] : [];
  const below = foot(drawing, y + 10, more);
  const quiet = { fill: colour('ink-quiet') };
  const svg = barePlot({ width: pixels[width], height: Math.ceil(y + 10 + below.height), marks: [] });
  svg.append(
    head.node,
    ...(dated.length > 0 ? yearAxis(place, top - 12, end) : []),
    ...(heading > 0 ? [element('text', { x: 0, y: end + 22, ...quiet }, 'No year said')] : []),
    ...drawn,
    ...below.nodes,
  );
  return svg;
};

const isDated = ({ span }: Dated): boolean => span.from !== undefined || span.to !== undefined;

/** The rows of the most postings, in the order that they have. */
function mostFrequent(lines: readonly Dated[], most: number): Dated[] {
  const kept = lines
    .map((line, i) => ({ line, i }))
    .sort((a, b) => descending(a.line.row.count, b.line.row.count) || ascending(a.i, b.i))
    .slice(0, most);
  return kept.sort((a, b) => ascending(a.i, b.i)).map(({ line }) => line);
}

/** What the heading of the rows without a year says of all of them. */
const undatedWords = /, no (?:year|date) said$/;

/** A row with its label, and what is stated beside, in lines. @param headed whether rows without a year have a heading. */
function labelled({ row, span }: Dated, width: Width, headed: boolean): SpanLine {
  const room = width === 'wide' ? 210 : pixels.narrow - figures;
  const name = headed ? row.label.replace(undatedWords, '') : row.label;
  const label = wrap(plain(name), room, size, 2);
  const detail = 'detail' in row.values ? wrap(plain(String(row.values.detail)), room, size, 1) : [];
  const lines = label.length + detail.length;
  const bare = width === 'narrow' && span.from === undefined && span.to === undefined;
  return { row, span, label, detail, height: lines * 15 + (width === 'wide' ? 12 : bare ? 10 : 28) };
}

function placeOf(lines: readonly SpanLine[], width: Width): SpanPlace {
  const texts = lines.flatMap(({ label, detail }) => [...label, ...detail]);
  const beside = width === 'wide';
  const left = beside ? Math.ceil(Math.max(...texts.map(text => widthOf(text, size)))) + 16 : 0;
  const right = pixels[width] - figures;
  const months = lines.flatMap(({ span: { from, to } }) => [from ?? to ?? [], to ?? from ?? []].flat());
  const [first, last] = [Math.min(...months) - 1, Math.max(...months) + 2];
  return {
    beside,
    left,
    right,
    first,
    last,
    x: month => left + ((month - first) / (last - first)) * (right - left),
  };
}

/** Which tone is which, of the spans that are drawn. */
const keysOf = ({ parts }: Chart, dated: readonly Dated[]) =>
  parts.filter((_, i) => dated.some(({ row }) => row.parts[i]!.postings.length > 0));
