import { expect, test } from 'vitest';
import { locations } from '../../src/charts/locations.ts';
import type { Location } from '../../src/posting/record.ts';
import { corpus, posting } from '../posting/synthetic.ts';

const labels = (...said: (string | Partial<Location>)[][]) =>
  locations
    .answer(corpus(said.map((places, i) => ({ id: `p${i}`, locations: places }))))
    .rows.map(({ label, count }) => [label, count]);

test('a posting in four cities counts once in each', () => {
  expect(labels(['Rome', 'Paris', 'Oslo', 'Bern', 'Rome'])).toEqual([
    ['Bern', 1],
    ['Oslo', 1],
    ['Paris', 1],
    ['Rome', 1],
  ]);
});

test('a city with and without its region is one row', () => {
  expect(labels(['Toronto'], [{ city: 'Toronto', region: 'ON', country: 'CA' }])).toEqual([['Toronto', 2]]);
});

test('without a city the region counts, without that the country, and neither is taken for a city', () => {
  expect(labels([{ region: 'New York' }], [{ country: 'Canada' }], ['New York'])).toEqual([
    ['Canada (no city named)', 1],
    ['New York', 1],
    ['New York (no city named)', 1],
  ]);
});

test('a region that applicants must live in is no place of the work', () => {
  const answer = locations.answer(
    corpus([{ id: 'a', locations: [{ country: 'Canada', role: 'eligible-region' }] }]),
  );
  expect(answer.rows).toEqual([]);
  expect(answer.notStated).toEqual(['a']);
});

test('the facts behind a row are its offices', () => {
  const record = posting({ id: 'a', locations: ['Rome', { city: 'Rome', role: 'eligible-region' }, 'Oslo'] });
  expect(locations.facts(record, 'rome', corpus([record])).map(({ value }) => value)).toEqual([
    { role: 'office', city: 'Rome' },
  ]);
});

test('the finding names equals as equals', () => {
  const answer = locations.answer(corpus([{ id: 'a', locations: ['Rome', 'Oslo'] }, { id: 'b' }]));
  expect(locations.finding(answer)).toBe('One of two postings is for each of two places: Oslo and Rome.');
});
