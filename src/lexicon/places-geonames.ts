import { remembered } from '../memory/remembered.ts';
import { foldPlace } from './places-fold.ts';
import { type Coordinates, centreOf } from './places-geohash.ts';
import { type RegionNames, regionNames } from './places-regions.ts';
import { type TownEntry, townLookup } from './places-towns.ts';

/** The files of GeoNames' cities and regions, as `scripts/build-gazetteer.ts` writes them. */
export interface GazetteerFiles {
  cities: Uint8Array;
  regions: Uint8Array;
}

/** A city of GeoNames. */
export interface Town {
  /** Its name as GeoNames writes it. */
  name: string;
  country: string;
  region?: string;
  /** Base-2 logarithm of the thousands of inhabitants, rounded down. */
  size: number;
}

/** A place by the names of what it lies in, as far as they are said. */
export interface NamedPlace {
  city?: string | undefined;
  region?: string | undefined;
  country?: string | undefined;
}

/** The cities and regions of GeoNames by name. */
export interface Towns {
  /** The cities of a name, the largest first, also those that count only with a region or country beside them. */
  towns(name: string): Town[];
  /** The countries that have a region called so: Bavaria, Catalonia. */
  regionsCalled(name: string): { name: string; country: string }[];
  /** The middle of a city; undefined for what is no city, or several of which none is meant before the others. */
  coordinates(place: NamedPlace): Coordinates | undefined;
  /** Lets go of what was read of the files so far: it is read again when it is asked for. */
  forget(): void;
}

/** By how much a city must be larger than its namesakes to be meant by the bare name: eight times. */
const outweighs = 3;

interface Source {
  files: GazetteerFiles;
  /** Names of countries by the codes of ISO 3166-1. */
  countryNames: Map<string, string>;
  /** What else cities are called, by the name that GeoNames has. */
  spellings: Record<string, string[]>[];
  /** The name of a country's region by its usual name or code. */
  regionName(country: string, name: string): string | undefined;
}

/** Compiles the files of GeoNames; they are decoded when a name is first looked up. */
export function compileTowns({ files, countryNames, spellings, regionName }: Source): Towns {
  const { entries, forget } = townLookup(files.cities);
  const regions = regionNames(files.regions);
  const canonical = canonicalNames(spellings);
  const entriesOf = (name: string): TownEntry[] => {
    const key = foldPlace(name);
    const others = canonical.get(key);
    return others ? [...new Set([key, ...others.map(foldPlace)])].flatMap(entries) : entries(key);
  };
  const found = (name: string) =>
    entriesOf(name)
      .sort((a, b) => b.size - a.size)
      .map(({ name, country, region, size, geohash }) => ({
        name,
        country: countryNames.get(country) ?? country,
        region: regions.nameOf(country, region),
        code: region,
        size,
        geohash,
      }));
  const liesIn = (town: ReturnType<typeof found>[number], region: string): boolean =>
    [town.region, town.code].some(own => own && same(own, region)) ||
    (town.region !== undefined && regionName(town.country, region) === town.region);
  return {
    towns: remembered(name =>
      found(name).map(({ name, country, region, size }) => ({
        name,
        country,
        ...(region && { region }),
        size,
      })),
    ),
    forget,
    regionsCalled: name => calledIn(regions, name, countryNames),
    coordinates: ({ city, region, country }) => {
      if (city === undefined) return undefined;
      const named = found(city).filter(town => country === undefined || town.country === country);
      const inside = named.filter(town => region === undefined || liesIn(town, region));
      const known = named.some(town => region !== undefined && regionName(town.country, region));
      const [first, second] = inside.length > 0 || known ? inside : named;
      return first && (!second || first.size >= second.size + outweighs)
        ? centreOf(first.geohash)
        : undefined;
    },
  };
}

const same = (a: string, b: string): boolean => foldPlace(a) === foldPlace(b);

const calledIn = (regions: RegionNames, name: string, countryNames: Map<string, string>) =>
  regions
    .called(name)
    .map(region => ({ name: region.name, country: countryNames.get(region.country) ?? region.country }));

/** The names under which GeoNames has the cities that postings write otherwise. */
function canonicalNames(lists: Record<string, string[]>[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [name, others] of lists.flatMap(list => Object.entries(list)))
    for (const other of others) index.set(foldPlace(other), [...(index.get(foldPlace(other)) ?? []), name]);
  return index;
}
