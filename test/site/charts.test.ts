import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/charts.ts';
import { counts } from './counts.ts';
import {
  corpusOf,
  filesOf,
  openPage,
  pathWithin,
  readText,
  type SiteName,
  siteNames,
  wordsOf,
} from './sites.ts';

const withPostings = siteNames.filter(name => name !== 'empty');
const cases = withPostings.flatMap(site => charts.map(chart => [site, chart.id, chart] as const));

/** The pages of the sentences behind a row, the first and those that follow it. */
const evidencePages = (site: SiteName, chart: string, row: string) =>
  filesOf(site)
    .filter(file => file.startsWith(`charts/${chart}/${row}/`) && file.endsWith('index.html'))
    .map(file => openPage(site, file));

const fronts = new Map<SiteName, Document>();
/** The front page of a report, which is long, opened once for all of its charts. */
function frontOf(site: SiteName): Document {
  const front = fronts.get(site) ?? openPage(site, '');
  fronts.set(site, front);
  return front;
}

describe.each(cases)('in the corpus "%s", the chart "%s"', (site, id, chart) => {
  const corpus = { ...corpusOf(site), snapshot: '' };
  const answer = chart.answer(corpus);

  test('has a page and files of its own, and stands on the front page, drawn if it has rows', () => {
    expect(filesOf(site)).toEqual(
      expect.arrayContaining([
        `charts/${id}/index.html`,
        ...['.svg', '-dark.svg', '.png', '.csv', '.json'].map(ending => `charts/${id}${ending}`),
      ]),
    );
    const figure = frontOf(site).querySelector(`#${id}`)!;
    expect(figure.querySelector('svg') !== null).toBe(answer.rows.length > 0);
  });

  test.each(['', '-dark'])('has a picture that is well-formed and holds no script: %s', theme => {
    const text = readText(site, `charts/${id}${theme}.svg`);
    const picture = new JSDOM(text, { contentType: 'image/svg+xml' }).window.document;
    expect(picture.documentElement.tagName).toBe('svg');
    expect(picture.querySelector('script, foreignObject, parsererror')).toBeNull();
    expect(picture.querySelector('title')?.textContent).not.toBe('');
  });

  test('has a CSV with a line for every row', () => {
    const lines = readText(site, `charts/${id}.csv`).trimEnd().split(/\r?\n/);
    expect(lines.length).toBeGreaterThanOrEqual(answer.rows.length + 1);
  });

  test('has a JSON with the postings of every row', () => {
    const { rows, n } = JSON.parse(readText(site, `charts/${id}.json`));
    expect(n).toBe(answer.n);
    expect(rows.slice(0, answer.rows.length).map(({ postings }: { postings: object }) => postings)).toEqual(
      answer.rows.map(row => Object.fromEntries(row.parts.map(({ key, postings }) => [key, postings]))),
    );
  });

  test('leads from every row to the words in each of its postings', () => {
    const own = answer.rows.filter(() => !chart.rowPath);
    const astray = own.flatMap(row => {
      const links = evidencePages(site, id, row.id).flatMap(page =>
        [...page.querySelectorAll<HTMLAnchorElement>('.clipping mark a')].map(link => new URL(link.href)),
      );
      const found = new Set(links.map(address => pathWithin(site, address)));
      const behind = row.parts.flatMap(({ postings }) => postings).map(posting => `postings/${posting}/`);
      return behind.filter(path => !found.has(path)).map(path => `${row.id}: ${path}`);
    });
    expect(astray).toEqual([]);
  });

  test('says in its table what a count of the records says', () => {
    const rows = [...openPage(site, `charts/${id}/`).querySelectorAll('table tbody tr')].map(row => [
      wordsOf(row.querySelector('th')!),
      Number(wordsOf(row.querySelector(`td[data-name="${chart.measureName}"]`)!).replaceAll(',', '')),
    ]);
    expect(Object.fromEntries(rows)).toEqual(answer.rows.length > 0 ? counts(id, corpus) : {});
    expect(new Set(rows.map(([label]) => label)).size).toBe(rows.length);
  });
});

describe('the corpus "empty"', () => {
  test('has every chart, each of which says that there is nothing', () => {
    const page = openPage('empty', '');
    for (const { id } of charts) expect(wordsOf(page.querySelector(`#${id}`)!)).toContain('n = 0 postings');
  });
});

test('every chart of sixty postings has rows to show', () => {
  const corpus = { ...corpusOf('sixty'), snapshot: '' };
  expect(charts.filter(chart => chart.answer(corpus).rows.length < 3).map(({ id }) => id)).toEqual([]);
});

test('under ten postings there are counts and no percentages', () => {
  expect(wordsOf(openPage('five', '').body)).not.toMatch(/\d ?%/);
});

test('with many postings every row has its share of all postings, with an interval around it', () => {
  const all = [...openPage('sixty', '').querySelectorAll('table tbody tr:not(.not-stated)')];
  const n = corpusOf('sixty').records.length;
  const rows = all.filter(row => wordsOf(row.querySelector('td[data-name="Share"]')!) !== '');
  const figures = (row: Element, names: string[]) =>
    wordsOf(row.querySelector(names.map(name => `td[data-name="${name}"]`).join())!)
      .match(/\d+/g)!
      .map(Number);
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const [count] = figures(row, [...new Set(charts.map(({ measureName }) => measureName))]);
    const [share] = figures(row, ['Share']);
    const [low, high] = figures(row, ['95% interval']);
    const outOf = row.querySelector('td[data-name="Out of"]');
    expect(share).toBe(Math.round((count! / (outOf ? Number(wordsOf(outOf)) : n)) * 100));
    expect(low).toBeLessThanOrEqual(share!);
    expect(high).toBeGreaterThanOrEqual(share!);
    expect(high! - low!).toBeGreaterThan(0);
  }
});

describe('the picture on the front page', () => {
  const addresses = (site: SiteName, chart: string, links: string) =>
    [...frontOf(site).querySelectorAll(`#${chart} .wide :is(${links})`)].map(link =>
      link.getAttribute('href'),
    );
  const inBars = charts
    .filter(chart => chart.answer(corpusOf('sixty')).form.kind === 'bars')
    .map(({ id }) => id);

  test.each(['degrees', 'locations', 'levels'])(
    'has a dot for every posting in every row, and for those that say nothing: %s',
    chart => {
      const rows = counts(chart, corpusOf('five'));
      const dots = addresses('five', chart, 'a.dot');
      expect(dots).toHaveLength(Object.values(rows).reduce((sum, count) => sum + count, 0));
      expect(dots.filter(address => !/^\/postings\/[^/]+\/$/.test(address ?? ''))).toEqual([]);
    },
  );

  test.each(charts.map(({ id }) => id))('leads from every row to its sentences: %s', chart => {
    const rows = addresses('sixty', chart, 'a.row');
    const own = `/${chart === 'coverage' ? '' : 'charts/'}${chart}/`;
    expect(rows.length).toBeGreaterThanOrEqual(3);
    expect(rows.filter(address => !address?.startsWith(own))).toEqual([]);
  });

  test.each(inBars)('has bars and no dots for many postings: %s', chart => {
    const rows = addresses('sixty', chart, 'a.row:has(path, rect)');
    expect(rows.length).toBeGreaterThanOrEqual(3);
    expect(addresses('sixty', chart, 'a.dot, circle')).toEqual([]);
  });
});
