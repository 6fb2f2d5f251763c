import { expect, test } from 'vitest';
import { nearest } from '../../src/diagnostics/nearest.ts';

const levels = ['intern', 'entry', 'mid', 'senior', 'lead', 'manager', 'director', 'executive'];

test.each([
  ['seniorr', 'senior'],
  ['Senoir', 'senior'],
  ['enior', 'senior'],
  ['directer', 'director'],
  ['junior', undefined],
  ['principal', undefined],
  ['', undefined],
])('who typed "%s" meant %s', (typed, meant) => {
  expect(nearest(typed, levels)).toBe(meant);
});

test('of names as far away the one that shares the most letters was meant', () => {
  expect(nearest('Pyhton', ['Pylon', 'Photon', 'Python'])).toBe('Python');
  expect(nearest('Pyton', ['Pylon', 'Python'])).toBe('Python');
});

test('of no names none was meant', () => {
  expect(nearest('senior', [])).toBeUndefined();
});
