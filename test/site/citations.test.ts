import { validateCFF } from 'cffjs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { charts } from '../../src/charts/charts.ts';
import { filesOf, openPage, readText, siteNames, wordsOf } from './sites.ts';

describe.each(siteNames)('the report "%s"', site => {
  test('has a citation of itself and of every chart as files', () => {
    const works = ['report', ...charts.map(({ id }) => id)];
    const files = works.flatMap(work => [`cite/${work}.bib`, `cite/${work}.json`]);
    expect(filesOf(site)).toEqual(expect.arrayContaining([...files, 'CITATION.cff']));
    for (const work of works) expect(JSON.parse(readText(site, `cite/${work}.json`))).toHaveLength(1);
    validateCFF(parse(readText(site, 'CITATION.cff')));
  });

  test.each([
    ['data/', 'report'],
    ['charts/skills/', 'skills'],
  ])('shows on %s the citation that the file has', (path, work) => {
    const section = openPage(site, path).querySelector('section[aria-labelledby=citing]')!;
    expect(section.querySelector('pre')!.textContent).toBe(readText(site, `cite/${work}.bib`));
    expect(wordsOf(section)).toContain(JSON.parse(readText(site, `cite/${work}.json`))[0].note);
  });
});

test('the day of a citation is that of the newest posting, and no other', () => {
  expect(JSON.parse(readText('empty', 'cite/report.json'))[0]).not.toHaveProperty('issued');
  expect(JSON.parse(readText('sixty', 'cite/report.json'))[0].issued).toEqual({
    'date-parts': [[2026, 9, 18]],
  });
});

test('a chart of a part of the postings is cited as such, on its page and in its JSON', () => {
  const { parts } = JSON.parse(readText('shipped', 'charts/index.json'));
  const cited = parts.map(({ json }: { json: string }) => JSON.parse(readText('shipped', json)).citation);
  expect(new Set(cited.map(({ csl }: { csl: { id: string } }) => csl.id)).size).toBe(parts.length);
  const { citation } = JSON.parse(readText('shipped', 'charts/skills/python/levels.json'));
  expect(citation.csl.title).toMatch(/^Levels of postings that ask for Python: /);
  const lines = [...openPage('shipped', 'charts/skills/python/').querySelectorAll('.files pre')];
  expect(lines.map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining([citation.text, citation.bibtex]),
  );
});
