import { expect, test } from 'vitest';
import { worded } from '../../src/wording/values.ts';

test('pay by the hour is an hour’s', () => {
  const pay = {
    min: 70,
    max: 90,
    currency: 'USD',
    period: 'hour',
    periodStatus: 'stated',
    kind: 'base',
  } as const;
  expect(worded('salary', pay)).toBe('$70 to $90 an hour, USD');
  expect(worded('salary', { ...pay, period: 'month' })).toBe('$70 to $90 a month, USD');
});

test('one year is no years', () => {
  const experience = { scope: 'overall', strength: 'required' } as const;
  expect(worded('experience', { minYears: 1, maxYears: 1, ...experience })).toBe('1 year, overall, required');
  expect(worded('experience', { minYears: 1, ...experience })).toBe('1 or more years, overall, required');
  expect(worded('term', { durationWeeks: 1 })).toBe('1 week');
});

test('a degree that is preferred alone is called so once', () => {
  const degree = { strength: 'preferred', levels: ['bachelor'], preferred: 'bachelor' } as const;
  const rest = { fields: ['Law'], inProgress: false, orExperience: false };
  expect(worded('degree', { ...degree, ...rest, levels: [...degree.levels] })).toBe(
    'bachelor’s, preferred, in Law',
  );
  const more = { minimum: 'bachelor', strength: 'required', preferred: 'master' } as const;
  expect(worded('degree', { ...more, ...rest, levels: ['bachelor'] })).toBe(
    'bachelor’s, required, master’s preferred, in Law',
  );
});
