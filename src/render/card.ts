import type { Answer, Chart } from '../charts/chart.ts';
import { element } from './dom.ts';
import { draw } from './draw.ts';
import { pixels } from './layout.ts';
import { block, sans, serif, serifWidth } from './lettering.ts';
import { plain } from './plain.ts';
import { svgFiles } from './svg-file.ts';
import { wrap } from './width.ts';

/** The size that social networks show cards of links in, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The words of a card. */
export interface CardText {
  /** Above the title, small. */
  kicker: string;
  title: string;
  /** Under the title, in paragraphs: what was asked of whom. */
  about: readonly string[];
  /** At the foot: who says so, and where. */
  source: string;
}

/** How the words of a card are set: titles as large as they fit, largest first. */
interface Setting {
  /** Width that the words have. */
  room: number;
  titles: readonly { size: number; lines: number }[];
  about: { size: number; lines: number };
}

const margin = 56;
const inner = cardSize.height - 2 * margin;
/** How much larger than on a page the picture is: cards are shown at half their size, and smaller. */
const scale = 1.56;
const left = cardSize.width - margin - pixels.narrow * scale;

const besidePicture: Setting = {
  room: left - 40 - margin,
  titles: [
    { size: 44, lines: 5 },
    { size: 37, lines: 6 },
    { size: 31, lines: 8 },
  ],
  about: { size: 23, lines: 2 },
};
const alone: Setting = {
  room: cardSize.width - 2 * margin,
  titles: [
    { size: 72, lines: 2 },
    { size: 58, lines: 3 },
    { size: 46, lines: 4 },
  ],
  about: { size: 27, lines: 2 },
};

/** The card of a chart as an SVG file: its finding in words, and beside them as many of its lines as there is room for. */
export function renderChartCard(chart: Chart, answer: Answer, text: CardText): string {
  const picture = draw(chart, answer, 'narrow');
  const height = lastEnd(picture, inner / scale);
  return card(text, besidePicture, [
    element('clipPath', { id: 'cut' }, element('rect', { width: pixels.narrow, height })),
    element(
      'g',
      { transform: `translate(${left},${margin}) scale(${scale})`, 'font-size': 13 },
      element('g', { 'clip-path': 'url(#cut)' }, ...picture.children),
    ),
  ]);
}

/** The card of a whole report as an SVG file: its words alone. */
export const renderReportCard = (text: CardText): string => card(text, alone, []);

/** Where the last line of a picture ends that fits into a height; the height itself where the picture has no lines. */
function lastEnd(picture: SVGElement, height: number): number {
  if (Number(picture.getAttribute('height')) <= height) return height;
  const ends = [...picture.querySelectorAll('rect.hit')]
    .map(area => Number(area.getAttribute('y')) + Number(area.getAttribute('height')) + movedDown(area))
    .filter(end => end <= height);
  return ends.length > 0 ? Math.max(...ends) : height;
}

/** How far the groups around a part of a drawing move it down, in pixels. */
function movedDown({ parentElement: group }: Element): number {
  if (!group) return 0;
  const [, down = 0] = /^translate\([^,]+,([^)]+)\)$/.exec(group.getAttribute('transform') ?? '') ?? [];
  return Number(down) + movedDown(group);
}

function card(text: CardText, { room, titles, about }: Setting, picture: SVGElement[]): string {
  const title = fitting(text.title, room, titles);
  const pitch = title.size * 1.2;
  const titleTop = margin + 62 + title.size;
  const aboutTop = titleTop + (title.lines.length - 1) * pitch + 18 + title.size * 0.2 + about.size;
  const under = text.about.flatMap(paragraph => set(paragraph, room, about.size, about.lines));
  const source = set(text.source, room, 19, 2);
  const quiet = (size: number) => ({ 'font-size': size, fill: 'var(--ink-quiet)' });
  const svg = element(
    'svg',
    {
      ...cardSize,
      viewBox: `0 0 ${cardSize.width} ${cardSize.height}`,
      'font-family': sans,
      fill: 'var(--ink)',
    },
    element('rect', { ...cardSize, fill: 'var(--paper)' }),
    element('rect', { x: margin, y: margin, width: 72, height: 6, fill: 'var(--tone-strong)' }),
    ...block(set(text.kicker, room, 22, 1), margin, margin + 42, 0, {
      'font-size': 22,
      'font-weight': 600,
      fill: 'var(--tone-several)',
    }),
    ...block(title.lines, margin, titleTop, pitch, {
      'font-family': serif,
      'font-size': title.size,
      'font-weight': 700,
    }),
    ...block(under, margin, aboutTop, about.size * 1.35, quiet(about.size)),
    ...block(source, margin, cardSize.height - margin - (source.length - 1) * 26, 26, quiet(19)),
    ...picture,
  );
  return svgFiles(svg).light;
}

/** A text in at most so many lines. */
const set = (text: string, room: number, size: number, most: number): string[] =>
  wrap(plain(text), room, size, most);

/** A title in the largest size in which it is whole; cut in the smallest where it is whole in none. */
function fitting(title: string, room: number, sizes: Setting['titles']): { size: number; lines: string[] } {
  const tried = sizes.map(({ size, lines }) => ({ size, lines: set(title, room / serifWidth, size, lines) }));
  return tried.find(({ lines }) => lines.join(' ') === plain(title)) ?? tried.at(-1)!;
}
