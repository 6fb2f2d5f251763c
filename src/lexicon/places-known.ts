import type { Name } from './matcher.ts';
import type { Gazetteer } from './places-schema.ts';

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

/** A name by which letter case and kinds of white space are one. */
export const fold = (key: string): string => {
  const lower = key.toLowerCase();
  return /\s\s|[^\S ]/.test(lower) ? lower.replace(/\s+/g, ' ') : lower;
};

/** All that `places.yaml` knows under one folded name. */
export interface Known {
  country?: string;
  countryAlone?: string;
  region?: Region;
  countyIn?: string;
  area?: true;
  city?: { name: string; countries: string[] };
}

/** What each name of the gazetteer stands for, by the name folded; and its regions by their country and name or code: "United States|wa". */
export function knownIn(gazetteer: Gazetteer): { names: Map<string, Known>; regions: Map<string, Region> } {
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
  return { names, regions: addRegions(gazetteer, under) };
}

type Under = (name: string) => Known;

function addCities({ cities, cityAliases }: Gazetteer, under: Under): void {
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

function addCountries({ countries }: Gazetteer, under: Under): void {
  for (const { name, aliases, abbreviations, short, alone } of countries) {
    for (const other of alone ? [name, ...aliases, ...abbreviations] : []) under(other).countryAlone = name;
    for (const other of [name, ...aliases, ...abbreviations, ...short]) under(other).country = name;
  }
}

function addRegions({ regions }: Gazetteer, under: Under): Map<string, Region> {
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

/** The names of the gazetteer as they are found in texts. */
export function* namesOf({ countries, regions, cities, cityAliases }: Gazetteer): Generator<Name<Place>> {
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
