import { monthNames, yearOf } from '../charts/calendar.ts';
import type { Columns } from '../charts/form.ts';
import { element } from './dom.ts';
import { leading, size } from './layout.ts';
import { colour } from './palette.ts';
import { widthOf } from './width.ts';

/** Where columns stand, in pixels. */
export interface ColumnPlace {
  left: number;
  step: number;
  bottom: number;
}

/** A column of this width has room for three letters of its month. */
const threeLetters = 30;

/** The line that columns stand on, months or quarters by their shortest names where they fit, and the years. */
export function timeAxis({ slots, unit }: Columns, { left, step, bottom }: ColumnPlace) {
  const quiet = { fill: colour('ink-quiet') };
  const middle = (i: number) => left + (i + 0.5) * step;
  const names = slots.map(({ start }) => shortName(start, unit, step));
  const shown = unit !== 'year' && names.every(name => widthOf(name, size - 1) <= step);
  const months = shown
    ? names.map((name, i) =>
        element(
          'text',
          { x: middle(i), y: bottom + leading, 'text-anchor': 'middle', 'font-size': size - 1, ...quiet },
          name,
        ),
      )
    : [];
  const years = slots.flatMap(({ start }, i) =>
    i === 0 || yearOf(start) !== yearOf(slots[i - 1]!.start)
      ? [{ year: yearOf(start), x: left + i * step }]
      : [],
  );
  const y = bottom + (shown ? 2 : 1) * leading + 2;
  let free = Number.NEGATIVE_INFINITY;
  const labels = years.flatMap(({ year, x }, i) => {
    const tick = element('line', { x1: x, x2: x, y1: bottom, y2: y, stroke: colour('hairline') });
    const room = (years[i + 1]?.x ?? Number.POSITIVE_INFINITY) - x;
    const width = widthOf(String(year), size);
    if (x < free || (i === 0 && room < width + 4)) return [tick];
    free = x + width + 10;
    return [tick, element('text', { x: x + 4, y, ...quiet }, String(year))];
  });
  const line = { x1: left, x2: left + slots.length * step, y1: bottom, y2: bottom };
  return {
    nodes: [element('line', { ...line, stroke: colour('ink-quiet') }), ...labels, ...months],
    height: y - bottom + 4,
  };
}

/** "Jan" or "J", "Q1": what a stretch is called under its column. */
const shortName = (start: number, unit: Columns['unit'], step: number): string =>
  unit === 'quarter'
    ? `Q${Math.floor((start % 12) / 3) + 1}`
    : monthNames[start % 12]!.slice(0, step >= threeLetters ? 3 : 1);
