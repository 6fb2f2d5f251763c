import { z } from 'zod';
import { compileMatcher, type Matcher, type Name } from './matcher.ts';
import { phrase } from './phrases.ts';

const name = phrase;
const names = z.array(name);

export const placesSchema = z.strictObject({
  countries: z.array(
    z.strictObject({ name, aliases: names, abbreviations: names.default([]), short: names.default([]) }),
  ),
  regions: z.record(name, z.record(name, name)),
  codes: z.record(name, name),
  areas: names,
  cities: z.record(name, names),
  cityAliases: z.record(name, names),
});

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
export interface Places {
  /** Names that are places wherever they stand, and, weak, those that are only after a city: "CA", "IN". */
  names: Matcher<Place>;
  /** The country that a name or an abbreviation at the end of a place stands for. */
  country(name: string): string | undefined;
  /** The country that a name or an abbreviation by itself stands for: "US" does, "DE" does not. */
  countryAlone(name: string): string | undefined;
  /** The region that a name or a code after a city stands for; `code` is its usual abbreviation. */
  region(name: string): Region | undefined;
  /** The country that a code, which is a region's and a country's, stands for or lies in after an unknown city. */
  usualCountry(code: string): string | undefined;
  /** Whether several countries, or parts of one, are called so: EMEA, the Bay Area. */
  area(name: string): boolean;
  /** A city by its name, with the countries that have one of that name. */
  city(name: string): { name: string; countries: string[] } | undefined;
}

const fold = (key: string): string => key.toLowerCase().replace(/\s+/g, ' ');

/** Compiles `content/lexicon/places.yaml`. */
export function compilePlaces(gazetteer: z.infer<typeof placesSchema>): Places {
  const cities = cityIndex(gazetteer);
  const { countries, alone } = countryIndex(gazetteer);
  const regions = regionIndex(gazetteer);
  const areas = new Set(gazetteer.areas.map(fold));
  return {
    names: compileMatcher([...namesOf(gazetteer)]),
    country: key => countries.get(fold(key)),
    countryAlone: key => alone.get(fold(key)),
    region: key => regions.get(fold(key)),
    usualCountry: code => gazetteer.codes[code],
    area: key => areas.has(fold(key)),
    city: key => cities.get(fold(key)),
  };
}

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
  for (const { name, aliases, abbreviations, short } of countries) {
    const value: Place = { kind: 'country', name };
    for (const alias of [name, ...aliases]) yield { name: alias, value };
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

function cityIndex({ cities, cityAliases }: z.infer<typeof placesSchema>) {
  const index = new Map<string, { name: string; countries: string[] }>();
  for (const [country, list] of Object.entries(cities)) {
    for (const name of list) {
      const known = index.get(fold(name));
      if (known) known.countries.push(country);
      else index.set(fold(name), { name, countries: [country] });
    }
  }
  for (const [name, others] of Object.entries(cityAliases))
    for (const other of others) index.set(fold(other), index.get(fold(name)) ?? { name, countries: [] });
  return index;
}

function countryIndex({ countries }: z.infer<typeof placesSchema>) {
  const index = new Map<string, string>();
  const alone = new Map<string, string>();
  for (const { name, aliases, abbreviations, short } of countries) {
    for (const key of [name, ...aliases, ...abbreviations]) alone.set(fold(key), name);
    for (const key of [name, ...aliases, ...abbreviations, ...short]) index.set(fold(key), name);
  }
  return { countries: index, alone };
}

function regionIndex({ regions }: z.infer<typeof placesSchema>) {
  const index = new Map<string, Region>();
  for (const [country, codes] of Object.entries(regions))
    for (const [code, name] of Object.entries(codes))
      for (const key of [code, name])
        if (!index.has(fold(key))) index.set(fold(key), { name, code, country });
  return index;
}
