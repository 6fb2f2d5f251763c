import type { Answer, Chart, Row } from '../charts/chart.ts';
import { plain } from './plain.ts';
import { widthOf, wrap } from './width.ts';

/** The two drawings of a picture: beside text on a wide page, and on a telephone. */
export type Width = 'narrow' | 'wide';
/** How wide pictures are drawn. */
export const pixels: Record<Width, number> = { narrow: 340, wide: 720 };

/** Size of all texts, in pixels. */
export const size = 13;
/** From one line of a text to the next, in pixels. */
export const leading = 17;
/** Space between a bar, or the last dot, and its figure. */
export const gap = 8;
/** The widest that labels beside bars may be. */
const labelRoom = 206;

/** One line of a picture: a row, or, without one, the postings that state nothing. All positions in pixels. */
export interface Line {
  row: Row | undefined;
  /** The label in lines, cut where it fits none; `full` is all of it. */
  label: string[];
  full: string;
  top: number;
  height: number;
  /** Where the first line of the label has its baseline. */
  baseline: number;
  /** The bar, or the first line of dots. */
  bar: { top: number; height: number };
}

/** Where everything but the bars' lengths stands. */
export interface Layout {
  width: number;
  height: number;
  /** Where bars begin. */
  left: number;
  lines: Line[];
  /** Where the lines begin and where the rows, without those that state nothing, end. */
  top: number;
  end: number;
  /** How many rows are left to the table. */
  hidden: number;
}

/** The fewest rows that are shown of many, the usual number, and the most. */
const rowsShown = { wide: [14, 20, 25], narrow: [9, 12, 16], small: [1, 6, 8] } as const;

/**
 * How many rows a picture shows: about 20, fewer on a telephone and fewer still in a chart that is one of several, without
 * parting equals where that can be helped; rows that are nothing but asides only where there are no others.
 */
export function shown({ rows: all }: Answer, room: keyof typeof rowsShown): number {
  const [least, usual, most] = rowsShown[room];
  const counted = all.filter(({ measure }) => measure.count > 0);
  const rows = counted.length > 0 ? counted : all;
  if (rows.length <= most) return rows.length;
  const parts = (at: number) => rows[at - 1]!.measure.count !== rows[at]!.measure.count;
  const cuts = Array.from({ length: most - least + 1 }, (_, i) => least + i).filter(parts);
  return cuts.reduce(
    (best, at) => (Math.abs(at - usual) < Math.abs(best - usual) ? at : best),
    cuts[0] ?? usual,
  );
}

/**
 * Places the lines of a picture below its head.
 * @param top where the head ends.
 * @param extra height that a line needs beyond its first line of dots.
 */
export function layout(
  { answeredByAll }: Chart,
  answer: Answer,
  width: Width,
  top: number,
  extra: (row: Row | undefined, left: number) => number,
): Layout {
  const count = shown(answer, width);
  const rows: (Row | undefined)[] = answer.rows.slice(0, count);
  if (answer.n > 0 && !answeredByAll) rows.push(undefined);
  const labels = rows.map(row => plain(row?.label ?? 'Not stated') || '(no name)');
  const room = width === 'wide' ? labelRoom : pixels.narrow;
  const lines = labels.map(label => wrap(label, room, size, 2));
  const left =
    width === 'wide' ? Math.ceil(Math.max(60, ...lines.flat().map(line => widthOf(line, size)))) + 12 : 1;
  const hidden = answer.rows.length - count;
  const place = width === 'wide' ? beside : above;
  let y = top;
  let end = top;
  const placed = rows.map((row, i) => {
    if (!row) {
      if (hidden > 0) y += 24;
      end = y;
      y += i > 0 ? 12 : 0;
    }
    const line = {
      row,
      label: lines[i]!,
      full: labels[i]!,
      ...place(y, lines[i]!.length, answer.small, extra(row, left)),
    };
    y += line.height;
    if (row) end = y;
    return line;
  });
  if (hidden > 0 && end === y) {
    y += 24;
    end = y;
  }
  return { width: pixels[width], height: Math.ceil(y + 2), left, lines: placed, top, end, hidden };
}

/** A label to the left of its bar. */
function beside(top: number, lines: number, small: boolean, extra: number) {
  const height = (small ? 28 : 27) + Math.max((lines - 1) * (leading - 1), extra);
  const thick = small ? 24 : 17;
  const bar = { top: top + (height - extra - thick) / 2, height: thick };
  if (extra > 0) bar.top = top + 2;
  const middle = bar.top + thick / 2;
  return { top, height, bar, baseline: middle + 4.5 - ((lines - 1) * (leading - 1)) / 2 };
}

/** A label above its bar. */
function above(top: number, lines: number, small: boolean, extra: number) {
  const thick = small ? 24 : 14;
  const label = lines * leading + (small ? 0 : 2);
  return {
    top,
    height: label + thick + extra + (small ? 6 : 12),
    bar: { top: top + label, height: thick },
    baseline: top + 13,
  };
}
