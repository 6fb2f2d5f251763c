import type { Row } from '../charts/chart.ts';
import type { Panel, Ranges } from '../charts/form.ts';
import { money, shortMoney } from '../charts/money.ts';
import { inFigures } from '../charts/prose.ts';
import { element } from './dom.ts';
import type { Drawing } from './drawing.ts';
import { pixels, type Width } from './layout.ts';
import { colour } from './palette.ts';
import { bandKeys, type PanelPlace } from './panel-axis.ts';
import { plain } from './plain.ts';
import { hitArea, rowGroup } from './row-group.ts';

/** The height of a row with its band, in pixels. */
export const bandHeight: Record<Width, number> = { wide: 42, narrow: 58 };
const thickness = 9;

interface Band {
  label: string;
  of: Row;
}

/**
 * The pay of many postings: a bar from the median of their lower ends to that of their upper ends, and the middle half
 * of each as a thin line, above and below.
 */
export function rangeBand(
  { width, links }: Drawing<Ranges>,
  { currency }: Panel,
  { label, of: row }: Band,
  place: PanelPlace,
  y: number,
): SVGElement {
  const beside = place.labels !== undefined;
  const height = bandHeight[width];
  const middle = beside ? y + height / 2 : y + height - 20;
  const figures = bandKeys.map(key => (key in row.values ? Number(row.values[key]) : undefined));
  const group = rowGroup(row, nameOf(row, figures, currency), links);
  const labelled = element(
    'text',
    {
      class: 'label',
      ...(beside ? { x: place.labels, 'text-anchor': 'end', y: middle + 4.5 } : { x: 0, y: y + 14 }),
    },
    `${label}\u00a0`,
    element('tspan', { dx: 3, fill: colour('ink-quiet') }, inFigures(row.measure.count)),
  );
  group.append(
    hitArea({ x: 0, y, width: pixels[width], height }),
    labelled,
    ...marks(figures, place, middle),
    ...medians(figures, currency, place, middle),
  );
  return group;
}

type Figures = readonly (number | undefined)[];

function marks([q1, lower, q3, p1, upper, p3]: Figures, { x }: PanelPlace, middle: number): SVGElement[] {
  const [from, to] = [lower ?? upper!, upper ?? lower!].map(x);
  const [start, end] = [Math.min(from!, to!), Math.max(from!, to!)];
  const half = (a: number | undefined, b: number | undefined, at: number) =>
    a === undefined
      ? []
      : [
          element('path', {
            d: `M${x(a)},${at - 2.5}v5m0,-2.5H${x(b!)}m0,-2.5v5`,
            fill: 'none',
            stroke: colour('ink'),
            'stroke-opacity': 0.6,
            'stroke-width': 1.25,
          }),
        ];
  return [
    element('rect', {
      class: 'mark',
      x: start - 1,
      y: middle - thickness / 2,
      width: end - start + 2,
      height: thickness,
      fill: colour('tone-strong'),
    }),
    ...half(q1, q3, middle - thickness / 2 - 7),
    ...half(p1, p3, middle + thickness / 2 + 7),
  ];
}

/** The two medians, each at its end of the bar. */
function medians([, lower, , , upper]: Figures, currency: string, { x }: PanelPlace, middle: number) {
  const text = (amount: number, side: -1 | 1) =>
    element(
      'text',
      {
        class: 'value',
        x: x(amount) + side * 7,
        y: middle + 4.5,
        'text-anchor': side < 0 ? 'end' : undefined,
        'font-weight': 600,
      },
      shortMoney(amount, currency),
    );
  return [
    ...(lower === undefined ? [] : [text(lower, -1)]),
    ...(upper === undefined ? [] : [text(upper, 1)]),
  ];
}

function nameOf({ label, measure }: Row, [, lower, , , upper]: Figures, currency: string): string {
  const ends = [
    ...(lower === undefined ? [] : [`median lower end ${money(lower, currency)}`]),
    ...(upper === undefined ? [] : [`median upper end ${money(upper, currency)}`]),
  ];
  return plain(`${label}: ${inFigures(measure.count)} postings, ${ends.join(', ')}`);
}
