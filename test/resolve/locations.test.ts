import { expect, test } from 'vitest';
import type { Fact, Location } from '../../src/posting/record.ts';
import { resolveLocations } from '../../src/resolve/locations.ts';

const places = (...values: Omit<Location, 'role'>[]): Fact<Location>[] =>
  values.map((value, i) => ({
    value: { ...value, role: 'office' },
    status: 'stated',
    rule: 'locations/header',
    evidence: [{ start: i * 10, end: i * 10 + 5 }],
  }));

const resolved = (...values: Omit<Location, 'role'>[]) =>
  resolveLocations(places(...values)).facts.map(({ value: { role: _, ...place }, evidence }) => ({
    ...place,
    times: evidence.length,
  }));

test('a city that is named twice is one place, in its fuller form, with both places in the text', () => {
  expect(resolved({ city: 'Toronto' }, { city: 'Toronto', region: 'ON', country: 'Canada' })).toEqual([
    { city: 'Toronto', region: 'ON', country: 'Canada', times: 2 },
  ]);
});

test('a city in which applicants must be is the same city as the office there', () => {
  const [office, home] = places(
    { city: 'Lisbon', region: 'Lisbon', country: 'Portugal' },
    { city: 'Lisbon' },
  );
  const { facts } = resolveLocations([
    office!,
    { ...home!, value: { ...home!.value, role: 'eligible-region' } },
  ]);
  expect(facts.map(({ value }) => value)).toEqual([office!.value]);
});

test('the country of homes in the city of the office adds its evidence to that city', () => {
  const lisbon = { city: 'Lisbon', country: 'Portugal' };
  const [office, city, country] = places(lisbon, lisbon, { country: 'Portugal' });
  const ofHomes = (fact: Fact<Location>): Fact<Location> => ({
    ...fact,
    value: { ...fact.value, role: 'eligible-region' },
  });
  const { facts } = resolveLocations([office!, ofHomes(city!), ofHomes(country!)]);
  expect(facts.map(({ value }) => value)).toEqual([{ ...lisbon, role: 'office' }]);
  expect(facts[0]!.evidence).toHaveLength(3);
});

test("a region's code and its name are one region", () => {
  const named = { city: 'Surrey', region: 'British Columbia', country: 'Canada' };
  expect(resolved(named, { city: 'Surrey', region: 'BC', country: 'Canada' })).toEqual([
    { ...named, times: 2 },
  ]);
});

test('cities of one name in two regions are two places', () => {
  expect(resolved({ city: 'Portland', region: 'OR' }, { city: 'Portland', region: 'ME' })).toHaveLength(2);
});

test('the surroundings of a city are the city where it is named too, and their country is its country', () => {
  expect(resolved({ region: 'Lisbon Metropolitan Area' }, { city: 'Lisbon' })).toEqual([
    { city: 'Lisbon', times: 2 },
  ]);
  expect(resolved({ region: 'London Area', country: 'United Kingdom' }, { city: 'London' })).toEqual([
    { city: 'London', country: 'United Kingdom', times: 2 },
  ]);
  expect(resolved({ region: 'Greater Boston' }, { city: 'Porto' })).toHaveLength(2);
});
