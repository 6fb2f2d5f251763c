import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { foldPlace } from '../../src/lexicon/places-fold.ts';
import { centreOf, geohash } from '../../src/lexicon/places-geohash.ts';
import { townLookup } from '../../src/lexicon/places-towns.ts';
import { lexicon } from '../extract/examples.ts';

const { places } = lexicon;
const rounded = (place: Parameters<typeof places.coordinates>[0]) => {
  const at = places.coordinates(place);
  return at && [Math.round(at.latitude), Math.round(at.longitude)];
};

test.each([
  [{ city: 'Cambridge', region: 'MA', country: 'United States' }, [42, -71]],
  [{ city: 'Cambridge', region: 'Massachusetts' }, [42, -71]],
  [{ city: 'Cambridge', country: 'United Kingdom' }, [52, 0]],
  [{ city: 'Paris' }, [49, 2]],
  [{ city: 'Paris', region: 'TX', country: 'United States' }, [34, -96]],
  [{ city: 'München', country: 'Germany' }, [48, 12]],
  [{ city: 'Windsor', region: 'ON', country: 'Canada' }, [42, -83]],
  [{ city: 'Perth', region: 'WA', country: 'Australia' }, [-32, 116]],
  [{ city: 'New York' }, [41, -74]],
  [{ city: 'Sao Paulo', country: 'Brazil' }, [-24, -47]],
  [{ city: 'Cologne', country: 'Germany' }, [51, 7]],
  [{ city: 'Montreal', region: 'Quebec', country: 'Canada' }, [46, -74]],
  [{ city: 'London', region: 'Ontario', country: 'Canada' }, [43, -81]],
  [{ city: 'Washington D.C.' }, [39, -77]],
  [{ city: 'Vancouver' }, [49, -123]],
  [{ city: 'Greater Manchester', region: 'England', country: 'United Kingdom' }, [53, -2]],
])('%o lies where it lies', (place, expected) => {
  expect(rounded(place)).toEqual(expected);
});

test.each([
  { city: 'Cambridge' },
  { city: 'Springfield', country: 'United States' },
  { city: 'Springfield', region: 'WY', country: 'United States' },
  { city: 'Nowhereton' },
  { country: 'Germany' },
])('%o has no point on a map: several are meant, or none is known', place => {
  expect(places.coordinates(place)).toBeUndefined();
});

test('every city of the file is found by its name, the first and the last too', () => {
  const lines = [
    '# a remark',
    'Aachen|DE.07:7:u1h2',
    'Łódź|PL.74:9:u3r1,US.XX:0:9yy9',
    'Zwolle|NL.15:6:u1kb',
    '',
  ];
  const { entries: find, forget } = townLookup(new TextEncoder().encode(lines.join('\n')));
  expect(
    ['Aachen', 'lodz', 'ZWOLLE', 'Nowhere', '', 'Aaa', 'Zzz'].map(name => find(foldPlace(name)).length),
  ).toEqual([1, 2, 1, 0, 0, 0, 0]);
  forget();
  expect(find(foldPlace('lodz'))).toHaveLength(2);
});

test('names are equal without accents, hyphens, dots and in any letter case', () => {
  expect(foldPlace('Sankt-Pölten')).toBe(foldPlace('sankt polten'));
  expect(foldPlace('St. Louis')).toBe(foldPlace('Saint Louis'));
});

test('the middle of a geohash of five letters is within three hundredths of a degree', () => {
  const { latitude, longitude } = centreOf(geohash(48.85341, 2.3488, 5));
  expect(Math.abs(latitude - 48.85341)).toBeLessThan(0.03);
  expect(Math.abs(longitude - 2.3488)).toBeLessThan(0.03);
});

test('the file of cities stays below one mebibyte', () => {
  expect(statSync('content/lexicon/cities.txt').size).toBeLessThan(1024 * 1024);
});

test('every city that a record can name by one name of several has a point on the map', () => {
  const { cityAliases, cities } = parse(readFileSync('content/lexicon/places.yaml', 'utf8'));
  const countryOf = new Map<string, string>();
  for (const [country, names] of Object.entries(cities as Record<string, string[]>))
    for (const name of names) countryOf.set(name, country);
  const lost = Object.keys(cityAliases).filter(
    city => !places.coordinates({ city, country: countryOf.get(city) }),
  );
  // The file of GeoNames has no entry for it.
  expect(lost).toEqual(['Gurugram']);
});
