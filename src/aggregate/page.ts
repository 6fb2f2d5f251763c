import type { Answer, Chart } from '../charts/chart.ts';
import { inFigures } from '../charts/prose.ts';
import type { Report } from '../corpus/report.ts';
import { document } from '../render/dom.ts';
import { columns } from '../render/figures.ts';
import type { Width } from '../render/layout.ts';
import { sans, serif } from '../render/lettering.ts';
import { type Colour, palette, type Theme } from '../render/palette.ts';
import { plain } from '../render/plain.ts';
import type { Standalone } from '../render/standalone.ts';

/** A chart with its answer and its pictures. */
export interface Drawn {
  chart: Chart;
  answer: Answer;
  /** What it says, in a sentence. */
  finding: string;
  pictures: Record<Width, Standalone>;
}

/** What stands above all charts. */
export interface Heading {
  report: Report;
  /** What the postings are, in sentences. */
  about: string;
  /** What is to be said of invented postings. */
  synthetic: string | null;
  /** Which state of which day the figures are of. */
  state: string;
}

/** An element of HTML. Texts among the children are escaped when it is written. */
function made(name: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children.map(child => (typeof child === 'string' ? plain(child) : child)));
  return node;
}

/** The files of a chart by what they are. */
export const filesOf = (id: string) => ({
  csv: `${id}.csv`,
  json: `${id}.json`,
  wide: { light: `${id}.svg`, dark: `${id}-dark.svg` },
  narrow: { light: `${id}-narrow.svg`, dark: `${id}-narrow-dark.svg` },
});

/** A chart as a part of the page, as HTML: what it is about, its picture, its files, its table and how it was counted. */
export function chartSection({ chart, answer, finding, pictures }: Drawn): string {
  const { csv, json, wide, narrow } = filesOf(chart.id);
  const [dark, small] = ['(prefers-color-scheme: dark)', `(max-width: ${pictures.wide.width - 1}px)`];
  const attributes = {
    src: wide.light,
    width: String(pictures.wide.width),
    alt: `${finding} ${chart.alt(answer)}`,
    loading: 'lazy',
  };
  return made(
    'section',
    { id: chart.id },
    made('h2', {}, chart.name),
    made(
      'picture',
      {},
      made('source', { srcset: narrow.dark, media: `${small} and ${dark}` }),
      made('source', { srcset: narrow.light, media: small }),
      made('source', { srcset: wide.dark, media: dark }),
      made('img', attributes),
    ),
    made(
      'details',
      {},
      made('summary', {}, 'The figures'),
      tableOf(chart, answer),
      made('p', {}, rest(answer)),
    ),
    made('p', { class: 'quiet' }, chart.method),
    made(
      'ul',
      { class: 'quiet' },
      ...[csv, json, wide.light, wide.dark].map(file => made('li', {}, made('a', { href: file }, file))),
    ),
  ).outerHTML;
}

/** Rows of a table on the page; the files have all. */
const mostRows = 50;

function tableOf(chart: Chart, answer: Answer): HTMLElement {
  const all = columns(chart, answer);
  const kind = (figure: boolean): Record<string, string> => (figure ? { class: 'figure' } : {});
  const head = all.map(({ name, figure }) => made('th', { scope: 'col', ...kind(figure) }, name));
  const rows = answer.rows
    .slice(0, mostRows)
    .map(row => made('tr', {}, ...all.map(({ figure, text }) => made('td', kind(figure), text(row)))));
  const table = made('table', {}, made('thead', {}, made('tr', {}, ...head)), made('tbody', {}, ...rows));
  return made('div', { class: 'table' }, table);
}

/** What a table does not show: further rows, and the postings that are in none. */
function rest({ rows, n, further, notStated }: Answer): string {
  const more =
    rows.length > mostRows ? `${inFigures(rows.length - mostRows)} more rows are in the file. ` : '';
  return `${more}Of ${inFigures(n)} postings ${inFigures(further.length)} state something else, and ${inFigures(notStated.length)} nothing of it.`;
}

/** The page of the figures: it opens from a disk, asks nothing of another server and runs no script. */
export function figuresPage(
  { report, about, synthetic, state }: Heading,
  sections: readonly string[],
): string {
  const { title, purpose, owner, licence } = report;
  const source = [title, owner, state, licence].filter(part => part !== undefined).join(', ');
  const head = [
    made('meta', { charset: 'utf-8' }),
    made('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    made('meta', { name: 'color-scheme', content: 'light dark' }),
    made('title', {}, title),
    made('style', {}, styles),
  ];
  const opening = [
    made('h1', {}, title),
    made('p', {}, purpose),
    ...(synthetic === null ? [] : [made('p', { class: 'synthetic' }, made('strong', {}, synthetic))]),
    made('p', {}, about),
    made(
      'p',
      { class: 'quiet' },
      `${source}. These figures were counted from rows without their texts: the words behind them stand in the postings.`,
    ),
  ];
  const html = (nodes: readonly HTMLElement[]) => nodes.map(node => node.outerHTML).join('\n');
  return [
    `<!doctype html>\n<html lang="en">\n<head>\n${html(head)}\n</head>\n<body>\n<main>`,
    html(opening),
    ...sections,
    '</main>\n</body>\n</html>\n',
  ].join('\n');
}

const coloursOf = (theme: Theme): string =>
  (['paper', 'ink', 'ink-quiet', 'hairline'] satisfies Colour[])
    .map(name => `--${name}: ${palette[theme][name]};`)
    .join(' ');

const styles = [
  `:root { ${coloursOf('light')} }`,
  `@media (prefers-color-scheme: dark) { :root { ${coloursOf('dark')} } }`,
  `body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 ${sans}; }`,
  'main { max-width: 50rem; margin: 0 auto; padding: 2rem 1rem; }',
  `h1, h2 { font-family: ${serif}; line-height: 1.2; }`,
  'section { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--hairline); }',
  'img { max-width: 100%; height: auto; } a { color: inherit; } .quiet { color: var(--ink-quiet); font-size: .875rem; }',
  'ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; list-style: none; }',
  '.synthetic { padding: .5rem .75rem; border: 1px solid; } .table { overflow-x: auto; }',
  'table { border-collapse: collapse; font-variant-numeric: tabular-nums; }',
  'th, td { padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--hairline); text-align: left; vertical-align: top; }',
  '.figure { text-align: right; white-space: nowrap; }',
].join(' ');
