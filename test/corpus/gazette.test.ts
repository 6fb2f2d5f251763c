import { expect, test } from 'vitest';
import { gazetteOf, officesOf } from '../../src/corpus/gazette.ts';
import type { Location } from '../../src/posting/record.ts';
import { posting } from '../posting/synthetic.ts';

/** Two cities called Portland, and one Rome. */
const points: Record<string, { longitude: number; latitude: number }> = {
  'Portland OR': { longitude: -122.68, latitude: 45.52 },
  'Portland ME': { longitude: -70.26, latitude: 43.66 },
  Rome: { longitude: 12.48, latitude: 41.9 },
};
const coordinates = ({ city, region }: Location) =>
  points[
    [city === 'Roma' ? 'Rome' : city, city === 'Portland' ? region : undefined].filter(Boolean).join(' ')
  ];

const gazette = (...locations: (string | Partial<Location>)[]) =>
  gazetteOf(
    locations.flatMap((location, i) => officesOf(posting({ id: `p${i}`, locations: [location] }))),
    coordinates,
  );

test('a city is one place however it is written, with its point', () => {
  expect(gazette('Rome', { city: 'Rome', country: 'Italy' })).toEqual({
    Rome: { name: 'Rome', ...points.Rome },
    'Rome, Italy': { name: 'Rome', ...points.Rome },
  });
});

test('cities of one name are told apart by where they are', () => {
  const named = gazette({ city: 'Portland', region: 'OR' }, { city: 'Portland', region: 'ME' }, 'Portland');
  expect(
    Object.values(named)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Portland', 'Portland, ME', 'Portland, OR']);
});

test('a city whose region is called as it is says its country', () => {
  const named = gazette(
    { city: 'Berlin', region: 'Berlin', country: 'Germany' },
    { city: 'Berlin', region: 'NH', country: 'United States' },
  );
  expect(Object.values(named).map(({ name }) => name)).toEqual(['Berlin, Germany', 'Berlin, NH']);
});

test('a place without a city goes by what it names', () => {
  expect(gazette({ region: 'New York' }, { country: 'Canada' })).toEqual({
    Canada: { name: 'Canada (no city named)' },
    'New York': { name: 'New York (no city named)' },
  });
});

test('a region that applicants must live in is in no gazette', () => {
  expect(gazette({ country: 'Canada', role: 'eligible-region' })).toEqual({});
});
