import { expect, test } from 'vitest';
import { extract } from '../../src/extract/rule.ts';
import { readMoney } from '../../src/extract/salary/money.ts';
import { salary } from '../../src/extract/salary.ts';
import type { Salary } from '../../src/posting/record.ts';
import { lexicon, posting } from './examples.ts';

const readings = (text: string) => extract(salary, posting(text), lexicon);
const pay = (text: string): Salary[] =>
  readings(text).flatMap(reading => (reading.kind === 'fact' ? [reading.value] : []));
const refusals = (text: string): string[] =>
  readings(text).flatMap(reading => (reading.kind === 'refusal' ? [reading.because] : []));

test.each([
  ['$150-190k', 150_000, 190_000],
  ['$55-75,000', 55_000, 75_000],
  ['£45K–£50K', 45_000, 50_000],
  ['$60k - $70k - $80k', 60_000, 80_000],
  ['$45,000k - $50,000K', 45_000, 50_000],
  ['USD $70,000 per year - USD $80,000 per year', 70_000, 80_000],
  ['from $81,000/year in our cheapest town up to $140,000/year', 81_000, 140_000],
  ['€ 2.910,- to € 3.480,-', 2910, 3480],
  ['MIN $61,500- MAX $88,250', 61_500, 88_250],
  ['€31 200,00 - €44 150,00', 31_200, 44_150],
  ['₹12,00,000 to ₹15,00,000', 1_200_000, 1_500_000],
])('%s is one range', (text, min, max) => {
  expect(readMoney(text)).toMatchObject([{ min, max, shape: 'range' }]);
});

test('the number of a level is no end of a range', () => {
  expect(readMoney('Level 1 - $75,000 - $95,000')).toMatchObject([{ min: 75_000, max: 95_000 }]);
});

test('a bi-weekly amount has no period, for the record knows none like it', () => {
  expect(pay('Salary: $2,900 to $3,800 bi-weekly')[0]).not.toHaveProperty('period');
});

test('a period that cannot be meant is not taken', () => {
  expect(pay('The hourly wage range is $90,000 to $110,000')[0]).not.toHaveProperty('period');
});

test('pay has one entry for each place', () => {
  const text = 'Pay\n- Toronto: CA$100,000 - CA$120,000\n- Denver: $110,000 - $130,000';
  expect(pay(text).map(({ currency, place }) => [currency, place])).toEqual([
    ['CAD', 'Toronto'],
    ['USD', 'Denver'],
  ]);
});

test('a lone dollar sign in a header that names Canada is a Canadian dollar, inferred', () => {
  const [reading] = readings('Baker\nAcme\nToronto, Ontario, Canada\n\nSalary: $60,000 a year');
  expect(reading).toMatchObject({ kind: 'fact', status: 'inferred', value: { currency: 'CAD' } });
});

test('base pay, target earnings, bonuses and stipends are told apart', () => {
  const text =
    'Base salary: $90,000\nOTE: $120,000\nA $5,000 sign-on bonus\nMonthly stipend: $2,000 for interns';
  expect(new Set(pay(text).map(({ kind }) => kind))).toEqual(new Set(['base', 'ote', 'bonus', 'stipend']));
});

test('the period of a full-time 3,000 to 20,000 is not guessed', () => {
  expect(pay('Salary: 4,000 EUR')[0]).not.toHaveProperty('period');
});

test.each([
  ['We have raised $35 million.', 'told in millions: money of a company, not of a person'],
  ['We match 401(k) savings of up to $5,000.', 'money of the company or its customers'],
  ['Salary starts low and there is a way to grow to $120,000 after three years.', 'pay of later years'],
  ['You get $500 when you make a referral.', 'a reward for a referral'],
  ['Wages aside, there is a tuition allowance of $3,000.', 'a perk or a reimbursement'],
])('%s is refused', (text, because) => {
  expect(pay(text)).toEqual([]);
  expect(refusals(text)).toContain(because);
});

test('pay that is called competitive is a cue', () => {
  expect(readings('We offer a competitive salary.')).toMatchObject([{ kind: 'cue' }]);
  expect(readings('We share the base salary range of every job.')).toEqual([]);
});
