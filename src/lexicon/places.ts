import { z } from 'zod';
import { compileMatcher, type Matcher, type Name } from './matcher.ts';

const name = z.string().min(1);

export const placesSchema = z.strictObject({
  countries: z.array(z.strictObject({ name, aliases: z.array(name), short: z.array(name).default([]) })),
  regions: z.record(name, z.record(name, name)),
  cities: z.array(name),
});

/** A place that the gazetteer knows. */
export type Place =
  | { kind: 'country'; name: string }
  | { kind: 'region'; name: string; country: string }
  | { kind: 'city'; name: string };

/** Place names in texts. */
export interface Places {
  /** Names that are places wherever they stand, and, weak, those that are only after a city: "CA", "IN". */
  names: Matcher<Place>;
  /** The country that a name or an abbreviation at the end of a place stands for. */
  country(name: string): string | undefined;
  /** The region that a name or a code after a city stands for; `code` is its usual abbreviation. */
  region(name: string): { name: string; code: string; country: string } | undefined;
}

/** Compiles `content/lexicon/places.yaml`. */
export function compilePlaces({ countries, regions, cities }: z.infer<typeof placesSchema>): Places {
  const names: Name<Place>[] = cities.map(city => ({ name: city, value: { kind: 'city', name: city } }));
  const byCountry = new Map<string, string>();
  const byRegion = new Map<string, { name: string; code: string; country: string }>();
  for (const { name, aliases, short } of countries) {
    const value: Place = { kind: 'country', name };
    names.push(...[name, ...aliases].map(alias => ({ name: alias, value })));
    names.push(...short.map(alias => ({ name: alias, value, weak: true, exact: true })));
    for (const alias of [name, ...aliases, ...short]) byCountry.set(alias.toLowerCase(), name);
  }
  const cityNames = new Set(cities);
  for (const [country, codes] of Object.entries(regions)) {
    for (const [code, region] of Object.entries(codes)) {
      const value: Place = { kind: 'region', name: region, country };
      if (!cityNames.has(region)) names.push({ name: region, value });
      names.push({ name: code, value, weak: true, exact: true });
      for (const key of [code, region]) {
        if (!byRegion.has(key.toLowerCase()))
          byRegion.set(key.toLowerCase(), { name: region, code, country });
      }
    }
  }
  return {
    names: compileMatcher(names),
    country: key => byCountry.get(key.toLowerCase()),
    region: key => byRegion.get(key.toLowerCase()),
  };
}
