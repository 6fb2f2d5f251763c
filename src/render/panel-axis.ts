import { extent, ticks } from 'd3-array';
import type { Row } from '../charts/chart.ts';
import type { Panel } from '../charts/form.ts';
import { money, shortMoney } from '../charts/money.ts';
import { element } from './dom.ts';
import { pixels, size, type Width } from './layout.ts';
import { colour } from './palette.ts';
import { plain } from './plain.ts';
import { cut, widthOf } from './width.ts';

/** Room for an amount at each end of a line. */
const amountRoom = 56;
const labelRoom = 272;

/** Where amounts stand in a panel, in pixels. */
export interface PanelPlace {
  /** Where labels end that stand before their lines; nothing where they stand above. */
  labels: number | undefined;
  left: number;
  right: number;
  domain: readonly [number, number];
  x(amount: number): number;
}

/** The scale of a panel: from the lowest to the highest amount that it shows. */
export function panelPlace(
  panel: Panel,
  bands: readonly { label: string; of: Row }[],
  width: Width,
): PanelPlace {
  const names = [
    ...panel.lines.map(({ title }) => cut(plain(title), labelRoom, size)),
    ...bands.map(({ label, of }) => `${label}  ${of.measure.count}`),
  ];
  const labels =
    width === 'wide' ? Math.ceil(Math.max(...names.map(name => widthOf(name, size)))) : undefined;
  const left = (labels === undefined ? 0 : labels + 10) + amountRoom;
  const right = pixels[width] - amountRoom;
  const shown = [
    ...panel.lines.flatMap(({ min, max }) => [min ?? max!, max ?? min!]),
    ...bands.flatMap(({ of: { values } }) =>
      bandKeys.flatMap(key => (key in values ? [Number(values[key])] : [])),
    ),
  ];
  const [low, high] = extent(shown) as [number, number];
  const x = (amount: number) => left + (low === high ? 0 : (amount - low) / (high - low)) * (right - left);
  return { labels, left, right, domain: [low, high], x };
}

/** The values of a row that a band shows. */
export const bandKeys = [
  'lower_quarter',
  'lower_median',
  'lower_three_quarters',
  'upper_quarter',
  'upper_median',
  'upper_three_quarters',
] as const;

/** Faint verticals with their amounts above; none where there is one amount alone. */
export function panelAxis({ currency }: Panel, place: PanelPlace, y: number, end: number): SVGElement[] {
  const [low, high] = place.domain;
  const values = low === high ? [] : ticks(low, high, place.right - place.left > 300 ? 5 : 3);
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  const text = (value: number) => (step < 1000 ? money : shortMoney)(value, currency);
  return [
    element(
      'g',
      { class: 'axis', fill: colour('ink-quiet'), 'text-anchor': 'middle' },
      ...values.map(value => element('text', { x: place.x(value), y }, text(value))),
    ),
    ...values.map(value =>
      element('line', {
        x1: place.x(value),
        x2: place.x(value),
        y1: y + 5,
        y2: end,
        stroke: colour('hairline'),
      }),
    ),
  ];
}
