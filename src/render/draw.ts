import * as Plot from '@observablehq/plot';
import type { Answer, Chart } from '../charts/chart.ts';
import { bars } from './bars.ts';
import { document, element } from './dom.ts';
import { dots, extraHeight } from './dots.ts';
import { count } from './figures.ts';
import { head } from './head.ts';
import { type Layout, type Line, layout, size, type Width } from './layout.ts';
import { assemble, type Links } from './line.ts';
import { colour } from './palette.ts';
import { plain } from './plain.ts';

/** Draws a chart at one of its two widths; without links it is a plain picture. */
export function draw(chart: Chart, answer: Answer, width: Width, links?: Links): SVGSVGElement {
  const above = head(chart, answer, width);
  const axis = answer.small ? 0 : 20;
  const extra = (row: Line['row'], left: number) =>
    answer.small ? extraHeight(row, answer, width, left) : 0;
  const placed = layout(answer, width, above.height + axis, extra);
  const hatch = `hatch-${chart.id}-${width}`;
  const svg = plot(chart, answer, placed, width, hatch);
  svg.prepend(above.node);
  if (!answer.small) svg.prepend(element('defs', {}, hatching(hatch)));
  const rows = placed.lines.map((line, i) => {
    const marks = svg.querySelectorAll(`.line-${i}`);
    return assemble(
      { chart, answer, line, layout: placed, links },
      [...marks],
      [...svg.querySelectorAll(`.dots-${i}`)],
    );
  });
  svg.append(...rows, ...notes(chart, placed));
  svg.setAttribute('class', 'picture');
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', plain(chart.alt(answer)));
  return svg;
}

/** Plot's drawing of the bars or dots, without what Plot adds for pages of its own. */
function plot(chart: Chart, answer: Answer, placed: Layout, width: Width, hatch: string): SVGSVGElement {
  const specific =
    placed.lines.length === 0
      ? { marks: [] }
      : answer.small
        ? dots(chart, answer, placed, width)
        : bars(chart, answer, placed, hatch);
  const { height } = placed;
  const svg = Plot.plot({
    document,
    width: placed.width,
    height,
    margin: 0,
    y: { type: 'identity', axis: null },
    ...specific,
  });
  svg.querySelector('style')?.remove();
  for (const node of svg.querySelectorAll('[aria-label]')) node.removeAttribute('aria-label');
  for (const name of ['font-family', 'text-anchor']) svg.removeAttribute(name);
  svg.setAttribute('fill', colour('ink'));
  svg.setAttribute('font-size', String(size));
  return svg as SVGSVGElement;
}

/** Below the rows: how many more there are. */
function notes({ rowsName }: Chart, { hidden, left, end, width }: Layout): SVGElement[] {
  if (hidden === 0) return [];
  const text = `${count(hidden)} more ${hidden === 1 ? 'row' : rowsName} in the table`;
  return [
    element(
      'text',
      { class: 'more', x: width > 400 ? left : 0, y: end - 8, fill: colour('ink-quiet') },
      text,
    ),
  ];
}

/** Pale oblique lines. */
const hatching = (id: string): SVGElement =>
  element(
    'pattern',
    { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('line', {
      x1: 0,
      y1: 0,
      x2: 0,
      y2: 5,
      stroke: colour('ink-quiet'),
      'stroke-opacity': 0.55,
      'stroke-width': 1.5,
    }),
  );
