import { z } from 'zod';
import { remembered } from '../memory/remembered.ts';
import { compileMatcher, type Matcher, type Name } from './matcher.ts';
import { phrase } from './phrases.ts';
import { foldPlace } from './places-fold.ts';
import {
  compileTowns,
  type GazetteerFiles,
  type NamedPlace,
  type Town,
  type Towns,
} from './places-geonames.ts';

const name = phrase;
const names = z.array(name);
const currency = z.string().regex(/^[A-Z]{3}$/, 'expected the three letters of a currency, such as EUR');

export const placesSchema = z.strictObject({
  countries: z.array(
    z.strictObject({
      name,
      code: z.string().length(2),
      currency: currency.optional(),
      aliases: names,
      abbreviations: names.default([]),
      short: names.default([]),
      alone: z.boolean().default(true),
    }),
  ),
  regions: z.record(name, z.record(name, name)),
  counties: z.record(name, names).default({}),
  codes: z.record(name, name),
  codesAlone: names.default([]),
  codesOfWork: names.default([]),
  dollars: z.array(currency).default([]),
  areas: names,
  cities: z.record(name, names),
  cityAliases: z.record(name, names),
  spellings: z.record(name, names).default({}),
  words: names.default([]),
});

const noFiles: GazetteerFiles = { cities: new Uint8Array(), regions: new Uint8Array() };

/** A place that the gazetteer knows. */
export type Place =
  | { kind: 'country'; name: string }
  | { kind: 'region'; name: string; country: string }
  | { kind: 'city'; name: string };

/** A region by its name and its usual abbreviation. */
export interface Region {
  name: string;
  code: string;
  country: string;
}

/** Place names in texts. */
export interface Places extends Towns {
  /** Names that are places wherever they stand, and, weak, those that are only after a city: "CA", "IN". */
  names: Matcher<Place>;
  /** The country that a name or an abbreviation at the end of a place stands for. */
  country(name: string): string | undefined;
  /** The country that a name or an abbreviation by itself stands for: "US" does, "DE" does not. */
  countryAlone(name: string): string | undefined;
  /** The region that a name or a code after a city stands for; `code` is its usual abbreviation. */
  region(name: string): Region | undefined;
  /** The region that a name or a code stands for in one country: "WA" is Washington and Western Australia. */
  regionIn(country: string, name: string): Region | undefined;
  /** The country in which a name behind a town is a county. */
  countyIn(name: string): string | undefined;
  /** The country that a code, which is a region's and a country's, stands for or lies in after an unknown city. */
  usualCountry(code: string): string | undefined;
  /** Whether the code of a region stands for it with nothing beside it: "NY" does, "IN" does not. */
  codeAlone(code: string): boolean;
  /** Whether a code is work where it stands beside pay: "QA" is seldom Qatar there. */
  codeOfWork(code: string): boolean;
  /** The currency, ISO 4217, in which postings of a country tell pay. */
  currency(country: string): string | undefined;
  /** The same where a dollar sign alone stands for it. */
  dollar(country: string): string | undefined;
  /** Whether the name of a country or a region ends in a word. */
  endsLarger(word: string): boolean;
  /** Whether several countries, or parts of one, are called so: EMEA, the Bay Area. */
  area(name: string): boolean;
  /** A city that is known with nothing beside it, with the countries that have one of that name. */
  city(name: string): { name: string; countries: string[] } | undefined;
  /** Whether the name of a city is an ordinary word or a person's too: Reading, Florence. */
  word(name: string): boolean;
}

const fold = (key: string): string => {
  const lower = key.toLowerCase();
  return /\s\s|[^\S ]/.test(lower) ? lower.replace(/\s+/g, ' ') : lower;
};

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** All that `places.yaml` knows under one folded name. */
interface Known {
  country?: string;
  countryAlone?: string;
  region?: Region;
  countyIn?: string;
  area?: true;
  city?: { name: string; countries: string[] };
}

/**
 * Compiles `content/lexicon/places.yaml` and, behind it, the cities and regions of GeoNames, in which a name is looked
 * up only when it is asked for.
 */
export function compilePlaces(gazetteer: z.infer<typeof placesSchema>, files = noFiles): Places {
  const names = new Map<string, Known>();
  const under = (name: string): Known => {
    const key = fold(name);
    const known = names.get(key) ?? {};
    names.set(key, known);
    return known;
  };
  addCities(gazetteer, under);
  addCountries(gazetteer, under);
  for (const area of gazetteer.areas) under(area).area = true;
  for (const [country, counties] of Object.entries(gazetteer.counties))
    for (const county of counties) under(county).countyIn = country;
  const regions = addRegions(gazetteer, under);
  const words = new Set(gazetteer.words.map(foldPlace));
  const geonames = compileTowns({
    files,
    countryNames: new Map(gazetteer.countries.map(({ code, name }) => [code, name])),
    spellings: [gazetteer.spellings, gazetteer.cityAliases],
    regionName: (country, key) => regions.get(`${country}|${fold(key)}`)?.name,
  });
  const known = remembered(name => names.get(fold(name)));
  const larger = [...names].filter(
    ([, { country, region }]) => country !== undefined || region !== undefined,
  );
  const lastWords = new Set(larger.map(([name]) => lastWord(name)));
  const prominent = (name: string): Town[] => {
    const { country, region, area } = known(name) ?? {};
    return name.length < 5 || country || region || area || words.has(foldPlace(name))
      ? []
      : geonames.towns(name).filter(({ size }) => size >= prominence);
  };
  return {
    names: compileMatcher([...namesOf(gazetteer)]),
    country: name => known(name)?.country,
    countryAlone: name => known(name)?.countryAlone,
    region: name => known(name)?.region,
    regionIn: (country, name) => regions.get(`${country}|${fold(name)}`),
    countyIn: name => known(name)?.countyIn,
    usualCountry: code => gazetteer.codes[code],
    codeAlone: code => gazetteer.codesAlone.includes(code),
    codeOfWork: code => gazetteer.codesOfWork.includes(code),
    ...currencies(gazetteer),
    endsLarger: word => lastWords.has(fold(word)),
    area: name => known(name)?.area === true,
    city: remembered(name => known(name)?.city ?? asCity(name, prominent(name))),
    word: name => words.has(foldPlace(name)),
    ...geonames,
    coordinates: place =>
      geonames.coordinates(place) ?? geonames.coordinates(usual(place, name => known(name)?.city, geonames)),
  };
}

/**
 * A place as it is usually meant: "Greater London" as London, and "Vancouver", which the list of cities has for one country,
 * as the one there when that is the largest.
 */
function usual(place: NamedPlace, listed: (name: string) => Known['city'], { towns }: Towns): NamedPlace {
  const city = place.city?.replace(/^Greater | (?:Municipality|Metropolitan Area)$/g, '');
  if (place.country !== undefined || city === undefined) return { ...place, city };
  const [largest, ...others] = towns(city);
  const countries = listed(city)?.countries ?? [];
  const meant =
    countries.length === 1 &&
    largest?.country === countries[0] &&
    others.every(({ country, size }) => country === largest?.country || size < (largest?.size ?? 0));
  return { ...place, city, ...(meant && { country: countries[0] }) };
}

/** A city of 128,000 inhabitants or more is known by its name alone. */
const prominence = 7;

const asCity = (name: string, towns: Town[]) =>
  towns.length > 0 && /^[\p{L}\p{M}'’-]+(?: [\p{L}\p{M}'’-]+)*$/u.test(name)
    ? { name, countries: [...new Set(towns.map(({ country }) => country))] }
    : undefined;

function* namesOf({
  countries,
  regions,
  cities,
  cityAliases,
}: z.infer<typeof placesSchema>): Generator<Name<Place>> {
  const cityNames = new Set(Object.values(cities).flat());
  for (const city of cityNames) yield { name: city, value: { kind: 'city', name: city } };
  for (const [city, others] of Object.entries(cityAliases))
    for (const other of others)
      yield { name: other, value: { kind: 'city', name: city }, exact: /^\p{Lu}+$/u.test(other) };
  for (const { name, aliases, abbreviations, short, alone } of countries) {
    const value: Place = { kind: 'country', name };
    for (const alias of alone ? [name, ...aliases] : []) yield { name: alias, value };
    for (const code of [...abbreviations, ...short]) yield { name: code, value, weak: true, exact: true };
  }
  for (const [country, codes] of Object.entries(regions)) {
    for (const [code, region] of Object.entries(codes)) {
      const value: Place = { kind: 'region', name: region, country };
      if (!cityNames.has(region)) yield { name: region, value };
      yield { name: code, value, weak: true, exact: true };
    }
  }
}

function currencies({
  countries,
  dollars,
}: z.infer<typeof placesSchema>): Pick<Places, 'currency' | 'dollar'> {
  const known = new Map(countries.map(({ name, currency }) => [name, currency]));
  const currency = (country: string) => known.get(country);
  return { currency, dollar: country => dollars.find(dollar => dollar === currency(country)) };
}

type Under = (name: string) => Known;

function addCities({ cities, cityAliases }: z.infer<typeof placesSchema>, under: Under): void {
  for (const [country, list] of Object.entries(cities)) {
    for (const name of list) {
      const known = under(name);
      if (known.city) known.city.countries.push(country);
      else known.city = { name, countries: [country] };
    }
  }
  for (const [name, others] of Object.entries(cityAliases))
    for (const other of others) under(other).city = under(name).city ?? { name, countries: [] };
}

function addCountries({ countries }: z.infer<typeof placesSchema>, under: Under): void {
  for (const { name, aliases, abbreviations, short, alone } of countries) {
    for (const other of alone ? [name, ...aliases, ...abbreviations] : []) under(other).countryAlone = name;
    for (const other of [name, ...aliases, ...abbreviations, ...short]) under(other).country = name;
  }
}

/** @returns the regions by their country and name or code: "United States|wa". */
function addRegions({ regions }: z.infer<typeof placesSchema>, under: Under): Map<string, Region> {
  const index = new Map<string, Region>();
  for (const [country, codes] of Object.entries(regions))
    for (const [code, name] of Object.entries(codes))
      for (const key of [code, name]) {
        const region = { name, code, country };
        index.set(`${country}|${fold(key)}`, region);
        under(key).region ??= region;
      }
  return index;
}
