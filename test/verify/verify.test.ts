import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/charts.ts';
import type { Location } from '../../src/posting/record.ts';
import {
  degreeLevels,
  payPeriods,
  seasons,
  seniorities,
  strengths,
  workModels,
} from '../../src/posting/values.ts';
import { recounts } from '../../src/verify/recounts.ts';
import { verify } from '../../src/verify/verify.ts';
import { corpusOf } from '../data/written.ts';
import { corpus, type Says } from '../posting/synthetic.ts';
import { published } from './published.ts';

const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);
const many = <T>(item: fc.Arbitrary<T>, maxLength = 2) => fc.array(item, { maxLength });
const maybe = { requiredKeys: [] };
const month = fc.tuple(fc.integer({ min: 2025, max: 2028 }), fc.integer({ min: 1, max: 12 }));
const iso = month.map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

/** Postings that say a little of everything, in every way that a record can. */
const says = fc.record(
  {
    title: oneOf('Baker', 'Miller'),
    company: oneOf('Crumb & Sons', 'CRUMB & sons', 'Café Zoë', '!!!', 'パン'),
    seniority: fc.uniqueArray(oneOf(...seniorities), { maxLength: 2 }),
    skills: many(
      fc.record(
        {
          label: oneOf('R', 'React', 'React Native', 'SQL', 'C++'),
          category: oneOf('languages', 'frameworks'),
          strength: oneOf(...strengths),
          group: oneOf(1, 2),
        },
        { requiredKeys: ['label'] },
      ),
      6,
    ),
    degree: many(
      fc.record(
        {
          minimum: oneOf(...degreeLevels),
          preferred: oneOf(...degreeLevels),
          levels: many(oneOf(...degreeLevels)),
          strength: oneOf('required' as const, 'preferred' as const),
          inProgress: fc.boolean(),
          orExperience: fc.boolean(),
          fields: many(oneOf('Maths', 'Physics', 'maths', 'A'.repeat(60))),
        },
        maybe,
      ),
    ),
    workModel: fc.uniqueArray(oneOf(...workModels), { maxLength: 2 }),
    experience: many(
      fc.record({
        minYears: oneOf(0.5, 1, 3.5, 12),
        strength: oneOf('required' as const, 'preferred' as const),
      }),
    ),
    locations: many(
      oneOf<string | Partial<Location>>('Lyon', 'New York', { country: 'France', role: 'eligible-region' }),
    ),
    salary: many(
      fc.record(
        {
          min: oneOf(10, 20.25, 90_000),
          max: oneOf(30, 120_000.5),
          currency: oneOf('USD', 'EUR', 'XYZ'),
          period: oneOf(...payPeriods),
          periodStatus: oneOf('stated' as const, 'inferred' as const),
          kind: oneOf('base' as const, 'bonus' as const),
        },
        { requiredKeys: ['min'] },
      ),
    ),
    postedOn: oneOf('2020-01-31', '2024-12-01', '2026-07-09'),
    term: many(
      fc.record(
        {
          season: oneOf(...seasons),
          year: oneOf(2026, 2027),
          startMonths: many(oneOf(5, 6, 12), 3),
          durationWeeks: oneOf(1, 12, 10.5),
        },
        maybe,
      ),
    ),
    graduation: fc.record({ from: iso, to: iso }, maybe),
    duplicateOf: fc.constant('0'),
    language: oneOf({ code: 'de', read: false }, { code: null, read: true }),
  },
  maybe,
);

const postings = fc
  .array(says, { maxLength: 40, size: 'max' })
  .map(all => all.map((said, i): Says => ({ id: String(i + 1), ...said })));

/** Twelve postings that ask for SQL, at two levels, and one that mentions it. */
const levelled: Says[] = [
  ...Array.from({ length: 12 }, (_, i) => ({
    id: `baker-${String(i).padStart(2, '0')}`,
    company: 'Crumb & Sons',
    seniority: i % 2 === 0 ? ('entry' as const) : ('senior' as const),
    skills: ['SQL'],
  })),
  { id: 'miller', skills: [{ label: 'SQL', strength: 'mentioned' }] },
];

test('there is a recount for every chart', () => {
  expect(Object.keys(recounts).sort()).toEqual(charts.map(({ id }) => id).sort());
});

test('charts of any postings follow from the data alone', () => {
  fc.assert(
    fc.property(postings, fc.integer({ min: 2, max: 10 }), (all, smallSample) => {
      expect(verify(published(corpus(all, smallSample))).differences).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('charts of postings that a person corrected follow from the data alone', () => {
  const { differences } = verify(published(corpusOf()));
  expect(differences).toEqual([]);
});

test('charts of the postings of one row follow from the data too, and are told when they do not', () => {
  const site = published(corpus(levelled));
  const rows = site.charts.get('skills/sql/levels')!;
  expect(rows).toMatchObject([
    { id: 'entry', count: 6 },
    { id: 'senior', count: 6 },
    { id: 'not-stated', count: 0 },
  ]);
  expect(verify(site).differences).toEqual([]);
  const charts = new Map([...site.charts, ['skills/sql/levels', rows.slice(1)]]);
  expect(verify({ ...site, charts }).differences).toEqual([
    { chart: 'skills/sql/levels', row: 'entry', expected: 'a row of 6 postings', found: 'no row' },
  ]);
});

describe('what the data do not bear is named', () => {
  const bakers = corpus(
    Array.from({ length: 12 }, (_, i) => ({
      id: `baker-${String(i).padStart(2, '0')}`,
      company: 'Crumb & Sons',
      skills: ['SQL'],
    })),
  );
  const site = published(bakers);
  const about = (chart: string, changed: typeof site) =>
    verify(changed).differences.filter(difference => difference.chart === chart);

  test('a number of a chart that was changed', () => {
    const [row] = site.charts.get('skills')!;
    const charts = new Map([...site.charts, ['skills', [{ ...row!, required: 11 }]]]);
    expect(about('skills', { ...site, charts }).filter(({ row }) => row === 'sql')).toEqual([
      { chart: 'skills', row: 'sql', column: 'required', expected: '12', found: '11' },
    ]);
  });

  test('the last digit of an interval that was changed', () => {
    const rows = site.charts.get('skills')!.map(row => ({ ...row, low: Number(row.low) + 1e-6 }));
    expect(
      about('skills', { ...site, charts: new Map([...site.charts, ['skills', rows]]) })[0],
    ).toMatchObject({
      row: 'sql',
      column: 'low',
      expected: '0.757506',
      found: '0.757507',
    });
  });

  test('a line of evidence that was taken away', () => {
    const gone = site.evidence.findIndex(
      ({ posting, field }) => posting === 'baker-03' && field === 'skills',
    );
    const evidence = site.evidence.filter((_, i) => i !== gone);
    expect(about('skills', { ...site, evidence })).toContainEqual(
      expect.objectContaining({ row: 'sql', column: 'count', expected: '11', found: '12' }),
    );
  });

  test('a row of the postings that was taken away', () => {
    const found = about('data', { ...site, postings: site.postings.slice(1) });
    expect(found).toMatchObject([{ row: 'baker-00', found: 'has evidence and no row in postings.jsonl' }]);
  });

  test('years that no evidence states', () => {
    const postings = site.postings.map((row, i) => (i === 2 ? { ...row, experience_min: 3 } : row));
    expect(about('data', { ...site, postings })).toMatchObject([
      { row: 'baker-02', found: 'has an experience_min that its evidence does not bear' },
    ]);
  });

  test('a row of a chart that was taken away', () => {
    const charts = new Map([...site.charts, ['companies', site.charts.get('companies')!.slice(1)]]);
    expect(about('companies', { ...site, charts })).toEqual([
      { chart: 'companies', row: 'crumb-sons', expected: 'a row of 12 postings', found: 'no row' },
    ]);
  });

  test('a chart that has no file', () => {
    const charts = new Map([...site.charts].filter(([id]) => id !== 'pay'));
    expect(about('pay', { ...site, charts })).toMatchObject([{ found: 'no file of the chart' }]);
  });
});
