import * as Plot from '@observablehq/plot';
import { ticks } from 'd3-array';
import type { Answer, Chart, Measure } from '../charts/chart.ts';
import { inFigures, percent } from '../charts/prose.ts';
import { element } from './dom.ts';
import { outOf, silence } from './figures.ts';
import { tone } from './head.ts';
import { gap, type Layout, type Line, size } from './layout.ts';
import { colour } from './palette.ts';
import { widthOf } from './width.ts';

/** A line with what it measures and where its drawing ends, as a fraction. */
interface Bar extends Line {
  measure: Measure;
  figure: { share: string; count: string };
  reach: number;
  /** Whether the interval is drawn: not where nobody leaves it out. */
  whisker: boolean;
}

/** The scale and the marks of a picture in bars; the marks of line i have the class `line-i`. */
export function bars(chart: Chart, answer: Answer, layout: Layout, hatch: string): Plot.PlotOptions {
  const drawn = layout.lines.map((line, i) => barOf(line, answer, i === 0));
  const most = Math.max(0.01, ...drawn.map(({ reach }) => reach));
  const unit = Math.min(
    ...drawn.map(bar => (layout.width - layout.left - roomFor(bar)) / Math.max(bar.reach, most / 4)),
  );
  const domain = [0, (layout.width - layout.left) / unit];
  return {
    x: { type: 'linear', domain, range: [layout.left, layout.width], axis: null },
    marks: [
      ...axis(layout, ticks(0, most, layout.width > 400 ? 5 : 4)),
      ...drawn.flatMap((bar, i) => marks(chart, bar, `line-${i}`, hatch)),
    ],
  };
}

function barOf(line: Line, answer: Answer, first: boolean): Bar {
  const measure = line.row?.measure ?? silence(answer)!;
  const figure = {
    share: percent(measure.share.value),
    count: first ? outOf(measure, answer) : inFigures(measure.count),
  };
  const { value, high } = measure.share;
  const whisker = line.row !== undefined || value > 0;
  return {
    ...line,
    measure,
    figure,
    whisker,
    reach: Math.max(whisker ? high : 0, line.row?.share.value ?? value),
  };
}

const roomFor = ({ figure }: Bar): number =>
  gap + widthOf(figure.share, size) * 1.06 + 6 + widthOf(figure.count, size);

/** Faint verticals with their values above, in per cent. */
function axis({ top, lines }: Layout, values: number[]): Plot.Markish[] {
  const last = lines.at(-1)!;
  const bottom = last.bar.top + last.bar.height + 4;
  const label: Plot.RenderFunction = (_index, { x }) =>
    element(
      'g',
      { class: 'axis', fill: colour('ink-quiet'), 'text-anchor': 'middle' },
      ...values.map(value => {
        const at = x!(value) as number;
        const text = `${Math.round(value * 1000) / 10}%`;
        return element('text', { x: Math.max(at, widthOf(text, size) / 2), y: top - 9 }, text);
      }),
    );
  return [
    label,
    Plot.ruleX(values, { x: Plot.identity, y1: () => top - 4, y2: () => bottom, stroke: colour('hairline') }),
  ];
}

function marks(chart: Chart, bar: Bar, className: string, hatch: string): Plot.Markish[] {
  const { low, high } = bar.measure.share;
  const middle = bar.bar.top + bar.bar.height / 2;
  const across = (strokeWidth: number, stroke: string, strokeOpacity: number) =>
    Plot.ruleY([middle], {
      className,
      x1: () => low,
      x2: () => high,
      y: Plot.identity,
      stroke,
      strokeWidth,
      strokeOpacity,
    });
  return [
    ...segments(chart, bar, className, hatch),
    ...(bar.whisker ? [across(4, colour('paper'), 0.75), across(1.25, colour('ink'), 0.6)] : []),
    figure(bar, className, middle),
  ];
}

/** The parts of a bar end to end, with a line of paper between them; a hatched bar for what is not stated. */
function segments(
  chart: Chart,
  { row, bar, measure }: Bar,
  className: string,
  hatch: string,
): Plot.Markish[] {
  const y = { y1: () => bar.top, y2: () => bar.top + bar.height };
  const box = (from: number, to: number, options: Plot.RectOptions) =>
    Plot.rect([0], { className, x1: () => from, x2: () => to, ...y, ...options });
  if (!row) {
    const outline = { fill: `url(#${hatch})`, stroke: colour('ink-quiet'), strokeOpacity: 0.6, inset: 0.5 };
    return [box(0, measure.share.value, outline)];
  }
  const filled = chart.parts
    .map((style, i) => ({ style, count: row.parts[i]!.postings.length }))
    .filter(part => part.count > 0);
  let sum = 0;
  return filled.map(({ style, count }, i) => {
    const from = (sum / row.count) * row.share.value;
    sum += count;
    const outlined = style.tone === 'mentioned' ? { inset: 0.5 } : {};
    return box(from, (sum / row.count) * row.share.value, {
      ...tone(style),
      ...outlined,
      insetLeft: i > 0 ? 1 : 0,
    });
  });
}

/** "62%  31 of 50" behind the bar and its whisker. */
const figure =
  ({ reach, figure: { share, count } }: Bar, className: string, middle: number): Plot.RenderFunction =>
  (_index, { x }) =>
    element(
      'g',
      { class: className },
      element(
        'text',
        {
          class: 'value',
          x: (x!(reach) as number) + gap,
          y: middle + 4.5,
          fill: colour('ink'),
          'font-weight': 600,
        },
        `${share}\u00a0`,
        element('tspan', { dx: 3, 'font-weight': 400, fill: colour('ink-quiet') }, count),
      ),
    );
