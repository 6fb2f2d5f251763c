import type { Panel, Ranges } from '../charts/form.ts';
import { money, shortMoney } from '../charts/money.ts';
import { element } from './dom.ts';
import type { Drawing } from './drawing.ts';
import { pixels, size, type Width } from './layout.ts';
import { colour, halo } from './palette.ts';
import type { PanelPlace } from './panel-axis.ts';
import { plain } from './plain.ts';
import { hitArea } from './row-group.ts';
import { cut } from './width.ts';

/** The height of a row with its line, in pixels. */
export const lineHeight: Record<Width, number> = { wide: 24, narrow: 38 };
const thickness = 7;
/** Across a dot, for pay that is one amount. */
const single = 11;
/** How far a line reaches whose other end is not said. */
const stub = 34;

type RangeLine = Panel['lines'][number];

/** A posting's pay from its lower to its upper end, with both amounts; an arrow where one of them is not said. */
export function rangeLine(
  { width, links }: Drawing<Ranges>,
  { currency }: Panel,
  line: RangeLine,
  place: PanelPlace,
  y: number,
): SVGElement {
  const beside = place.labels !== undefined;
  const height = lineHeight[width];
  const middle = beside ? y + height / 2 : y + height - 11;
  const name = plain(`${links?.postingTitle(line.posting) ?? line.title}: ${worded(line, currency)}`);
  const group = links
    ? element('a', { class: 'dot', href: links.postingHref(line.posting), tabindex: '-1' })
    : element('g', {});
  const label = cut(plain(line.title), beside ? place.labels! : pixels[width], size);
  const at = beside ? { x: place.labels, 'text-anchor': 'end', y: middle + 4.5 } : { x: 0, y: y + 14 };
  group.append(
    element('title', {}, name),
    hitArea({ x: 0, y, width: pixels[width], height }),
    element('text', at, label),
    ...mark(line, place, middle),
    ...amounts(line, currency, place, middle),
  );
  return group;
}

function mark({ min, max, inferred }: RangeLine, { x }: PanelPlace, middle: number): SVGElement[] {
  const fill = colour(inferred ? 'tone-preferred' : 'tone-strong');
  if (min !== undefined && max !== undefined) {
    const height = min === max ? single : thickness;
    const length = Math.max(x(max) - x(min), height);
    const start = (x(min) + x(max) - length) / 2;
    return [
      element('rect', {
        class: 'mark',
        x: start,
        y: middle - height / 2,
        width: length,
        height,
        rx: height / 2,
        fill,
      }),
    ];
  }
  const at = x(min ?? max!);
  const towards = min === undefined ? -1 : 1;
  const tip = at + towards * stub;
  return [
    element('path', {
      class: 'mark',
      d: `M${at},${middle}H${tip}m${-5 * towards},-4l${5 * towards},4l${-5 * towards},4`,
      fill: 'none',
      stroke: fill,
      'stroke-width': 1.5,
    }),
    element('rect', { x: at - 1.5, y: middle - 6, width: 3, height: 12, fill }),
  ];
}

/** The amounts at the ends; an amount whose other end is not said stands on the other side of its arrow. */
function amounts({ min, max }: RangeLine, currency: string, { x }: PanelPlace, middle: number): SVGElement[] {
  const text = (amount: number, side: -1 | 1, gap = 7) =>
    element(
      'text',
      {
        x: x(amount) + side * gap,
        y: middle + 4.5,
        'text-anchor': side < 0 ? 'end' : undefined,
        fill: colour('ink-quiet'),
        ...halo,
      },
      shortMoney(amount, currency),
    );
  if (min === max) return [text(max!, 1, 7 + single / 2)];
  return [...(min === undefined ? [] : [text(min, -1)]), ...(max === undefined ? [] : [text(max, 1)])];
}

function worded({ min, max, inferred }: RangeLine, currency: string): string {
  const doubt = inferred ? ' (period inferred)' : '';
  if (min === undefined) return `up to ${money(max!, currency)}${doubt}`;
  if (max === undefined) return `from ${money(min, currency)}${doubt}`;
  return `${money(min, currency)}${min === max ? '' : ` to ${money(max, currency)}`}${doubt}`;
}
