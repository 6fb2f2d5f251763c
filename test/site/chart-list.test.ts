import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/charts.ts';
import { basePath, filesOf, openPage, readText, siteNames } from './sites.ts';

interface Entry {
  id: string;
  title: string;
  width: number;
  height: number;
  page: string;
  svg: string;
  [file: string]: string | number;
}

describe.each(siteNames)('the list of the charts of the corpus "%s"', site => {
  const { charts: whole, parts }: { charts: Entry[]; parts: Entry[] } = JSON.parse(
    readText(site, 'charts/index.json'),
  );
  const list = [...whole, ...parts];

  test('has every chart, in the order of the front page', () => {
    expect(whole.map(({ id }) => id)).toEqual(charts.map(({ id }) => id));
  });

  test('names only files that there are', () => {
    const files = new Set(filesOf(site));
    const named = list.flatMap(({ id: _, title: _title, alt: _alt, ...entry }) =>
      Object.values(entry).filter(value => typeof value === 'string'),
    );
    expect(named.filter(path => !files.has(path.endsWith('/') ? `${path}index.html` : path))).toEqual([]);
  });

  test('says how large every picture is', () => {
    for (const { svg, width, height } of list)
      expect(readText(site, svg)).toContain(`width="${width}" height="${height}"`);
  });

  test('stands on a page for people too, each with its answer', () => {
    const answers = [...openPage(site, 'charts/').querySelectorAll('.answers li')].map(item => [
      item.querySelector('a')!.getAttribute('href'),
      item.querySelector('p:last-child')!.textContent,
    ]);
    const onPages = whole.map(({ page }) => [
      basePath(site) + page,
      openPage(site, page).querySelector('h1')!.textContent,
    ]);
    expect(answers).toEqual(onPages);
  });
});
