import type { Answer, Chart } from '../charts/chart.ts';
import type { Form } from '../charts/form.ts';
import { barePlot } from './bare-plot.ts';
import { columns } from './columns.ts';
import { element } from './dom.ts';
import type { Drawer, Drawing, Links } from './drawing.ts';
import { measureLine } from './figures.ts';
import { grid } from './grid.ts';
import { pixels, type Width } from './layout.ts';
import { lines } from './lines.ts';
import { map } from './map.ts';
import { colour } from './palette.ts';
import { plain } from './plain.ts';
import { ranges } from './ranges.ts';
import { scale } from './scale.ts';
import { timeline } from './timeline.ts';

const drawers: { [K in Form['kind']]: Drawer<Extract<Form, { kind: K }>> } = {
  bars: lines,
  columns,
  grid,
  map,
  scale,
  ranges,
  timeline,
};

/** Draws a chart at one of its two widths; without links it is a plain picture. */
export function draw(chart: Chart, answer: Answer, width: Width, links?: Links): SVGElement {
  const drawing = { chart, answer, form: answer.form, width, links };
  const svg =
    answer.rows.length === 0 ? nothing(drawing) : (drawers[answer.form.kind] as Drawer<Form>)(drawing);
  svg.setAttribute('class', 'picture');
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', plain(chart.alt(answer)));
  heights.set(answer, { ...heights.get(answer), [width]: Number(svg.getAttribute('height')) });
  return svg;
}

/** How high the drawings of an answer were: the links in them change nothing of that. */
const heights = new WeakMap<Answer, Partial<Record<Width, number>>>();

/** Height in pixels of the drawing of a chart, which is drawn for that where it never was. */
export const heightDrawn = (chart: Chart, answer: Answer, width: Width): number =>
  heights.get(answer)?.[width] ?? Number(draw(chart, answer, width).getAttribute('height'));

/** A sentence in the place of empty axes. */
function nothing({ answer: { n }, width }: Drawing): SVGElement {
  const svg = barePlot({ width: pixels[width], height: 24, marks: [] });
  const text = n === 0 ? measureLine({ n, small: true }) : 'Nothing that could be drawn is stated';
  svg.append(element('text', { x: 0, y: 14, fill: colour('ink-quiet') }, text));
  return svg;
}
