import { expect, test } from 'vitest';
import { skills } from '../../src/charts/skills.ts';
import { mostExhibited } from '../../src/site/facets.ts';
import { corpusOf, openPage, readText, wordsOf } from './sites.ts';

const corpus = { ...corpusOf('shipped'), snapshot: '' };
const python = skills.answer(corpus).rows.find(({ id }) => id === 'python')!;
const page = openPage('shipped', 'charts/skills/python/');
const facet = page.querySelector('.facet')!;
const bars = [...facet.querySelectorAll<HTMLAnchorElement>('.small a')];

test('the page of a skill names the postings that its small charts are about', () => {
  expect(wordsOf(facet)).toContain(`Shares of the ${python.measure.count} postings that ask for Python`);
});

test('every small bar leads to as many words as it says', () => {
  expect(bars.length).toBeGreaterThan(10);
  const differing = bars.filter(bar => {
    const words = page.getElementById(decodeURIComponent(bar.hash.slice(1)))!.querySelectorAll('dd a');
    return words.length !== Number(wordsOf(bar.querySelector('small')!).split(' ')[0]);
  });
  expect(differing.map(wordsOf)).toEqual([]);
});

test('a small bar counts of the postings of the skill those that say the same of something else', () => {
  const asking = new Set(
    python.parts.filter(({ key }) => key !== 'mentioned').flatMap(({ postings }) => postings),
  );
  const sql = corpus.records.filter(
    ({ id, fields }) =>
      asking.has(id) &&
      fields.skills.facts.some(({ value }) => value.id === 'sql' && value.strength !== 'mentioned'),
  );
  const bar = bars.find(bar => wordsOf(bar.querySelector('.label')!) === 'SQL')!;
  expect(wordsOf(bar.querySelector('small')!)).toMatch(new RegExp(`^${sql.length}( |$)`));
});

test('a skill that few postings ask for has its sentences, and no charts', () => {
  const rare = skills.answer(corpus).rows.find(({ count }) => count === 1)!;
  const alone = openPage('shipped', `charts/skills/${rare.id}/`);
  expect(alone.querySelector('.facet')).toBeNull();
  expect(alone.querySelectorAll('.clipping')).not.toHaveLength(0);
});

test('the charts of a skill have the files that other charts have, and say of which postings they are', () => {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('.files a')].map(({ pathname }) => pathname);
  expect(links).toEqual(
    expect.arrayContaining(
      [
        'charts/skills/python/levels.svg',
        'charts/skills/python/levels.json',
        'embed/skills/python/levels/',
      ].map(path => `/${path}`),
    ),
  );
  const figures = JSON.parse(readText('shipped', 'charts/skills/python/levels.json'));
  expect(figures.n).toBe(python.measure.count);
  expect(figures.title).toMatch(/^Postings that ask for Python: /);
  expect(readText('shipped', 'charts/skills/python/levels.svg')).toContain(
    `n = ${python.measure.count} postings that ask for Python.`,
  );
});

test('the charts of a skill have lines to copy, each with the address of one of its files or of its page', () => {
  const lines = [...page.querySelectorAll('.files code')].map(({ textContent }) => textContent!);
  const charts = page.querySelectorAll('.files li').length;
  const addressed = lines.filter(line => /\/(?:charts|embed)\/skills\/python\//.test(line));
  expect(addressed).toHaveLength(4 * charts);
});

test('a row after those with files has its charts, and says so', () => {
  const later = skills.answer(corpus).rows[mostExhibited]!;
  expect(
    wordsOf(openPage('shipped', `charts/skills/${later.id}/`).querySelector('.facet .files')!),
  ).toContain('rows of a chart, the first, have these charts as files');
});
