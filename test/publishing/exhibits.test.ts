import { beforeEach, expect, test } from 'vitest';
import { charts } from '../../src/charts/charts.ts';
import { skills } from '../../src/charts/skills.ts';
import { replaceSiteCorpus } from '../../src/corpus/store.ts';
import { exhibitOf, exhibits, exhibitsOn } from '../../src/publishing/exhibits.ts';
import { pictures } from '../../src/publishing/pictures.ts';
import { corpus } from '../posting/synthetic.ts';

const site = corpus(
  [
    { id: 'a', company: 'Crumb', skills: ['Baking', 'Milling', 'Tasting', 'Sowing', 'Reaping'] },
    { id: 'b', company: 'Crumb', skills: ['Baking', 'Milling', 'Tasting', 'Sowing', 'Reaping'] },
    { id: 'c', company: 'Rye', skills: ['Baking', 'Milling'] },
  ],
  2,
);

beforeEach(() => replaceSiteCorpus(site));

test('every chart of all postings has files, and after these come those of the first rows, page by page', () => {
  const all = exhibits();
  expect(all.slice(0, charts.length).map(({ id }) => id)).toEqual(charts.map(({ id }) => id));
  const pages = new Set(all.map(({ page }) => page));
  expect([...pages].flatMap(exhibitsOn)).toEqual(all);
});

test('a page shows the charts with files that are its own; one of a later row, or of anything else, shows none', () => {
  const [first, , , , later] = skills.answer(site).rows.map(({ id }) => `/charts/skills/${id}/`);
  expect(exhibitsOn(first!).map(({ id }) => id)).toContain(`${first!.slice('/charts/'.length)}skills`);
  expect(exhibitsOn(later!)).toEqual([]);
  expect(exhibitsOn(`${first}2/`)).toEqual([]);
  expect(exhibitsOn('/postings/a/')).toEqual([]);
});

test('an edition has no charts of rows', () => {
  replaceSiteCorpus({ ...site, edition: 'spring' });
  expect(exhibits().map(({ id }) => id)).toEqual(charts.map(({ id }) => id));
});

test('the pictures of a chart are drawn once for all pages that show it', () => {
  expect(exhibitOf(skills)).toBe(exhibitOf(skills));
  const drawn = pictures(exhibitOf(skills));
  expect(pictures(exhibitOf(skills))).toBe(drawn);
  expect(drawn.wide).toContain('href="/charts/skills/baking/"');
});
