import { expect, test } from 'vitest';
import type { Fact, Salary } from '../../src/posting/record.ts';
import { besideBoard, otherPay, resolvePay } from '../../src/resolve/board-data.ts';

const pay = (min: number | undefined, max: number | undefined, more: Partial<Salary> = {}): Salary => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
  currency: 'USD',
  kind: 'base',
  ...more,
});
const fact = (value: Salary, rule: string): Fact<Salary> => ({
  value,
  status: 'stated',
  rule,
  evidence: [{ start: 0, end: 1 }],
});
const resolve = (board: Salary, ...text: Salary[]) =>
  besideBoard(
    resolvePay,
    otherPay,
  )([fact(board, 'salary/board-data'), ...text.map(value => fact(value, 'salary/range'))]);
const yearly = { period: 'year', periodStatus: 'stated' } as const;
const hourly = { period: 'hour', periodStatus: 'stated' } as const;
const board = pay(90_000, 110_000, yearly);

test('pay that the board and the text both state stands once, with the period that either states', () => {
  expect(resolve(pay(90_000, 110_000), pay(90_000, 110_000, yearly))).toMatchObject({
    facts: [{ value: board }],
    conflicting: false,
  });
});

test('other amounts, another currency or another period contradict the board, and both are kept', () => {
  for (const text of [
    pay(90_000, 120_000),
    pay(90_000, 110_000, { currency: 'EUR' }),
    pay(90_000, 110_000, hourly),
    pay(undefined, 120_000),
  ]) {
    const { facts, conflicting } = resolve(board, text);
    expect(conflicting).toBe(true);
    expect(facts.map(({ value }) => value)).toEqual([board, text]);
  }
});

test('one end of the range, its grades, and target earnings beside it contradict nothing', () => {
  expect(resolve(board, pay(undefined, 110_000)).conflicting).toBe(false);
  expect(resolve(board, pay(90_000, 100_000), pay(95_000, 110_000)).conflicting).toBe(false);
  expect(resolve(board, pay(150_000, 170_000, { kind: 'ote' })).conflicting).toBe(false);
});
