import type { FrameHeights } from '../render/embed-size.ts';
import { frameWidths } from '../render/embed-size.ts';
import { escaped } from '../render/markup.ts';
import { dataReaders } from './data-readers.ts';
import { textMarkup } from './text-markup.ts';

/** Something to copy that shows a chart, or reads its figures, elsewhere. */
export interface Snippet {
  /** Fit for an address. */
  id: string;
  name: string;
  /** When to take it, and what it needs, in a sentence. */
  note: string;
  text: string;
}

/** Snippets that are for one kind of place. */
export interface SnippetGroup {
  title: string;
  snippets: Snippet[];
}

/** A chart as those see it who take it elsewhere; all addresses are complete. */
export interface Taken {
  /** Of the chart, with hyphens: "skills-by-level". */
  name: string;
  title: string;
  alt: string;
  /** Who says so: title of the report, its owner, and of which state of the corpus. */
  report: string;
  owner: string;
  state: string;
  /** Of the picture, in pixels. */
  width: number;
  height: number;
  frame: FrameHeights;
  page: string;
  svg: string;
  svgDark: string;
  png: string;
  csv: string;
  embed: string;
  /** Of the script that gives frames their heights. */
  script: string;
}

/** All that can be copied of a chart: for web pages, for texts, and for those who reckon. The first is what suits most. */
export const snippetsOf = (chart: Taken): SnippetGroup[] => [
  { title: 'For a web page', snippets: webSnippets(chart) },
  { title: 'For a text', snippets: textMarkup(chart) },
  { title: 'To read the figures', snippets: dataReaders(chart) },
];

function webSnippets(chart: Taken): Snippet[] {
  const { page, svg, svgDark, png, title, report, owner, state } = chart;
  const link = (content: string) => `<a href="${escaped(page)}">${content}</a>`;
  const image = (file: string) =>
    `<img src="${escaped(file)}" width="${chart.width}" height="${chart.height}" alt="${escaped(chart.alt)}" style="max-width: 100%; height: auto">`;
  const picture = `<picture><source srcset="${escaped(svgDark)}" media="(prefers-color-scheme: dark)">${image(svg)}</picture>`;
  return [
    {
      id: 'image',
      name: 'Picture',
      note: 'Works wherever HTML does, in e-mail and in print too, looks alike everywhere, and leads back to this page.',
      text: link(image(png)),
    },
    {
      id: 'picture',
      name: 'Picture, dark on dark pages',
      note: 'For pages that follow the reader’s choice of light or dark; as vector files, in the reader’s fonts.',
      text: link(picture),
    },
    {
      id: 'figure',
      name: 'Figure with caption',
      note: 'Says in the page’s own type what is shown, and who says so.',
      text: `<figure>\n  ${link(image(svg))}\n  <figcaption>${escaped(title)} Source: ${link(escaped(report))}, ${escaped(owner)}, ${state}.</figcaption>\n</figure>`,
    },
    {
      id: 'frame',
      name: 'Frame',
      note: 'The chart itself, with links, in a frame that has the right height at every width without a script. It follows the reader’s choice of light or dark; add #light or #dark to its address to choose, #transparent for no background, #light-transparent or #dark-transparent for both.',
      text: frameOf(chart),
    },
    {
      id: 'frame-script',
      name: 'Frame with a script',
      note: 'The same; a script of one kilobyte gives the frame the very height of the chart. One script is enough for all charts on a page.',
      text: `${frameOf(chart)}\n<script async src="${escaped(chart.script)}"></script>`,
    },
  ];
}

/** A frame around a chart: its height follows its width by a style, or is enough for all where styles are taken away. */
export function frameOf({ embed, title, frame }: Taken): string {
  const most = Math.max(...Object.values(frame));
  const style = `width: 100%; height: ${heightStyle(frame)}; border: 0`;
  return `<div style="container-type: inline-size"><iframe src="${escaped(embed)}" title="${escaped(title)}" width="736" height="${most}" style="${style}" loading="lazy"></iframe></div>`;
}

/** The height of a frame by the width of what it stands in: the greatest of three, of which two are less than nothing. */
function heightStyle({ narrowest, narrow, wide, beside }: FrameHeights): string {
  const slope = (narrow - narrowest) / (frameWidths.narrow - frameWidths.narrowest);
  const line = `${narrowest}px + (100cqi - ${frameWidths.narrowest}px) * ${slope}`;
  const growing = `clamp(${Math.min(narrowest, narrow)}px, ${line}, ${Math.max(narrowest, narrow)}px)`;
  const from = (width: number) => `(100cqi - ${width - 1}px) * 9999`;
  const upTo = (width: number) => `(${width}px - 100cqi) * 9999`;
  return `max(${[
    `min(${growing}, ${upTo(frameWidths.wide)})`,
    `min(${wide}px, ${from(frameWidths.wide)}, ${upTo(frameWidths.beside)})`,
    `min(${beside}px, ${from(frameWidths.beside)})`,
  ].join(', ')})`;
}
