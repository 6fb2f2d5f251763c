import { expect, test } from 'vitest';
import { months } from '../../src/charts/months.ts';
import { corpus, posting } from '../posting/synthetic.ts';

const answer = (...dates: (string | undefined)[]) =>
  months.answer(corpus(dates.map((postedOn, i) => ({ id: `p${i}`, ...(postedOn && { postedOn }) }))));
const slots = (...dates: string[]) => {
  const { form } = answer(...dates);
  return form.kind === 'columns' ? form.slots.map(({ row }) => row) : [];
};

test('a month without postings is a place on the axis and no row', () => {
  const { rows } = answer('2025-11-30', '2026-02-01', '2025-11-02');
  expect(rows.map(({ label, count }) => [label, count])).toEqual([
    ['November 2025', 2],
    ['February 2026', 1],
  ]);
  expect(slots('2025-11-30', '2026-02-01')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
});

test('more than sixty months are quarters, more than sixty quarters years', () => {
  expect(slots('2020-01-31', '2024-12-01')).toHaveLength(60);
  expect(slots('2020-01-31', '2025-01-01').slice(0, 2)).toEqual(['2020-q1', '2020-q2']);
  expect(slots('2000-05-01', '2016-01-01').slice(0, 2)).toEqual(['2000', '2001']);
});

test('a posting counts once, in the first month that it names', () => {
  const record = posting({ id: 'a', postedOn: '2026-03-01' });
  record.fields.postedOn.facts.push({ ...record.fields.postedOn.facts[0]!, value: '2026-01-15' });
  expect(months.answer(corpus([record])).rows.map(({ id }) => id)).toEqual(['2026-01']);
  expect(months.facts(record, '2026-01', corpus([record]))).toHaveLength(1);
  expect(months.facts(record, '2026-q1', corpus([record]))).toHaveLength(2);
});

test('the finding says from when to when, and since when half of them are', () => {
  expect(months.finding(answer('2025-09-22', undefined))).toBe(
    'One of two postings says when it was posted: in September 2025.',
  );
  expect(months.finding(answer('2025-01-01', '2025-03-01', '2026-01-01', '2026-02-01', undefined))).toBe(
    'Four of five postings say when they were posted: from January 2025 to February 2026, half of them in January 2026 or later.',
  );
  expect(months.finding(answer(undefined))).toBe('The one posting does not say when they were posted.');
});
