import type { Answer, Chart, PartStyle } from '../charts/chart.ts';
import { element } from './dom.ts';
import { measureLine } from './figures.ts';
import { leading, pixels, shown, size, type Width } from './layout.ts';
import { colour } from './palette.ts';
import { widthOf, wrap } from './width.ts';

const swatch = 11;

/** What stands above a picture, and where it ends. */
export interface Head {
  node: SVGElement;
  height: number;
}

/** A tone with what it means. */
type Key = Pick<PartStyle, 'label' | 'tone'>;

/** Fill and outline of a tone; the palest has an outline, to stand out from the paper. */
export const tone = ({ tone: name }: Pick<PartStyle, 'tone'>) => ({
  fill: colour(`tone-${name}`),
  ...(name === 'mentioned' && { stroke: colour('tone-several') }),
});

/** What stands above the lines of a picture: what a bar or dot is, and which tone is which part. */
export function head(chart: Chart, answer: Answer, width: Width): Head {
  const keys = keysOf(chart, answer, width).map(part => ({
    ...part,
    label: part.aside ? `${part.label}, not counted` : part.label,
  }));
  return captioned(measureLine(answer), keys, answer.small, width);
}

/**
 * A line in words, and below it what each tone means.
 * @param round whether the marks of the picture are dots.
 */
export function captioned(text: string, keys: readonly Key[], round: boolean, width: Width): Head {
  const node = element('g', { class: 'head', fill: colour('ink-quiet') });
  const lines = wrap(text, pixels[width], size, 5);
  node.append(...lines.map((line, i) => element('text', { x: 0, y: 13 + i * leading }, line)));
  let [x, y] = [0, lines.length * leading + 20];
  for (const key of keys) {
    const room = swatch + 5 + widthOf(key.label, size);
    if (x > 0 && x + room > pixels[width]) [x, y] = [0, y + leading + 3];
    node.append(mark(key, round, x, y), element('text', { x: x + swatch + 5, y }, key.label));
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

function mark(key: Key, round: boolean, x: number, y: number): SVGElement {
  const half = swatch / 2;
  return round
    ? element('circle', { cx: x + half, cy: y - 4.5, r: half - 0.5, ...tone(key) })
    : element('rect', { x: x + 0.5, y: y - 9.5, width: swatch - 1, height: swatch - 1, ...tone(key) });
}
