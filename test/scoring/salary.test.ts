import { expect, test } from 'vitest';
import type { Salary } from '../../src/posting/record.ts';
import type { Label } from '../../src/scoring/labels.ts';
import { compareSalary } from '../../src/scoring/salary.ts';
import { kinds, label, reading } from './reading.ts';

const pay: Salary = {
  min: 90_000,
  max: 120_000,
  currency: 'USD',
  period: 'year',
  periodStatus: 'stated',
  kind: 'base',
};
const labelledPay: Label['salary'][number] = {
  min: 90_000,
  max: 120_000,
  currency: 'USD',
  period: 'year',
  kind: 'base',
};
const compared = (salary: Salary[], said: Partial<Label>) =>
  kinds(compareSalary(reading('Pay is stated', { salary }), label(said)), 'salary');

test('pay is right when bounds, currency and period are', () => {
  expect(compared([pay], { salary: [labelledPay] })).toEqual(['right']);
  expect(compared([{ ...pay, max: 130_000 }], { salary: [labelledPay] })).toEqual(['wrong']);
  expect(compared([{ ...pay, currency: 'CAD' }], { salary: [labelledPay] })).toEqual(['wrong']);
  expect(compared([{ ...pay, period: 'month' }], { salary: [labelledPay] })).toEqual(['wrong']);
});

test('a period that the text does not say may be inferred or left open, and not be stated', () => {
  const open = { salary: [{ ...labelledPay, period: null }] };
  const { period: _, periodStatus: __, ...silent } = pay;
  expect(compared([{ ...pay, periodStatus: 'inferred' }], open)).toEqual(['right']);
  expect(compared([silent], open)).toEqual(['right']);
  expect(compared([pay], open)).toEqual(['wrong']);
});

test('where a label names the period that can be inferred, no other is right', () => {
  const monthly: Partial<Label> = {
    salary: [{ ...labelledPay, period: null }],
    salary_period_inferred: 'month',
  };
  expect(compared([{ ...pay, periodStatus: 'inferred' }], monthly)).toEqual(['wrong']);
  expect(compared([{ ...pay, period: 'month', periodStatus: 'inferred' }], monthly)).toEqual(['right']);
});

test('one of several labelled pays is enough', () => {
  expect(compared([pay], { salary: [{ ...labelledPay, currency: 'CAD' }, labelledPay] })).toEqual(['right']);
});

test('earnings on target are no base pay', () => {
  const target: Label = label({ salary: [{ ...labelledPay, kind: 'ote' }] });
  expect(compared([], target)).toEqual([]);
  expect(compared([pay], target)).toEqual(['invented']);
});
