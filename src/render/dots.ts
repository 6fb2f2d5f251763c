import * as Plot from '@observablehq/plot';
import type { Answer, Chart, PartStyle, Row } from '../charts/chart.ts';
import { element } from './dom.ts';
import { inParts, outOf, silence } from './figures.ts';
import { tone } from './head.ts';
import { gap, type Layout, type Line, pixels, size, type Width } from './layout.ts';
import { colour } from './palette.ts';
import { widthOf } from './width.ts';

/** Distance of dots: wide enough for a finger while they are few. */
const pitchOf = (n: number): number => (n <= 12 ? 24 : 15);

/** How many dots stand side by side before they begin a new line. */
function perLine(answer: Answer, width: Width, left: number): number {
  const room = pixels[width] - left - gap - widthOf(outOf({ count: answer.n }, answer), size);
  return Math.max(1, Math.min(answer.n, Math.floor(room / pitchOf(answer.n))));
}

/** The height that the dots of a row need beyond their first line. */
export function extraHeight(row: Row | undefined, answer: Answer, width: Width, left: number): number {
  const dots = row?.count ?? answer.notStated.length;
  return Math.max(0, Math.ceil(dots / perLine(answer, width, left)) - 1) * pitchOf(answer.n);
}

/** A posting as a dot of a line. */
export interface Dot {
  posting: string;
  /** Absent for a posting that states nothing. */
  part: PartStyle | undefined;
}

/** The postings of a line in the order of the parts. */
export const dotsOf = (chart: Chart, answer: Answer, { row }: Line): Dot[] =>
  row
    ? chart.parts.flatMap((part, i) => row.parts[i]!.postings.map(posting => ({ posting, part })))
    : answer.notStated.map(posting => ({ posting, part: undefined }));

/**
 * The marks of a picture in dots; those of line i have the class `line-i`, the dots themselves `dots-i`, one circle a
 * posting in the order of `dotsOf`. A point marks the place of a posting that is not in the row.
 */
export function dots(chart: Chart, answer: Answer, layout: Layout, width: Width): Plot.PlotOptions {
  const columns = perLine(answer, width, layout.left);
  const pitch = pitchOf(answer.n);
  const radius = pitch * 0.3;
  const x = (i: number) => layout.left + ((i % columns) + 0.5) * pitch;
  const figureAt = layout.left + columns * pitch + gap;
  const wordsAt = figureAt + widthOf(outOf({ count: answer.n }, answer), size) + 20;
  const words = layout.lines.map(({ row }) => (row ? inParts(chart, row) : ''));
  const room = width === 'wide' && words.every(each => wordsAt + widthOf(each, size) <= layout.width);
  const marks = layout.lines.flatMap((line, i): Plot.Markish[] => {
    const row = dotsOf(chart, answer, line);
    const y = (k: number) => line.bar.top + 12 + Math.floor(k / columns) * pitch;
    const empty =
      columns === answer.n ? Array.from({ length: answer.n - row.length }, (_, k) => row.length + k) : [];
    const value: Plot.RenderFunction = () =>
      element(
        'g',
        { class: `line-${i}` },
        figure(answer, line, figureAt),
        ...(room && words[i] !== '' ? [' ', beside(line, words[i]!, wordsAt)] : []),
      );
    return [
      Plot.dot(empty, {
        className: `line-${i}`,
        x: k => x(k),
        y: k => y(k),
        r: 1.25,
        fill: colour('ink-quiet'),
        fillOpacity: 0.6,
      }),
      value,
      ...circles(row, `dots-${i}`, x, y, radius),
    ];
  });
  return { x: { type: 'identity', axis: null }, r: { type: 'identity' }, marks };
}

/** One mark a part, so that each has its tone; outlines for what is not stated. */
function circles(
  row: Dot[],
  className: string,
  x: (i: number) => number,
  y: (i: number) => number,
  r: number,
): Plot.Markish[] {
  const places = row.map((dot, i) => ({ ...dot, x: x(i), y: y(i) }));
  const parts = [...new Set(row.map(({ part }) => part))];
  const style = (part: PartStyle | undefined) =>
    part ? tone(part) : { fill: 'none', stroke: colour('ink-quiet'), strokeDasharray: '2 2' };
  return parts.map(part =>
    Plot.dot(
      places.filter(place => place.part === part),
      { className, x: 'x', y: 'y', r, ...style(part) },
    ),
  );
}

/** "4 of 5" behind the dots. */
function figure(answer: Answer, { row, bar }: Line, x: number): SVGElement {
  const [part, ...rest] = outOf(row?.measure ?? silence(answer)!, answer).split(' ');
  return element(
    'text',
    { class: 'value', x, y: bar.top + 16.5, fill: colour('ink'), 'font-weight': 600 },
    `${part} `,
    element('tspan', { fill: colour('ink-quiet'), 'font-weight': 400 }, rest.join(' ')),
  );
}

/** What the dots are in words, where all lines have room for them: "1 required, 3 one of several". */
const beside = ({ bar }: Line, words: string, x: number): SVGElement =>
  element('text', { x, y: bar.top + 16.5, fill: colour('ink-quiet') }, words);
