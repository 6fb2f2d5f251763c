import { expect, test } from 'vitest';
import { concentration } from '../../src/statistics/concentration.ts';
import { corpus } from '../posting/synthetic.ts';

const companies = (...names: (string | undefined)[]) =>
  concentration(
    corpus(names.map((company, i) => ({ id: `p${i}`, ...(company !== undefined && { company }) }))),
  );

test('the company with the most postings is named with its count', () => {
  expect(companies('Acme', 'Brown', 'Acme', undefined)).toEqual({
    company: 'Acme',
    count: 2,
    n: 4,
    named: 3,
    companies: 2,
  });
});

test('letter case does not make two companies of one', () => {
  expect(companies('ACME', 'Acme')).toMatchObject({ count: 2, companies: 1 });
});

test('of equals the first by alphabet is named', () => {
  expect(companies('Brown', 'Acme')).toMatchObject({ company: 'Acme', count: 1 });
});

test('without a named company there is no concentration', () => {
  expect(companies(undefined)).toBeUndefined();
  expect(companies()).toBeUndefined();
});
