import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { afterAll, expect, test } from 'vitest';
import { chartFigures } from '../../src/aggregate/figures.ts';
import { gathering } from '../../src/aggregate/gather.ts';
import { sketchedRowSchema, sketchOf } from '../../src/aggregate/sketch.ts';
import { charts } from '../../src/charts/charts.ts';
import { buildCorpus } from '../../src/corpus/build.ts';
import { chartJson } from '../../src/render/json.ts';
import { fingerprintOf } from '../../src/resolve/repeats.ts';
import { newestDay } from '../../src/statistics/newest-day.ts';
import { aboutCorpus } from '../../src/wording/corpus.ts';
import { fillContent, makeFolder } from '../corpus/content-folder.ts';
import { lexicon } from '../extract/examples.ts';
import { corpora } from '../site/corpora.ts';

const content = makeFolder();
afterAll(() => rmSync(content, { recursive: true }));
const { postings } = corpora.sixty;
fillContent(content, {
  ...postings,
  'copy.md': postings['posting-07.md']!,
  'zopf.txt':
    'Bäckerin gesucht\n\nWir suchen eine Bäckerin für unsere Backstube in Köln. Du kannst gut rechnen.',
});
const { report, records, texts, labels } = buildCorpus({
  content,
  cache: `${content}/cache`,
  keepGoing: false,
}).value!.corpus;

/** What the rows of the postings hold, as JSON has it. */
const rows = records.map(record => {
  const sketch = sketchOf(record, fingerprintOf(record, texts.get(record.id)!, lexicon));
  return sketchedRowSchema.parse(JSON.parse(JSON.stringify({ id: record.id, duplicate_of: null, sketch })));
});

function figuresOf(some: typeof rows): Record<string, string> {
  const gathered = gathering();
  for (const { id, sketch } of some) gathered.add(id, sketch!);
  const files = chartFigures(gathered.all(), report, lexicon);
  return Object.fromEntries([...files].map(({ name, text }) => [name, text]));
}

const figures = figuresOf(rows);

test.each(charts)('the figures of $id are those of the report on the same postings', chart => {
  const answer = chart.answer({ report, records, labels });
  const {
    page: _,
    rows,
    ...expected
  } = chartJson(chart, answer, {
    id: chart.id,
    title: chart.finding(answer),
    denominator: aboutCorpus({ records }).join(' '),
    snapshot: '',
    date: newestDay(records) ?? null,
    source: { title: report.title, owner: report.owner, address: null, licence: null },
    page: '',
  });
  const counted = (rows as { postings: unknown }[]).map(({ postings: _, ...row }) => row);
  const { synthetic, snapshot, ...said } = JSON.parse(figures[`${chart.id}.json`]!);
  expect(said).toEqual(JSON.parse(JSON.stringify({ ...expected, snapshot: undefined, rows: counted })));
  expect(synthetic).toBeNull();
  expect(snapshot).toMatch(/^[\da-f]{12}$/);
});

test('a copy and a posting in another language are in no figure', () => {
  expect(records).toHaveLength(62);
  expect(JSON.parse(figures['coverage.json']!).n).toBe(60);
});

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), shuffled => {
      expect(figuresOf(shuffled)).toEqual(figures);
    }),
    { numRuns: 5 },
  );
});

test('one posting more makes another snapshot', () => {
  expect(figuresOf(rows.slice(1))['skills.json']).not.toContain(JSON.parse(figures['skills.json']!).snapshot);
});

/** The page of the figures, as a browser has it. */
const page = new JSDOM(figures['index.html']!).window.document;

test('the page of the figures shows every chart, and leads to nothing but the files beside it', () => {
  expect([...page.querySelectorAll('section')].map(({ id }) => id)).toEqual(charts.map(({ id }) => id));
  const files = [...page.querySelectorAll('[src], [srcset], [href]')].map(
    node => node.getAttribute('src') ?? node.getAttribute('srcset') ?? node.getAttribute('href')!,
  );
  expect(files.filter(file => !(file in figures))).toEqual([]);
  expect(page.querySelectorAll('script, link')).toHaveLength(0);
});

test('the tables of the page say what the figures say', () => {
  const [row] = JSON.parse(figures['skills.json']!).rows;
  const cells = [...page.querySelectorAll('#skills tbody tr:first-child td')].map(cell => cell.textContent);
  expect(cells.slice(0, 2)).toEqual([row.skill, String(row.required)]);
  expect(page.querySelector('.synthetic')).toBeNull();
});
