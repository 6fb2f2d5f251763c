import { parser as python } from '@lezer/python';
import { JSDOM } from 'jsdom';
import { latexParser } from 'latex-utensils';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { RstToHtmlCompiler } from 'rst-compiler';
import { expect, test } from 'vitest';
import { snippetsOf, type Taken } from '../../src/publishing/snippets.ts';

const hard = '<b>&</b> C# & C++ 50% *x* _y_ `z` [a](b) {c} $d$ ~e^ \\f "g" | #h @i';
const chart: Taken = {
  name: 'skills-by-level',
  title: `Bakers ask for ${hard}.`,
  alt: `Bars: ${hard}`,
  report: `Jobs ${hard}`,
  owner: `Crumb & Sons_${hard}`,
  state: 'as of 7 July 2026, snapshot 0123456789ab',
  width: 768,
  height: 800,
  frame: { narrowest: 800, narrow: 900, wide: 700, beside: 650 },
  page: 'https://example.org/r%20s/charts/skills/',
  svg: 'https://example.org/charts/skills.svg',
  svgDark: 'https://example.org/charts/skills-dark.svg',
  png: 'https://example.org/charts/skills.png',
  csv: "https://example.org/it's/charts/skills.csv",
  embed: 'https://example.org/embed/skills/',
  script: 'https://example.org/embed.js',
};
const all = snippetsOf(chart).flatMap(({ snippets }) => snippets);
const textOf = (wanted: string): string => all.find(({ id }) => id === wanted)!.text;
const source = `Source: ${chart.report}, ${chart.owner}, ${chart.state}.`;

test('every snippet has a name of its own', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.filter(({ name, note, text }) => !name || !note || !text)).toEqual([]);
});

test('Markdown is one picture with its alternative text, linked to the page', () => {
  expect(fromMarkdown(textOf('markdown'))).toMatchObject({
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: chart.page, children: [{ type: 'image', url: chart.png, alt: chart.alt }] },
        ],
      },
    ],
  });
});

test('Quarto is one picture with its caption, a name to refer to and its alternative text', () => {
  const [, markdown, attributes] = /^(.*\))(\{.*\})$/.exec(textOf('quarto'))!;
  expect(fromMarkdown(markdown!)).toMatchObject({
    children: [{ children: [{ type: 'image', url: chart.png, alt: `${chart.title} ${source}` }] }],
  });
  const [, name, alt] = /^\{#(\S+) fig-alt="((?:[^"\\]|\\.)*)" width=100%\}$/.exec(attributes!)!;
  expect(name).toBe('fig-skills-by-level');
  expect(alt!.replace(/\\(.)/g, '$1')).toBe(chart.alt);
});

test('LaTeX is a figure whose caption says what the chart says', () => {
  const { content } = latexParser.parse(textOf('latex'));
  const caption = content
    .flatMap(node => (latexParser.isEnvironment(node) ? node.content : []))
    .filter(latexParser.isCommand)
    .find(({ name }) => name === 'caption')!;
  expect(content.filter(latexParser.isEnvironment).map(({ name }) => name)).toEqual(['figure']);
  expect(readOf(caption.args[0]!)).toBe(`${chart.title} ${source}`);
});

const named: Record<string, string> = { textbackslash: '\\', textasciitilde: '~', textasciicircum: '^' };

/** What a reader sees of a part of a LaTeX document. */
function readOf(node: latexParser.Node): string {
  if (latexParser.isTextString(node)) return node.content;
  if (node.kind === 'space' || node.kind === 'softbreak') return ' ';
  if (latexParser.isCommand(node)) return (named[node.name] ?? node.name) + node.args.map(readOf).join('');
  if (latexParser.isHrefCommand(node)) return node.content.map(readOf).join('');
  if ('content' in node && Array.isArray(node.content)) return node.content.map(readOf).join('');
  throw new Error(`${node.kind} in a caption`);
}

test('reStructuredText is a figure that leads to the page', () => {
  const { body } = new RstToHtmlCompiler().compile(textOf('restructuredtext'), {}, {});
  const figure = new JSDOM(body).window.document.querySelector('figure')!;
  expect(figure.querySelector('a')!.getAttribute('href')).toBe(chart.page);
  expect(figure.querySelector('img')!.getAttribute('src')).toBe(chart.png);
  expect(textOf('restructuredtext').split('\n')[2]).toBe(`   :alt: ${chart.alt}`);
  // This parser takes a backslash before a letter away, however it is written.
  const plain = (text: string) => text.replaceAll('\\', '').replace(/\s+/g, ' ').trim();
  expect(plain(figure.querySelector('p')!.textContent!)).toBe(plain(`${chart.title} ${source}`));
});

test('pandas is a line of Python that reads the address', () => {
  const line = textOf('pandas');
  const kinds: string[] = [];
  python.parse(line).iterate({ enter: ({ name }) => void kinds.push(name) });
  expect(kinds).not.toContain('⚠');
  expect(line).toContain(`skills_by_level = pd.read_csv("${chart.csv}"`);
});

test('R and DuckDB name the address as a string of theirs', () => {
  expect(textOf('r')).toContain(`skills_by_level <- read.csv("${chart.csv}"`);
  expect(textOf('duckdb')).toBe("SELECT * FROM read_csv('https://example.org/it''s/charts/skills.csv');");
});

test('Observable is a line of JavaScript that asks d3 for the address', () => {
  const asked: unknown[] = [];
  const d3 = { autoType: 'typed', csv: (...values: unknown[]) => asked.push(...values) };
  new Function('d3', `let ${textOf('observable')}`)(d3);
  expect(asked).toEqual([chart.csv, 'typed']);
});
