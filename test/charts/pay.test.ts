import { expect, test } from 'vitest';
import { pay } from '../../src/charts/pay.ts';
import type { Salary } from '../../src/posting/record.ts';
import { corpus, posting, type Says } from '../posting/synthetic.ts';

const answer = (...says: Omit<Says, 'id'>[]) =>
  pay.answer(corpus(says.map((say, i) => ({ id: `p${String(i).padStart(3, '0')}`, ...say }))));
const year = (min: number, max: number): Partial<Salary> => ({ min, max, period: 'year' });
const panels = (...says: Omit<Says, 'id'>[]) => {
  const { form } = answer(...says);
  return form.kind === 'ranges' ? form.panels : [];
};

test('currencies and periods are never put together, and the largest group stands first', () => {
  const { rows } = answer(
    { salary: [{ ...year(50_000, 60_000), currency: 'EUR' }] },
    { salary: [year(50_000, 60_000)] },
    { salary: [year(50_000, 60_000)] },
    { salary: [{ min: 30, period: 'hour' }] },
    { salary: [{ min: 50_000 }] },
  );
  expect(rows.map(({ id, label, count }) => [id, label, count])).toEqual([
    ['usd-year', 'US dollars a year', 2],
    ['eur-year', 'Euros a year', 1],
    ['usd-hour', 'US dollars an hour', 1],
    ['usd-unsaid', 'US dollars, period not said', 1],
  ]);
});

test('a posting with pay for several places counts once, from its lowest end to its highest', () => {
  const [panel] = panels({ title: 'Baker', salary: [year(50, 60), { ...year(40, 55), place: 'Rome' }] });
  expect(panel!.lines).toMatchObject([{ title: 'Baker', min: 40, max: 60 }]);
});

test('nothing is made a year’s, and no pay but base pay counts', () => {
  const { rows, notStated } = answer(
    { salary: [{ min: 11_000, max: 11_000, period: 'month', periodStatus: 'inferred' }] },
    { salary: [{ min: 5000, kind: 'bonus' }] },
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]!.values).toMatchObject({ lower_lowest: 11_000, period: 'month' });
  expect(rows[0]!.parts.map(({ postings }) => postings)).toEqual([[], ['p000']]);
  expect(notStated).toEqual(['p001']);
});

test('an end that is not said is not made up', () => {
  const { rows } = answer({ salary: [{ max: 90_000, period: 'year' }] });
  expect(rows[0]!.values).not.toHaveProperty('lower_median');
  expect(pay.finding(answer({ salary: [{ max: 90_000, period: 'year' }] }, {}))).toBe(
    'One of two postings states base pay in US dollars a year: up to $90,000.',
  );
});

test('few postings are lines, many are quartiles, by level where two levels have enough', () => {
  const of = (count: number, seniority: Says['seniority']) =>
    Array.from({ length: count }, () => ({ seniority: seniority!, salary: [year(50, 60)] }));
  expect(panels(...of(25, 'lead'))).toMatchObject([{ lines: { length: 25 }, bands: [] }]);
  expect(panels(...of(26, 'lead'))).toMatchObject([{ lines: [], bands: [{ label: 'All' }] }]);
  const [both] = panels(...of(20, 'lead'), ...of(10, 'intern'), ...of(9, 'mid'));
  expect(both!.bands.map(({ row, label }) => [row, label])).toEqual([
    ['usd-year', 'All'],
    ['usd-year-intern', 'Intern'],
    ['usd-year-lead', 'Lead'],
  ]);
});

test('the facts behind a group are those of its currency and period; behind a level, those of its postings', () => {
  const record = posting({
    id: 'a',
    seniority: 'lead',
    salary: [year(1, 2), { min: 3 }, { ...year(1, 2), kind: 'bonus' }],
  });
  expect(pay.facts(record, 'usd-year', corpus([record]))).toHaveLength(1);
  expect(pay.facts(record, 'usd-year-lead', corpus([record]))).toHaveLength(1);
  expect(pay.facts(record, 'usd-year-intern', corpus([record]))).toEqual([]);
});

test('the finding tells all amounts of few postings, and medians of many', () => {
  expect(
    pay.finding(
      answer(
        { salary: [year(50_000, 60_000)] },
        { salary: [year(40_000, 55_000)] },
        { salary: [{ min: 9 }] },
        {},
      ),
    ),
  ).toBe('Three of four postings state base pay, two of them in US dollars a year: from $40,000 to $60,000.');
  expect(
    pay.finding(
      answer(...Array.from({ length: 11 }, (_, i) => ({ salary: [year(50_000 + i, 60_000 + i)] }))),
    ),
  ).toBe(
    'All eleven postings state base pay in US dollars a year: the median of the lower ends $50,005, of the upper ends $60,005.',
  );
});
