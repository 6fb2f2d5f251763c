import type { Chart } from '../charts/chart.ts';
import type { Bars } from '../charts/form.ts';
import { barePlot } from './bare-plot.ts';
import { bars } from './bars.ts';
import { element } from './dom.ts';
import { dots, extraHeight } from './dots.ts';
import type { Drawer } from './drawing.ts';
import { notShown } from './figures.ts';
import { hatching } from './hatching.ts';
import { head } from './head.ts';
import { type Layout, type Line, layout } from './layout.ts';
import { assemble } from './line.ts';
import { colour, halo } from './palette.ts';

/** Bars with labels, or dots while postings are few: the rows one below the other, what is not stated last. */
export const lines: Drawer<Bars> = drawing => {
  const { chart, answer, width, links } = drawing;
  const above = head(chart, answer, width);
  const axis = answer.small ? 0 : 20;
  const extra = (row: Line['row'], left: number) =>
    answer.small ? extraHeight(row, answer, width, left) : 0;
  const placed = layout(chart, answer, width, above.height + axis, extra);
  const hatch = `hatch-${chart.id}-${width}`;
  const svg = barePlot({
    width: placed.width,
    height: placed.height,
    y: { type: 'identity', axis: null },
    ...(answer.small ? dots(chart, answer, placed, width) : bars(chart, answer, placed, hatch)),
  });
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
  return svg;
};

/** Below the rows: how many more there are. */
function notes({ rowsName }: Chart, { hidden, left, end, width }: Layout): SVGElement[] {
  if (hidden === 0) return [];
  return [
    element(
      'text',
      { class: 'more', x: width > 400 ? left : 0, y: end - 8, fill: colour('ink-quiet'), ...halo },
      notShown(hidden, 'row', rowsName),
    ),
  ];
}
