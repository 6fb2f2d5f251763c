import { expect, test } from 'vitest';
import { companies } from '../../src/charts/companies.ts';
import { corpus } from '../posting/synthetic.ts';

const from = (names: string[]) =>
  companies.finding(companies.answer(corpus(names.map((company, i) => ({ id: `p${i}`, company })))));

test('the finding says how concentrated the postings are', () => {
  expect(from([...Array(18).fill('Loaf'), 'Rye Works', 'Oven Labs'])).toBe(
    '90% of 20 postings are from Loaf, more than from any other employer. The three employers named are as concentrated as one of equal size would be.',
  );
  expect(from(Array(12).fill('Loaf'))).toBe('All twelve postings are from Loaf.');
});

test('letter case does not tell employers apart', () => {
  expect(from(['Loaf', 'LOAF', 'Loaf'])).toBe('All three postings are from Loaf.');
});
