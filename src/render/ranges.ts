import type { Chart, Row } from '../charts/chart.ts';
import type { Panel, Ranges } from '../charts/form.ts';
import { inPostings } from '../charts/prose.ts';
import { barePlot } from './bare-plot.ts';
import { element } from './dom.ts';
import type { Drawer, Drawing } from './drawing.ts';
import { notShown, outOf, rowName } from './figures.ts';
import { foot } from './foot.ts';
import { captioned } from './head.ts';
import { pixels } from './layout.ts';
import { colour } from './palette.ts';
import { panelAxis, panelPlace } from './panel-axis.ts';
import { plain } from './plain.ts';
import { bandHeight, rangeBand } from './range-band.ts';
import { lineHeight, rangeLine } from './range-line.ts';
import { hitArea, rowGroup } from './row-group.ts';

/** Panels of a picture; the others are left to the table. */
const shownPanels = { wide: 6, narrow: 4 };
/** What a panel needs above its first line: its name and its axis. */
const headHeight = { axis: 48, bare: 28 };

/** A panel for each currency and period, the largest first, each with an axis of its own. */
export const ranges: Drawer<Ranges> = drawing => {
  const { chart, answer, form, width } = drawing;
  const byId = new Map(answer.rows.map(row => [row.id, row]));
  const panels = form.panels.slice(0, shownPanels[width]);
  const head = captioned(measureLine(panels), keysOf(chart, panels), false, width);
  let y = head.height + 6;
  const drawn = panels.flatMap(panel => {
    const top = y;
    const { elements, height } = panelAt(drawing, panel, byId, top);
    y += height + 22;
    return elements;
  });
  const hidden = form.panels.length - panels.length;
  const more = hidden > 0 ? [notShown(hidden, 'group', chart.rowsName)] : [];
  const below = foot(drawing, y, more);
  const svg = barePlot({ width: pixels[width], height: Math.ceil(y + below.height), marks: [] });
  svg.append(head.node, ...drawn, ...below.nodes);
  return svg;
};

const heightOf = ({ lines, bands }: Panel, width: Drawing['width']): number =>
  lines.length * lineHeight[width] + bands.length * bandHeight[width];

/** Which tone is which, where the period of some is inferred. */
const keysOf = ({ parts }: Chart, panels: readonly Panel[]) =>
  panels.some(({ lines }) => lines.some(({ inferred }) => inferred)) ? parts : [];

/** The panel's name, which leads to its sentences, its axis, and its lines or bands. */
function panelAt(
  drawing: Drawing<Ranges>,
  panel: Panel,
  byId: ReadonlyMap<string, Row>,
  top: number,
): { elements: SVGElement[]; height: number } {
  const { width, links } = drawing;
  const row = byId.get(panel.row)!;
  const bands = panel.bands.map(band => ({ ...band, of: byId.get(band.row)! }));
  const place = panelPlace(panel, bands, width);
  const head = place.domain[0] === place.domain[1] ? headHeight.bare : headHeight.axis;
  const body = top + head;
  const height = head + heightOf(panel, width);
  const group = rowGroup(row, plain(rowName(drawing.chart, row)), links);
  const name = plain(row.label);
  group.append(
    hitArea({ x: 0, y: top, width: pixels[width], height: 24 }),
    element(
      'text',
      { x: 0, y: top + 16 },
      element('tspan', { class: 'label', 'font-weight': 600 }, name),
      element('tspan', { class: 'value', dx: 7, fill: colour('ink-quiet') }, `\u00a0${counted(row, width)}`),
    ),
  );
  const elements = [
    ...panelAxis(panel, place, top + 40, top + height),
    group,
    ...panel.lines.map((line, i) => rangeLine(drawing, panel, line, place, body + i * lineHeight[width])),
    ...bands.map((band, i) => rangeBand(drawing, panel, band, place, body + i * bandHeight[width])),
  ];
  return { elements, height };
}

const counted = ({ measure, of }: Row, width: Drawing['width']): string =>
  width === 'wide' ? `${outOf(measure, { n: of })} postings` : inPostings(measure.count);

function measureLine(panels: readonly Panel[]): string {
  const bands = panels.some(panel => panel.bands.length > 0);
  const lines = panels.flatMap(panel => panel.lines);
  return [
    ...(bands
      ? [
          'Bars: from the median lower end to the median upper end',
          'thin lines: the middle half of the lower ends (above) and of the upper ends (below)',
        ]
      : []),
    ...(lines.length > 0
      ? [
          `${bands ? 'where postings are few, one line' : 'One line'} a posting, from its lower to its upper end`,
        ]
      : []),
  ].join('; ');
}
