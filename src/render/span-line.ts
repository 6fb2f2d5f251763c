import type { Row } from '../charts/chart.ts';
import type { Timeline } from '../charts/form.ts';
import { inFigures, percent } from '../charts/prose.ts';
import { element } from './dom.ts';
import type { Drawing } from './drawing.ts';
import { outOf, rowName } from './figures.ts';
import { tone } from './head.ts';
import { pixels } from './layout.ts';
import { colour } from './palette.ts';
import { plain } from './plain.ts';
import { hitArea, rowGroup } from './row-group.ts';

const thickness = 10;
/** How far a span reaches whose other end is not said. */
const stub = 40;

/** Where spans stand, in pixels; months count from January of the year 0. */
export interface SpanPlace {
  /** Whether labels stand before their spans, and not above. */
  beside: boolean;
  left: number;
  right: number;
  first: number;
  last: number;
  x(month: number): number;
}

/** A row with its label and details in lines, and the height that they need. */
export interface SpanLine {
  row: Row;
  span: Timeline['spans'][number];
  label: string[];
  detail: string[];
  height: number;
}

/** A term or window: its label, its span of time, open where an end is not said, and how many postings state it. */
export function spanLine(
  { chart, width, links }: Drawing<Timeline>,
  line: SpanLine,
  place: SpanPlace,
  y: number,
): SVGElement {
  const { row, span, label, detail, height } = line;
  const { beside, left } = place;
  const lines = [...label, ...detail];
  const first = beside ? y + height / 2 + 4.5 - ((lines.length - 1) * 15) / 2 : y + 15;
  const middle = beside ? y + height / 2 : y + lines.length * 15 + 13;
  const words = lines.map((text, i) =>
    element(
      'tspan',
      {
        x: beside ? left - 16 : 0,
        y: first + i * 15,
        ...(i >= label.length && { fill: colour('ink-quiet') }),
      },
      text,
    ),
  );
  const style = tone(
    chart.parts.find(({ key }) => row.parts.some(part => part.key === key && part.postings.length > 0))!,
  );
  const group = rowGroup(row, plain(rowName(chart, row)), links);
  group.append(
    hitArea({ x: 0, y, width: pixels[width], height }),
    element('text', { class: 'label', 'text-anchor': beside ? 'end' : undefined }, ...words),
    ...mark(span, place, middle, style.fill),
    ' ',
    figure(row, pixels[width], beside ? middle + 4.5 : y + 15),
  );
  return group;
}

function mark({ from, to }: SpanLine['span'], { x }: SpanPlace, middle: number, fill: string): SVGElement[] {
  if (from === undefined && to === undefined) return [];
  if (from !== undefined && to !== undefined) {
    const [start, end] = [x(from), x(to + 1)];
    return [
      element('rect', {
        class: 'mark',
        x: start,
        y: middle - thickness / 2,
        width: Math.max(end - start, 3),
        height: thickness,
        fill,
      }),
    ];
  }
  const at = from === undefined ? x(to! + 1) : x(from);
  const towards = from === undefined ? -1 : 1;
  return [
    element('rect', { x: at - 1.5, y: middle - 6, width: 3, height: 12, fill }),
    element('path', {
      class: 'mark',
      d: `M${at},${middle}h${towards * stub}m${-5 * towards},-4l${5 * towards},4l${-5 * towards},4`,
      fill: 'none',
      stroke: fill,
      'stroke-width': 1.5,
    }),
  ];
}

/** "3  1%", or "3 of 5", at the right. */
function figure({ measure, of, small }: Row, x: number, y: number): SVGElement {
  const [first, second] = small
    ? [inFigures(measure.count), outOf(measure, { n: of }).replace(/^\S+ /, '')]
    : [inFigures(measure.count), percent(measure.share.value)];
  return element(
    'text',
    { class: 'value', x, y, 'text-anchor': 'end', 'font-weight': 600 },
    `${first}\u00a0`,
    element('tspan', { dx: 3, 'font-weight': 400, fill: colour('ink-quiet') }, second),
  );
}
