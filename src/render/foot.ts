import type { Answer, Chart } from '../charts/chart.ts';
import { inFigures, percent } from '../charts/prose.ts';
import { element } from './dom.ts';
import type { Drawing } from './drawing.ts';
import { outOf, silence, silenceName } from './figures.ts';
import { hatching } from './hatching.ts';
import { leading, pixels, size } from './layout.ts';
import { colour } from './palette.ts';
import { silenceGroup } from './row-group.ts';
import { wrap } from './width.ts';

const swatch = 11;

/**
 * What stands below the rows of a picture: what it leaves to the table, the postings that are in no row, and, behind a
 * hatched square, those that state nothing.
 * @param y where it begins, in pixels.
 * @param more what the picture leaves out, in a sentence without its full stop.
 */
export function foot({ chart, answer, width }: Drawing, y: number, more: readonly string[] = []) {
  const hatch = `hatch-${chart.id}-${width}`;
  const notes = [...more, ...inNoRow(chart, answer)].flatMap(note => wrap(note, pixels[width], size, 3));
  const top = y + notes.length * leading + (notes.length > 0 ? 6 : 0);
  const silent = silenceGroup(silenceName(answer));
  silent.append(
    element('rect', {
      x: 0.5,
      y: top + 2.5,
      width: swatch - 1,
      height: swatch - 1,
      fill: `url(#${hatch})`,
      stroke: colour('ink-quiet'),
      'stroke-opacity': 0.6,
    }),
    element('text', { x: swatch + 6, y: top + 12, fill: colour('ink-quiet') }, silenceText(answer)),
  );
  const lines = notes.map((note, i) =>
    element('text', { class: 'more', x: 0, y: y + 12 + i * leading, fill: colour('ink-quiet') }, note),
  );
  return { nodes: [element('defs', {}, hatching(hatch)), ...lines, silent], height: top + 16 - y };
}

function silenceText(answer: Answer): string {
  const { count, share } = silence(answer)!;
  return `Not stated: ${outOf({ count }, answer)}${answer.small ? '' : ` postings, ${percent(share.value)}`}`;
}

const inNoRow = ({ rowsName }: Chart, { further, n }: Answer): string[] =>
  further.length === 0
    ? []
    : [`None of these ${rowsName}: ${inFigures(further.length)} of ${inFigures(n)} postings`];
