import { range } from 'd3-array';
import { element } from './dom.ts';
import { size } from './layout.ts';
import { colour } from './palette.ts';
import type { SpanPlace } from './span-line.ts';
import { widthOf } from './width.ts';

/** Faint verticals where years begin, with the years above them as far as they have room. */
export function yearAxis({ first, last, x, left, right }: SpanPlace, y: number, end: number): SVGElement[] {
  const years = range(Math.floor(first / 12), Math.ceil((last + 1) / 12));
  const needed = widthOf('2000', size) + 10;
  const step = Math.max(1, Math.ceil(needed / Math.max(1, x(12) - x(0))));
  return years.flatMap(year => {
    const at = x(year * 12);
    const inside = at >= left && at <= right;
    const start = Math.max(at, left);
    const roomy = Math.min(x(year * 12 + 12), right) - start >= needed - 6;
    return [
      ...(inside
        ? [element('line', { x1: at, x2: at, y1: y - 12, y2: end, stroke: colour('hairline') })]
        : []),
      ...(roomy && year % step === 0
        ? [element('text', { x: start + (inside ? 4 : 0), y, fill: colour('ink-quiet') }, String(year))]
        : []),
    ];
  });
}
