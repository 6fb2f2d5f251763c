import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Chart, Row } from '../../src/charts/chart.ts';
import { charts } from '../../src/charts/charts.ts';
import { degrees } from '../../src/charts/degrees.ts';
import { locations } from '../../src/charts/locations.ts';
import { months } from '../../src/charts/months.ts';
import { pay } from '../../src/charts/pay.ts';
import { skillPairs } from '../../src/charts/skill-pairs.ts';
import { skills } from '../../src/charts/skills.ts';
import { skillsByLevel } from '../../src/charts/skills-by-level.ts';
import { terms } from '../../src/charts/terms.ts';
import { renderPicture } from '../../src/render/picture.ts';
import { corpus, type Says } from '../posting/synthetic.ts';
import { pretty } from './pretty.ts';

const widths = ['narrow', 'wide'] as const;
const links = {
  href: ({ id }: Row) => `/rows/${id}/`,
  postingHref: (id: string) => `/postings/${id}/`,
  postingTitle: (id: string) => `Posting ${id}`,
};
const picture = (chart: Chart, says: Says[], width: 'narrow' | 'wide' = 'wide'): string =>
  renderPicture(chart, chart.answer(corpus(says)), { width, ...links });
const parsed = (svg: string): Element => new JSDOM(svg).window.document.querySelector('svg')!;
const texts = (svg: Element, selector: string): string[] =>
  [...svg.querySelectorAll(selector)].map(node => node.textContent!.replaceAll(/\s+/g, ' ').trim());

/** Postings with the first of these skills in all, with the last in one. */
const falling = (n: number, names: string[]): Says[] =>
  Array.from({ length: n }, (_, i) => ({
    id: `p${i}`,
    skills: names.slice(0, names.length - Math.floor((i * names.length) / n)),
  }));

const three: Says[] = [
  { id: 'a', skills: ['Go', { label: 'C++', group: 1 }], degree: { minimum: 'master' } },
  {
    id: 'b',
    skills: ['Go', { label: 'C++', strength: 'preferred' }],
    degree: { minimum: 'doctorate', inProgress: true },
  },
  { id: 'c', skills: [{ label: 'Go', strength: 'mentioned' }] },
];
const twenty: Says[] = Array.from({ length: 20 }, (_, i) => ({
  id: `p${String(i).padStart(2, '0')}`,
  locations: [...(i < 12 ? ['Rome'] : []), ...(i > 15 ? ['Oslo'] : [])],
}));

test.each(widths)('dots, %s', async width => {
  await expect(pretty(picture(skills, three, width))).toMatchFileSnapshot(`pictures/dots-${width}.svg`);
});

test.each(widths)('bars, %s', async width => {
  await expect(pretty(picture(locations, twenty, width))).toMatchFileSnapshot(`pictures/bars-${width}.svg`);
});

const levelled: Says[] = Array.from({ length: 24 }, (_, i) => ({
  id: `p${String(i).padStart(2, '0')}`,
  ...(i < 20 && { seniority: i < 3 ? ('lead' as const) : ('senior' as const) }),
  skills: [...(i < 12 ? ['Go'] : []), ...(i % 9 === 8 ? ['Continuous integration'] : [])],
}));

test.each(widths)('a grid, %s', async width => {
  await expect(pretty(picture(skillsByLevel, levelled, width))).toMatchFileSnapshot(
    `pictures/grid-${width}.svg`,
  );
});

const paired: Says[] = Array.from({ length: 30 }, (_, i) => ({
  id: `p${String(i).padStart(2, '0')}`,
  skills: [
    ...(i < 9 ? ['CSS'] : []),
    ...(i < 7 ? ['Hypertext Markup Language'] : []),
    ...(i > 2 && i < 11 ? ['Go', 'C'] : []),
  ],
}));

test.each(widths)('a scale, %s', async width => {
  await expect(pretty(picture(skillPairs, paired, width))).toMatchFileSnapshot(`pictures/scale-${width}.svg`);
});

const paid: Says[] = [
  { id: 'a', title: 'Baker', salary: [{ min: 40_000, max: 52_500, period: 'year' }] },
  { id: 'b', title: 'Head baker', salary: [{ min: 61_000, period: 'year', periodStatus: 'inferred' }] },
  { id: 'c', title: 'Apprentice', salary: [{ max: 30_000, period: 'year' }] },
  { id: 'd', title: 'Night baker', salary: [{ min: 21.5, max: 21.5, period: 'hour', currency: 'EUR' }] },
  { id: 'e' },
];
const manyPaid: Says[] = Array.from({ length: 50 }, (_, i) => ({
  id: `p${String(i).padStart(2, '0')}`,
  seniority: i % 2 === 0 ? ('senior' as const) : ('intern' as const),
  salary: [{ min: 30_000 + 500 * i, max: 50_000 + 900 * i, period: 'year' as const }],
}));

test.each(widths)('ranges of few postings, %s', async width => {
  await expect(pretty(picture(pay, paid, width))).toMatchFileSnapshot(`pictures/ranges-few-${width}.svg`);
});

test.each(widths)('ranges of many postings, %s', async width => {
  await expect(pretty(picture(pay, manyPaid, width))).toMatchFileSnapshot(`pictures/ranges-${width}.svg`);
});

const dated: Says[] = ['2025-11-30', '2025-11-02', '2026-01-15', '2026-02-01'].map((postedOn, i) => ({
  id: `p${i}`,
  postedOn,
}));
const manyDated: Says[] = Array.from({ length: 40 }, (_, i) => ({
  id: `p${String(i).padStart(2, '0')}`,
  postedOn: `2026-0${[1, 1, 2, 4, 5][i % 5]}-12`,
}));
const termed: Says[] = [
  { id: 'a', term: { season: 'summer', year: 2026, startMonths: [5, 6], durationWeeks: 12 } },
  { id: 'b', term: [{ season: 'fall' }, { year: 2027, startMonths: [1] }], graduation: { to: '2027-06' } },
  { id: 'c', graduation: { from: '2026-12', to: '2027-06' } },
];

test.each(widths)('columns, %s', async width => {
  await expect(pretty(picture(months, manyDated, width))).toMatchFileSnapshot(
    `pictures/columns-${width}.svg`,
  );
});

test.each(widths)('columns of few postings, %s', async width => {
  await expect(pretty(picture(months, dated, width))).toMatchFileSnapshot(
    `pictures/columns-few-${width}.svg`,
  );
});

test.each(widths)('a timeline, %s', async width => {
  await expect(pretty(picture(terms, termed, width))).toMatchFileSnapshot(`pictures/timeline-${width}.svg`);
});

test('no postings', async () => {
  await expect(pretty(picture(degrees, []))).toMatchFileSnapshot('pictures/empty.svg');
});

describe.each(charts.map(chart => [chart.id, chart] as const))('the picture of %s', (_, chart) => {
  test.each([0, 1, 5, 9, 10, 60])('keeps to a strict policy with %i postings', n => {
    const says = Array.from({ length: n }, (_, i) => ({
      ...three[i % 3]!,
      ...twenty[i % 20]!,
      ...paid[i % 5]!,
      ...termed[i % 3]!,
      ...dated[i % 4]!,
      seniority: 'lead' as const,
      id: `p${i}`,
    }));
    for (const width of widths) {
      const svg = picture(chart, says, width);
      expect(svg).not.toMatch(/<style|style=|<script|xlink|NaN|Infinity|undefined|role="img"/);
      expect(picture(chart, says, width)).toBe(svg);
    }
  });
});

test('every row is a link that is named by what it shows', () => {
  const svg = parsed(picture(skills, falling(20, ['Go', 'C'])));
  const [go] = svg.querySelectorAll('a.row');
  expect(go!.getAttribute('href')).toBe('/rows/go/');
  expect(go!.querySelector('title')!.textContent).toBe('Go: 100%, 20 of 20 postings; 20 required');
  expect(texts(go!, '.label, .value')).toEqual(['Go', '100% 20 of 20']);
});

test('few postings are dots that lead to each of them, without percentages', () => {
  const svg = parsed(picture(skills, three));
  const dots = [...svg.querySelectorAll('a.dot')];
  expect(dots.map(dot => dot.getAttribute('aria-label'))).toEqual([
    'Posting a: required',
    'Posting b: required',
    'Posting c: only mentioned',
    'Posting a: one of several',
    'Posting b: preferred',
  ]);
  expect(dots[0]!.getAttribute('href')).toBe('/postings/a/');
  expect(svg.textContent).not.toContain('%');
  expect(texts(svg, '.value')).toEqual(['2 of 3', '2 of 3', '0 of 3']);
});

test('what is not stated stands last, and is shown when it is none', () => {
  expect(texts(parsed(picture(degrees, three)), '.label').at(-1)).toBe('Not stated');
  expect(texts(parsed(picture(skills, falling(20, ['Go']))), '.not-stated .value')).toEqual(['0% 0']);
});

test('about twenty rows are shown, twelve on a narrow picture, and the rest is counted', () => {
  const names = Array.from({ length: 30 }, (_, i) => `Skill ${i}`);
  const shown = (width: 'narrow' | 'wide') => {
    const svg = parsed(picture(skills, falling(60, names), width));
    return [svg.querySelectorAll('a.row').length, texts(svg, '.more')];
  };
  expect(shown('wide')).toEqual([20, ['10 more skills not shown']]);
  expect(shown('narrow')).toEqual([12, ['18 more skills not shown']]);
});

test('the cut does not part rows of the same size where that can be helped', () => {
  const says = falling(60, ['A', 'B']);
  const tied = Array.from({ length: 26 }, (_, i) => `T${i}`);
  for (const [i, say] of says.entries())
    say.skills = [...say.skills!, ...(i === 0 ? tied.slice(0, 10) : i < 10 ? tied.slice(10) : [])];
  expect(parsed(picture(skills, says)).querySelectorAll('a.row').length).toBe(18);
});

test('rows that are only mentioned are left to the table', () => {
  expect(
    texts(
      parsed(picture(skills, [...three, { id: 'd', skills: [{ label: 'R', strength: 'mentioned' }] }])),
      '.label',
    ),
  ).toEqual(['Go', 'C++', 'Not stated']);
});

test('text of postings stays text', () => {
  const city = '</text><script>alert(1)</script> "&\'\u0000\u202e\ud800';
  for (const n of [2, 12]) {
    const says = Array.from({ length: n }, (_, i) => ({ id: `p${i}`, locations: [city] }));
    const svg = parsed(picture(locations, says, 'narrow'));
    expect(svg.querySelector('script')).toBeNull();
    expect(texts(svg, '.label')[0]).toContain('</text><script>alert(1)</script> "&\'');
    expect(svg.outerHTML).not.toMatch(/[\p{Cc}\u202e]/u);
  }
});

test('a label that fits no line is cut, and is whole in its name', () => {
  const city = 'Krung Thep Maha Nakhon Amon Rattanakosin Mahinthara Yuthaya Mahadilok Phop';
  const svg = parsed(picture(locations, [{ id: 'a', locations: [city] }]));
  expect(texts(svg, '.label')[0]).toMatch(/^Krung Thep .*…$/);
  expect(svg.querySelector('a.row > title')!.textContent).toContain(city);
});
