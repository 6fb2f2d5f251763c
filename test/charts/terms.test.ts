import { expect, test } from 'vitest';
import { terms } from '../../src/charts/terms.ts';
import type { Term } from '../../src/posting/record.ts';
import { corpus, posting, type Says } from '../posting/synthetic.ts';

const answer = (...says: Omit<Says, 'id'>[]) =>
  terms.answer(corpus(says.map((say, i) => ({ id: `p${i}`, ...say }))));
const labels = (...terms: Term[]) => answer(...terms.map(term => ({ term }))).rows.map(({ label }) => label);

test.each<[string, Term]>([
  ['Summer 2026', { season: 'summer', year: 2026, startMonths: [5, 6], durationWeeks: 12 }],
  ['Fall, no year said', { season: 'fall' }],
  ['From May or June 2026', { year: 2026, startMonths: [6, 5] }],
  ['From July, no year said', { startMonths: [7] }],
  ['2026', { year: 2026 }],
  ['26 weeks, no date said', { durationWeeks: 26 }],
])('a posting counts under %s when it says %j', (label, term) => {
  expect(labels(term)).toEqual([label]);
});

test('rows stand in the order of time, those without a date last, the shortest first', () => {
  expect(
    labels({ durationWeeks: 104 }, { durationWeeks: 12 }, { season: 'summer', year: 2026 }, { year: 2025 }),
  ).toEqual(['2025', 'Summer 2026', '12 weeks, no date said', '104 weeks, no date said']);
});

test('a window of graduation is a span, open where an end is not said', () => {
  const { rows, form } = answer(
    { graduation: { from: '2024-12', to: '2025-06' } },
    { graduation: { to: '2026-05' } },
    { graduation: { from: '2027-01' } },
  );
  expect(rows.map(({ label }) => label)).toEqual([
    'Graduation December 2024 to June 2025',
    'Graduation by May 2026',
    'Graduation January 2027 or later',
  ]);
  expect(form).toMatchObject({
    spans: [{ from: 2024 * 12 + 11, to: 2025 * 12 + 5 }, { to: 2026 * 12 + 4 }, { from: 2027 * 12 }],
  });
});

test('what its postings say beside stands in the row, each once', () => {
  const { rows } = answer(
    { term: { season: 'summer', year: 2026, durationWeeks: 12 } },
    { term: { season: 'summer', year: 2026, durationWeeks: 12, startMonths: [5] } },
  );
  expect(rows[0]).toMatchObject({ count: 2, values: { detail: 'from May, 12 weeks' } });
});

test('the facts behind a row are those of its term or window', () => {
  const record = posting({
    id: 'a',
    term: [{ year: 2026 }, { season: 'fall' }],
    graduation: { to: '2026-05' },
  });
  expect(terms.facts(record, 'fall', corpus([record])).map(({ value }) => value)).toEqual([
    { season: 'fall' },
  ]);
  expect(terms.facts(record, 'graduation-to-2026-05', corpus([record]))).toHaveLength(1);
});

test('the finding counts terms and windows, each posting once', () => {
  expect(
    terms.finding(
      answer({ term: [{ year: 2026 }, { season: 'fall' }], graduation: { to: '2026-05' } }, {}, {}),
    ),
  ).toBe('One of three postings states a term of work and one a window of graduation.');
  expect(terms.finding(answer({}))).toBe('The one posting does not state a term.');
});
