import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/charts.ts';
import type { Salary, Term } from '../../src/posting/record.ts';
import { degreeLevels, seniorities, strengths } from '../../src/posting/values.ts';
import { corpus, posting, type Says } from '../posting/synthetic.ts';

const some = <T>(...values: T[]) => fc.constantFrom(...values);
const said: fc.Arbitrary<Omit<Says, 'id'>> = fc.record({
  skills: fc.array(
    fc.record(
      { label: some('Go', 'C++', 'R'), strength: some(...strengths), group: some(1, 2) },
      { requiredKeys: ['label', 'strength'] },
    ),
    { maxLength: 6 },
  ),
  degree: fc.array(
    fc.record(
      {
        minimum: some(...degreeLevels),
        preferred: some(...degreeLevels),
        strength: some('required', 'preferred'),
        inProgress: fc.boolean(),
        orExperience: fc.boolean(),
        fields: fc.array(some('Maths', 'maths', 'Physics'), { maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 3 },
  ),
  locations: fc.array(some('Rome', 'Oslo', 'ROME', '<b>"&'), { maxLength: 3 }),
  company: some('Loaf', 'LOAF', 'Rye & Sons'),
  workModel: fc.array(some('onsite', 'hybrid', 'remote'), { maxLength: 2 }),
  experience: fc.array(
    fc.record({ minYears: fc.integer({ min: 0, max: 14 }), strength: some('required', 'preferred') }),
    {
      maxLength: 2,
    },
  ),
  seniority: fc.array(some(...seniorities), { maxLength: 2 }),
  salary: fc.array(
    some<Partial<Salary>>(
      { min: 60_000, max: 90_000, period: 'year' },
      { max: 120_000.5, period: 'year', place: 'Rome' },
      { min: 20, max: 40, period: 'hour', periodStatus: 'inferred' },
      { min: 10, currency: 'EUR' },
      { min: 0, max: 0, currency: '€.!' },
      { min: 5, kind: 'bonus' },
    ),
    { maxLength: 3 },
  ),
  postedOn: some('2024-12-31', '2025-01-01', '2026-07-04', '2031-02-03'),
  term: fc.array(
    some<Term>(
      { season: 'summer', year: 2026, startMonths: [5, 6], durationWeeks: 12 },
      { season: 'winter' },
      { year: 2027, startMonths: [1] },
      { year: 2027 },
      { durationWeeks: 8.5 },
      {},
    ),
    { maxLength: 2 },
  ),
  graduation: some({ from: '2026-05', to: '2026-12' }, { to: '2027-06' }, { from: '2027-06' }, {}),
  language: some({ code: 'en', read: true }, { code: 'de', read: false }),
});
const postings = fc
  .array(said, { maxLength: 30 })
  .map(all => all.map((each, i) => posting({ id: `p${i}`, ...each })));

describe.each(charts.map(chart => [chart.id, chart] as const))('%s', (_, chart) => {
  test('no answer depends on the order of the postings', () => {
    fc.assert(
      fc.property(postings, fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (records, keys) => {
        const order = (id: string) => keys[Number(id.slice(1))]!;
        const shuffled = [...records].sort((a, b) => order(a.id) - order(b.id));
        expect(chart.answer(corpus(shuffled))).toEqual(chart.answer(corpus(records)));
      }),
    );
  });

  test('parts add up to the count of their row, and asides are left out of its measure', () => {
    fc.assert(
      fc.property(postings, records => {
        for (const row of chart.answer(corpus(records)).rows) {
          const all = row.parts.flatMap(part => part.postings);
          const counted = row.parts.filter((_, i) => !chart.parts[i]!.aside).flatMap(part => part.postings);
          expect(new Set(all).size).toBe(row.count);
          expect(all.length).toBe(row.count);
          expect(counted.length).toBe(row.measure.count);
        }
      }),
    );
  });

  test('every posting is in a row, is named as in none, or states nothing; every row has the facts behind it', () => {
    fc.assert(
      fc.property(postings, records => {
        const all = corpus(records);
        const { rows, n, further, notStated } = chart.answer(all);
        const inRows = rows.flatMap(({ parts }) => parts.flatMap(part => part.postings));
        const everyone = [...new Set(inRows), ...further, ...notStated];
        expect(new Set(everyone).size).toBe(n);
        expect(everyone.length).toBe(n);
        for (const { id, parts } of rows)
          for (const name of parts.flatMap(part => part.postings))
            expect(chart.facts(records.find(record => record.id === name)!, id, all)).not.toEqual([]);
      }),
    );
  });

  test('row ids are unique and fit for an address', () => {
    fc.assert(
      fc.property(postings, records => {
        const ids = chart.answer(corpus(records)).rows.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[\p{L}\p{N}-]+$/u);
      }),
    );
  });

  test('finding and alternative text are sentences, without per cent where postings are few', () => {
    fc.assert(
      fc.property(postings, records => {
        const answer = chart.answer(corpus(records));
        for (const text of [chart.finding(answer), chart.alt(answer)]) {
          expect(text).toMatch(/^[\p{Lu}\p{N}].*\.$/u);
          expect(text).not.toMatch(/undefined|NaN|Infinity/);
          if (answer.small) expect(text).not.toContain('%');
        }
      }),
    );
  });

  test('a corpus without postings has an answer', () => {
    expect(chart.answer(corpus([]))).toMatchObject({ rows: [], n: 0, notStated: [], small: true });
    expect(chart.finding(chart.answer(corpus([])))).toBe('There are no postings yet.');
  });
});
