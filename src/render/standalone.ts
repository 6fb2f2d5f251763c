import type { Answer, Chart } from '../charts/chart.ts';
import { inPostings } from '../charts/prose.ts';
import { element } from './dom.ts';
import { draw } from './draw.ts';
import { leading, pixels, size, type Width } from './layout.ts';
import { block, sans, serif, serifWidth } from './lettering.ts';
import type { Theme } from './palette.ts';
import { plain } from './plain.ts';
import { svgFiles } from './svg-file.ts';
import { wrap } from './width.ts';

/** What a chart's file needs beside the answer. */
export interface StandaloneOptions {
  width?: Width;
  /** The finding, if left out. */
  title?: string;
  /** Which postings were counted, after their number, if not all: "that ask for Python". */
  those?: string;
  /** Who says so, below the picture: "Source: Jobs of 2026, The Authors, https://example.org". */
  source?: string;
}

const margin = 24;
const titleSize = 21;

/** A chart as a file for each theme, with the size of its picture in pixels. */
export interface Standalone {
  svg: Record<Theme, string>;
  width: number;
  height: number;
}

/**
 * A chart as complete SVG files that look right anywhere: the finding as title, the question with the number of
 * postings under it, the picture and the source, in colours and fonts of their own, without links or scripts.
 */
export function renderStandalone(chart: Chart, answer: Answer, options: StandaloneOptions = {}): Standalone {
  const { width = 'wide', source, those } = options;
  const picture = draw(chart, answer, width);
  const title = plain(options.title ?? chart.finding(answer));
  const room = pixels[width];
  const above = [
    ...block(wrap(title, room / serifWidth, titleSize, 4), margin, margin + 18, 27, {
      'font-family': serif,
      'font-size': titleSize,
      'font-weight': 700,
    }),
  ];
  const titleEnd = margin + 18 + (above.length - 1) * 27;
  const under = wrap(plain(`${chart.question} ${counted(answer, those)}`), room, size + 1, 3);
  above.push(
    ...block(under, margin, titleEnd + 28, leading + 2, { 'font-size': size + 1, fill: 'var(--ink-quiet)' }),
  );
  const top = titleEnd + 28 + (under.length - 1) * (leading + 2) + 20;
  const bottom = top + Number(picture.getAttribute('height')) + 24;
  const foot = source === undefined ? [] : wrap(plain(source), room, size - 1, 3);
  const height = Math.ceil(bottom + foot.length * leading + (foot.length > 0 ? 8 : -8));
  const full = room + 2 * margin;
  const svg = element(
    'svg',
    {
      width: full,
      height,
      viewBox: `0 0 ${full} ${height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      'font-family': sans,
      'font-size': size,
      'font-variant-numeric': 'tabular-nums',
      fill: 'var(--ink)',
    },
    element('title', { id: 'title' }, title),
    element('desc', { id: 'desc' }, plain(chart.alt(answer))),
    element('rect', { width: '100%', height: '100%', fill: 'var(--paper)' }),
    ...above,
    element('g', { transform: `translate(${margin},${top})` }, ...picture.children),
    ...block(foot, margin, bottom + 8, leading, { 'font-size': size - 1, fill: 'var(--ink-quiet)' }),
  );
  return { svg: svgFiles(svg), width: full, height };
}

const counted = ({ n }: Answer, those?: string): string =>
  `n = ${[inPostings(n), those].filter(Boolean).join(' ')}.`;
