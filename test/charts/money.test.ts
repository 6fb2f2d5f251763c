import { expect, test } from 'vitest';
import { money, shortMoney, unitName } from '../../src/charts/money.ts';

test('an amount has decimals only where they say something', () => {
  expect(money(60_000, 'USD')).toBe('$60,000');
  expect(money(42.5, 'EUR')).toBe('€42.50');
});

test('a drawing has thousands and millions for short', () => {
  expect([9_500, 10_000, 117_450, 1_250_000].map(amount => shortMoney(amount, 'GBP'))).toEqual([
    '£9,500',
    '£10k',
    '£117k',
    '£1.3m',
  ]);
});

test('a unit is named in words, and what is no currency by its code', () => {
  expect(unitName('USD', 'year')).toBe('US dollars a year');
  expect(unitName('EUR', 'hour')).toBe('euros an hour');
  expect(unitName('CAD', 'unsaid')).toBe('Canadian dollars, period not said');
  expect(unitName('€€€', 'year')).toBe('€€€ a year');
  expect(money(5, '€€€')).toBe('5 €€€');
});
