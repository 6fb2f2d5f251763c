import type { Grid } from '../charts/form.ts';
import { inFigures } from '../charts/prose.ts';
import { element } from './dom.ts';
import type { Drawing } from './drawing.ts';
import type { GridLayout } from './grid.ts';
import { leading, pixels, size } from './layout.ts';
import { colour } from './palette.ts';
import { widthOf, wrap } from './width.ts';

/** What the cells are, and over each column its name and the postings that its cells are shares of. */
export function gridHead({ form, width }: Drawing<Grid>, { left, cell }: GridLayout) {
  const words = wrap(measureLine(form), pixels[width], size, 4);
  const top = words.length * leading + 12;
  const names = form.columns.map(({ label }) => heading(label, cell - 4));
  const upright = form.columns.every(({ label }) =>
    label.split(/[ -]/).every(word => widthOf(word, size) < cell),
  );
  const longest = Math.max(...form.columns.map(({ label }) => widthOf(label, size)));
  const room = upright ? Math.max(...names.map(({ length }) => length)) * (leading - 2) : longest;
  const base = top + room;
  const columns = form.columns.map(({ label, of, small }, i) => {
    const x = left + i * cell + (cell - 2) / 2;
    const name = upright
      ? stacked(names[i]!, x, base)
      : element('text', { transform: `translate(${x + 4.5},${base}) rotate(-90)` }, label);
    const total = element(
      'text',
      { x, y: base + leading + 2, 'text-anchor': 'middle', fill: colour('ink-quiet'), 'font-size': size - 1 },
      small ? `of ${inFigures(of)}` : inFigures(of),
    );
    return element('g', {}, name, total);
  });
  const postings = element(
    'text',
    {
      x: left - 10,
      y: base + leading + 2,
      'text-anchor': 'end',
      fill: colour('ink-quiet'),
      'font-size': size - 1,
    },
    'Postings',
  );
  const head = words.map((line, i) => element('text', { x: 0, y: 13 + i * leading }, line));
  return {
    nodes: [element('g', { class: 'head', fill: colour('ink-quiet') }, ...head), ...columns, postings],
    height: base + leading + 12,
  };
}

/** A name in two lines where it does not fit one; a hyphen may end a line. */
const heading = (label: string, room: number): string[] =>
  widthOf(label, size) <= room ? [label] : wrap(label.replace('-', '- '), room, size, 2);

const stacked = (lines: string[], x: number, base: number): SVGElement =>
  element(
    'text',
    { 'text-anchor': 'middle' },
    ...lines.map((line, i) =>
      element('tspan', { x, y: base - (lines.length - 1 - i) * (leading - 2) }, line.trim()),
    ),
  );

function measureLine({ columns, columnName }: Grid): string {
  const few = columns.filter(({ small }) => small).length;
  if (few === columns.length) return 'Counts of postings';
  const shares = `Per cent of the postings of each ${columnName}`;
  return few > 0 ? `${shares}; outlined: counts, where postings are few` : shares;
}
