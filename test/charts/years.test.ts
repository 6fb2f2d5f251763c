import { expect, test } from 'vitest';
import { years } from '../../src/charts/years.ts';
import { corpus, type Says } from '../posting/synthetic.ts';

const asking = (...experience: Says['experience'][]) =>
  corpus(experience.map((each, i) => ({ id: `p${i}`, ...(each && { experience: each }) })));

test('a posting counts under its shortest path, in whole years', () => {
  const { rows } = years.answer(
    asking(
      [
        { minYears: 5, condition: 'bachelor' },
        { minYears: 3, condition: 'master' },
      ],
      [{ minYears: 0.5 }],
      [{ minYears: 15 }],
      [{ minYears: 4, strength: 'preferred' }],
    ),
  );
  expect(rows.map(({ label, count }) => [label, count])).toEqual([
    ['Less than 1 year', 1],
    ['3 years', 1],
    ['10 or more years', 1],
  ]);
});

test('the finding of many postings is the median of those that state years', () => {
  const stated = Array.from({ length: 30 }, (_, i) => [{ minYears: 1 + (i % 5) }]);
  expect(years.finding(years.answer(asking(...stated, undefined)))).toBe(
    '30 of 31 postings state years of experience; half of these ask for 3 or fewer (95% interval of the median: 2 to 4).',
  );
});

test('the finding of few postings counts them', () => {
  expect(years.finding(years.answer(asking([{ minYears: 2 }], [{ minYears: 2 }], undefined)))).toBe(
    'Of three postings, two ask for 2 years; one states no years.',
  );
});
