import type { Answer, Chart, PartStyle } from '../charts/chart.ts';
import { element } from './dom.ts';
import { measureLine } from './figures.ts';
import { leading, pixels, shown, size, type Width } from './layout.ts';
import { colour } from './palette.ts';
import { widthOf, wrap } from './width.ts';

const swatch = 11;

/** Fill and outline of a tone; the palest has an outline, to stand out from the paper. */
export const tone = ({ tone: name }: PartStyle) => ({
  fill: colour(`tone-${name}`),
  ...(name === 'mentioned' && { stroke: colour('tone-several') }),
});

/** What stands above the lines of a picture: what a bar or dot is, and which tone is which part. */
export function head(chart: Chart, answer: Answer, width: Width): { node: SVGElement; height: number } {
  const node = element('g', { class: 'head', fill: colour('ink-quiet') });
  const lines = wrap(measureLine(answer), pixels[width], size, 3);
  node.append(...lines.map((line, i) => element('text', { x: 0, y: 13 + i * leading }, line)));
  const keys = keysOf(chart, answer, width);
  let [x, y] = [0, lines.length * leading + 20];
  for (const part of keys) {
    const label = part.aside ? `${part.label}, not counted` : part.label;
    const room = swatch + 5 + widthOf(label, size);
    if (x > 0 && x + room > pixels[width]) [x, y] = [0, y + leading + 3];
    node.append(mark(part, answer.small, x, y), element('text', { x: x + swatch + 5, y }, label));
    x += room + 16;
  }
  return { node, height: keys.length > 0 ? y + 12 : lines.length * leading + 10 };
}

/** The parts that the shown rows have, where a bar may have more than one. */
function keysOf(chart: Chart, answer: Answer, width: Width): PartStyle[] {
  if (chart.parts.length < 2) return [];
  const rows = answer.rows.slice(0, shown(answer, width));
  return chart.parts.filter((_, i) => rows.some(row => row.parts[i]!.postings.length > 0));
}

function mark(part: PartStyle, round: boolean, x: number, y: number): SVGElement {
  const half = swatch / 2;
  return round
    ? element('circle', { cx: x + half, cy: y - 4.5, r: half - 0.5, ...tone(part) })
    : element('rect', { x: x + 0.5, y: y - 9.5, width: swatch - 1, height: swatch - 1, ...tone(part) });
}
