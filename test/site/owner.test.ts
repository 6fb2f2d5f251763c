import { expect, test } from 'vitest';
import { built, corpusOf, openPage, pagesOf, readText, wordsOf } from './sites.ts';

const page = (path: string) => wordsOf(openPage('moved', path).querySelector('main')!);

test('the front page says that files were left out, and leads to which', () => {
  const link = openPage('moved', '').querySelector<HTMLAnchorElement>('.notice a');
  expect(page('')).toContain('Two files could not be read');
  expect(link?.href).toBe('https://example.org/reports/bakers/coverage/#left-out');
});

test('the coverage page names each file that was left out, the place and what to do', () => {
  expect(page('coverage/')).toContain(
    'postings/broken.md, line 1, column 1 The front matter that begins here has no end.',
  );
  expect(page('coverage/')).toContain('postings/empty.txt, line 1, column 1 The file has no text.');
  expect(page('coverage/')).toContain('Put a line that holds nothing but --- below it.');
});

test('the owner hears of them too', () => {
  expect(built('moved').stderr).toContain('2 problems');
});

test('the report says where it is published', () => {
  const canonical = openPage('moved', 'charts/skills/').querySelector<HTMLLinkElement>('link[rel=canonical]');
  expect(canonical?.href).toBe('https://example.org/reports/bakers/charts/skills/');
});

test('every page of a report of synthetic postings says so, and no page of another does', () => {
  const saying = (name: 'five' | 'moved') =>
    pagesOf(name).filter(path => readText(name, path).includes('All postings of this report are synthetic'));
  expect(saying('five')).toEqual(pagesOf('five'));
  expect(wordsOf(openPage('five', '').querySelector('.synthetic')!)).toMatch(
    /^All postings of this report are synthetic/,
  );
  expect(saying('moved')).toEqual([]);
});

test('every shipped posting says that its sentences are restated', () => {
  const { records } = corpusOf('shipped');
  const silent = records.filter(
    ({ id }) => !wordsOf(openPage('shipped', `postings/${id}/`).body).includes('restated'),
  );
  expect(records.length).toBeGreaterThan(0);
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('the page of a posting shows all of its words', () => {
  const { records, texts } = corpusOf('shipped');
  const lost = records.flatMap(({ id, sections }) => {
    const shown = wordsOf(openPage('shipped', `postings/${id}/`).querySelector('main')!);
    const body = texts.get(id)!.slice(Math.min(...sections.map(({ start }) => start)));
    return body
      .split(/\n/)
      .map(plainLine)
      .filter(line => !shown.includes(line))
      .map(line => `${id}: ${line}`);
  });
  expect(lost).toEqual([]);
});

/** A line without bullet and heading marks, with single spaces. */
const plainLine = (line: string) =>
  wordsOf({ textContent: line.replace(/^\s*([-*\u2022\u00b7]|#{1,6}|\d{1,2}[.)])\s+/, '') });
