import { expect, test } from 'vitest';
import { population } from '../../src/statistics/population.ts';
import { corpus } from '../posting/synthetic.ts';

test('the population leaves out repeats and languages that are not read', () => {
  const postings = corpus([
    { id: 'a' },
    { id: 'b', duplicateOf: 'a' },
    { id: 'c', language: { code: 'de', read: false } },
    { id: 'd' },
  ]);
  expect(population(postings).map(({ id }) => id)).toEqual(['a', 'd']);
});
