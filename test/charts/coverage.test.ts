import { expect, test } from 'vitest';
import { coverage } from '../../src/charts/coverage.ts';
import { corpus } from '../posting/synthetic.ts';

const three = corpus([
  { id: 'a', title: 'Baker', company: 'Loaf' },
  { id: 'b', title: 'Baker' },
  { id: 'c', title: 'Baker' },
]);

test('a row counts the postings that say something of its field, and leads to them', () => {
  const { rows } = coverage.answer(three);
  expect(rows.map(({ label, count }) => [label, count])).toEqual([
    ['Title', 3],
    ['Company', 1],
  ]);
  expect(rows.map(row => coverage.rowPath!(row))).toEqual(['/coverage/title/', '/coverage/company/']);
});

test('the finding names what is stated most and least, and what never is', () => {
  expect(coverage.finding(coverage.answer(three))).toBe(
    'All three postings state title; one of three postings states company; none states any of 17 fields, job board and date of posting among them.',
  );
});
