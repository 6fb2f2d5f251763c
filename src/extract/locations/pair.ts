import type { Places } from '../../lexicon/places.ts';
import type { Region } from '../../lexicon/places-known.ts';
import {
  areRegions,
  initials,
  isRegion,
  isRegionCode,
  type PlaceName,
  readArea,
  regionOf,
  townsIn,
  withoutArea,
} from './region.ts';
import { cityName } from './town.ts';

/** Reads two names as one place: a city or a part of the country, and what it lies in; undefined where they are two. */
export function readPair(first: string, within: string, places: Places): PlaceName | undefined {
  const second = withoutArea(within, places);
  const code = initials.test(second.replace(/\./g, ''));
  if (!code && second.length <= 2) return undefined;
  const known = places.city(first);
  if (isRegionCode(first, places)) return undefined;
  const region = regionOf(first, second.replace(/\./g, ''), places);
  const country = places.country(second);
  const larger = country ?? region?.country;
  const inside = places.region(first);
  if (/^(?:NYC|New York City)$/.test(second) && isBorough(first, places))
    return { city: first, region: 'New York', country: 'United States' };
  if (country && !code && !region && !inside && known && isElsewhere(first, country, known, places))
    return undefined;
  if (country && !known && isOtherCountry(first, country, places)) return undefined;
  const townsInRegion = region ? townsIn(first, region, places) : [];
  const isCityOrRegion = areRegions(first, second, places) || (known && !country && places.city(second));
  if (!code && region && isCityOrRegion && townsInRegion.length === 0) return undefined;
  if (known && !code && !country && region && isFarFrom(first, region, places)) return undefined;
  if (
    inside &&
    country === inside.country &&
    !known?.countries.includes(country) &&
    !initials.test(first) &&
    !(code && region && townsInRegion.length > 0)
  )
    return { region: inside.name, country };
  if (!known && places.area(first))
    return readArea(first, (code && region && places.usualCountry(region.code)) || larger);
  if (known && code && isOtherCity(second, places) && townsInRegion.length === 0) return undefined;
  if (country && !known && !code && isRegion(first, country, places)) return { region: first, country };
  if (known && !code && places.city(second) && larger && !known.countries.includes(larger)) return undefined;
  const city = cityName(first, places, initials.test(first) ? undefined : larger);
  if (!known && !code && inside && region && !country) return undefined;
  if (country && region && country !== region.country)
    return { city, ...disputed(first, code, region, country, places, known?.countries) };
  if (country) return { city, ...(region?.country === country && { region: region.name }), country };
  if (region) return { city, region: code ? region.code : region.name, country: region.country };
  return code ? undefined : (inCounty(first, second, places) ?? inForeignRegion(first, second, places));
}

/** "Brooklyn, NYC" is one place. */
const isBorough = (name: string, places: Places): boolean =>
  places.city(name)?.name !== 'New York' &&
  places.towns(name).some(({ country, region }) => country === 'United States' && region === 'New York');

/** "Epsom, Surrey": a town before a county of its country; the regions of towns are larger than counties. */
function inCounty(first: string, second: string, places: Places): PlaceName | undefined {
  const country = places.countyIn(second);
  return country !== undefined && places.towns(first).some(town => town.country === country)
    ? { city: cityName(first, places, country), country }
    : undefined;
}

/** "Georgia, Kosovo, Latvia" is a list, and no town in Latvia. */
export const isOtherCountry = (name: string, country: string, places: Places): boolean =>
  !initials.test(name) &&
  ![undefined, country].includes(places.country(name)) &&
  !places.towns(name).some(town => town.country === country) &&
  !places.regionsCalled(name).some(region => region.country === country);

/** "Kyiv, Poland" is two places of a list. */
const isElsewhere = (
  name: string,
  country: string,
  { countries }: { countries: string[] },
  places: Places,
): boolean => !countries.includes(country) && !places.towns(name).some(town => town.country === country);

/** "New York City, Washington": a city that lies in another region of the country is the first of a list. */
const isFarFrom = (city: string, { name, country }: Region, places: Places): boolean => {
  const own = places.towns(places.city(city)!.name).filter(town => town.country === country);
  return own.length > 0 && own.every(({ region }) => region !== name);
};

/** "SF, LA" is two cities, though LA is a state too. */
const isOtherCity = (name: string, places: Places): boolean => {
  const city = places.city(name);
  return city !== undefined && city.name !== name;
};

/** "Bochum, North Rhine-Westphalia": the only country that has a region of this name with this city in it. */
function inForeignRegion(first: string, second: string, places: Places): PlaceName | undefined {
  const own = places.towns(first);
  const regions = places
    .regionsCalled(second)
    .filter(({ name, country }) => own.some(town => town.country === country && town.region === name));
  return regions.length === 1
    ? { city: cityName(first, places, regions[0]!.country), region: second, country: regions[0]!.country }
    : undefined;
}

/**
 * A name or code that is a region and a country ("CA", "Georgia"): the cities of this name in either tell which, the
 * far larger one where both have one; else the usual sense of the code; else neither is said.
 */
function disputed(
  city: string,
  code: boolean,
  region: Region,
  country: string,
  places: Places,
  countries?: string[],
): PlaceName {
  const asRegion = { region: code ? region.code : region.name, country: region.country };
  const inRegion = townsIn(city, region, places)[0]?.size ?? -1;
  const inCountry = places.towns(city).find(town => town.country === country)?.size ?? -1;
  if (inRegion >= 0 && (inCountry < 0 || inRegion >= inCountry + 3)) return asRegion;
  if (inCountry >= 0 && (inRegion < 0 || inCountry >= inRegion + 3)) return { country };
  const usual = countries ?? [places.usualCountry(region.code) ?? ''];
  if (usual.includes(region.country)) return asRegion;
  if (usual.includes(country)) return { country };
  return code ? {} : { region: region.name };
}
