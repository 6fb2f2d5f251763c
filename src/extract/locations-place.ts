import { pattern } from '../lexicon/pattern.ts';
import type { Places, Region } from '../lexicon/places.ts';
import type { Town } from '../lexicon/places-geonames.ts';
import type { Location } from '../posting/record.ts';
import { isQuarter, townIn } from './locations-town.ts';

/** A place without what it is to the job. */
export type PlaceName = Omit<Location, 'role'>;

const initials = /^\p{Lu}{2,3}$/u;
const area = pattern('u')`
  ^(?<core>(?:Greater )?\p{Lu}[\p{L}.'-]+(?:[ /-]\p{Lu}[\p{L}.'-]+){0,3}) (?:
    (?:Metropolitan )?(?:[Aa]rea|[Rr]egion)
    |Metroplex)$
  |^Greater \p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?$
`;

/**
 * Reads the names of one place, from the smallest to the largest: city, region, country.
 * A name that the gazetteer lacks counts as a city, or as a region, by its position before a known one.
 */
export function readPlace(written: string[], places: Places): PlaceName | undefined {
  if (written.length === 0 || written.length > 3) return undefined;
  const stated = written.map(name => (name.endsWith('.') ? name.replace(/(?<=\p{Ll}{3})\.$/u, '') : name));
  if (!stated.every(isName)) return undefined;
  const town = townIn(stated[0]!, places);
  const names = [...(town === undefined ? [] : [town]), ...stated.slice(1)];
  const [first, second, third] = names;
  if (first === undefined) return undefined;
  if (second === undefined) return readAlone(first, places);
  if (isRegionCode(first, places)) return third === undefined ? codeWithin(first, second, places) : undefined;
  if (isElsewhereThanAlias(first, names.slice(1), places)) return undefined;
  if (places.countryAlone(first) && !places.city(first) && !names.slice(1).includes(first)) return undefined;
  if (third !== undefined) {
    if ([first, second].some(name => places.area(name) && !readArea(name, third))) return undefined;
    if (names.every(name => places.city(name)) && new Set(names).size === 3) return undefined;
    const country = places.country(third);
    if (country && (isOtherCountry(second, country, places) || areRegions(second, third, places)))
      return undefined;
    if (country && isQuarter(first, second, country, places))
      return { city: cityName(second, places, country), country };
    return country ? { city: cityName(first, places, country), region: second, country } : undefined;
  }
  return readPair(first, second, places);
}

/** "Georgia, Kosovo, Latvia" is a list, and no town in Latvia. */
const isOtherCountry = (name: string, country: string, places: Places): boolean =>
  !initials.test(name) &&
  ![undefined, country].includes(places.country(name)) &&
  !places.towns(name).some(town => town.country === country) &&
  !places.regionsCalled(name).some(region => region.country === country);

/** "Connecticut, Florida, Georgia": two names in full that are regions of one country, though the last is a country too. */
function areRegions(first: string, second: string, places: Places): boolean {
  const [one, other] = initials.test(first) ? [] : [places.region(first), places.region(second)];
  return one !== undefined && one.name !== other?.name && one.country === other?.country;
}

/** "Kyiv, Poland" is two places of a list. */
const isElsewhere = (
  name: string,
  country: string,
  { countries }: { countries: string[] },
  places: Places,
): boolean => !countries.includes(country) && !places.towns(name).some(town => town.country === country);

/** "SF, NL": initials of a city name no town of another region or country. */
function isElsewhereThanAlias(initialsOfCity: string, within: string[], places: Places): boolean {
  const known = initials.test(initialsOfCity) ? places.city(initialsOfCity) : undefined;
  if (known === undefined || known.name === initialsOfCity) return false;
  const own = places.towns(known.name);
  return within.some(name => {
    const [country, region] = [places.country(name), places.region(name)];
    return (
      (country !== undefined || region !== undefined) &&
      !known.countries.includes(country ?? '') &&
      !own.some(town => town.country === region?.country && town.region === region.name)
    );
  });
}

/** "BC, Canada": the code of a region before its country; "CA, US" may be two countries. */
function codeWithin(code: string, within: string, places: Places): PlaceName | undefined {
  const country = places.country(within);
  const region = country && !places.country(code) ? places.regionIn(country, code) : undefined;
  return region && { region: region.name, country: region.country };
}

const opening = String.raw`^(?:\p{Lu}|['’]s-|d['’]|al-|the )`;
/** What the name of a place begins with. */
export const opensName = new RegExp(opening, 'u');
const wholeName = new RegExp(String.raw`${opening}[\p{L}\p{M}.'’() -]{0,50}$`, 'u');

const isName = (name: string): boolean =>
  wholeName.test(name) &&
  name.length > 1 &&
  !/ (?:or|will|is|are|be|in)(?: |$)|^\p{Lu}{2}\. \p{Lu}{2}$|^\p{Lu}{2} and /u.test(name) &&
  name.split(' ').length <= 6;

/**
 * The name by which a record calls a city, whatever the posting calls it: Lisbon for Lisboa, and with its accents, Böblingen
 * for Boblingen. A namesake in another country keeps its own: Milano in Texas is not Milan.
 */
function cityName(name: string, places: Places, country?: string): string {
  const known = places.city(name);
  if (known && known.name !== name)
    return country === undefined || known.countries.length === 0 || known.countries.includes(country)
      ? known.name
      : name;
  const [town] = known ? [] : places.towns(name);
  return town && town.country === country && withoutAccents(town.name) === name ? town.name : name;
}

const withoutAccents = (name: string): string => name.normalize('NFD').replace(/\p{M}+/gu, '');

function readAlone(name: string, places: Places): PlaceName | undefined {
  const city = places.city(name);
  if (city && (!initials.test(name) || city.name !== name)) return { city: city.name };
  const region = places.region(name);
  if (region && region.name.length === name.length)
    return { region: region.name, ...(isOnlyRegion(region, name, places) && { country: region.country }) };
  const country = initials.test(name) || name.length > 3 ? places.countryAlone(name) : undefined;
  if (country) return { country };
  return places.area(name) || / County$/.test(name) || isArea(name, places) ? { region: name } : undefined;
}

/** Georgia by itself may be a country; England, another name of its country for some, is in it in any case. */
const isOnlyRegion = ({ country }: Region, name: string, places: Places): boolean =>
  [undefined, country].includes(places.country(name));

function readPair(first: string, within: string, places: Places): PlaceName | undefined {
  const second = withoutArea(within, places);
  const code = initials.test(second.replace(/\./g, ''));
  if (!code && second.length <= 2) return undefined;
  const known = places.city(first);
  if (isRegionCode(first, places)) return undefined;
  const region = regionOf(first, second.replace(/\./g, ''), places);
  const country = places.country(second);
  const larger = country ?? region?.country;
  const inside = places.region(first);
  if (country && !code && !region && !inside && known && isElsewhere(first, country, known, places))
    return undefined;
  if (country && !known && isOtherCountry(first, country, places)) return undefined;
  const townsInRegion = region ? towns(first, region, places) : [];
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
  return code ? undefined : inForeignRegion(first, second, places);
}

/** "Columbus, Ohio Metropolitan Area": the region that such an area is called by. */
function withoutArea(name: string, places: Places): string {
  const short = name.replace(/ (?:Metropolitan )?Area$/, '');
  return places.region(short) ? short : name;
}

/** The region that a name or a code stands for behind a city: of the city's country, where the usual one has no such city. */
function regionOf(city: string, name: string, places: Places): Region | undefined {
  const usual = places.region(name);
  if (!usual || towns(city, usual, places).length > 0) return usual;
  const others = places.city(city)?.countries.flatMap(country => places.regionIn(country, name) ?? []) ?? [];
  return others.find(other => towns(city, other, places).length > 0) ?? usual;
}

/** Whether capitals are the code of a region: "LA" in "AR, LA and TX", which by itself can be Los Angeles. */
export const isRegionCode = (name: string, places: Places): boolean =>
  initials.test(name) && places.region(name) !== undefined;

/** "The Randstad, Netherlands", "Bay Area, California"; "EU, New York" and "Europe, UK" are two places. */
const readArea = (name: string, country: string | undefined): PlaceName | undefined =>
  country !== undefined && /(?: (?:Area|Valley|Coast)|Randstad)$/.test(name)
    ? { region: name, country }
    : undefined;

const towns = (city: string, { name, country }: Region, places: Places): Town[] =>
  places.towns(city).filter(town => town.country === country && town.region === name);

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

const parts = / (?:Area|Region)$|^(?:Community|Province|Region|Canton|State) of /;

/** "Bavaria", "London Area", "Community of Madrid" before a country: a part of it that is no city of this name. */
const isRegion = (name: string, country: string, places: Places): boolean =>
  places.area(name) ||
  isArea(name, places) ||
  (places.regionsCalled(name).some(region => region.country === country) &&
    (parts.test(name) || !places.towns(name).some(town => town.country === country)));

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
  const inRegion = towns(city, region, places)[0]?.size ?? -1;
  const inCountry = places.towns(city).find(town => town.country === country)?.size ?? -1;
  if (inRegion >= 0 && (inCountry < 0 || inRegion >= inCountry + 3)) return asRegion;
  if (inCountry >= 0 && (inRegion < 0 || inCountry >= inRegion + 3)) return { country };
  const usual = countries ?? [places.usualCountry(region.code) ?? ''];
  if (usual.includes(region.country)) return asRegion;
  if (usual.includes(country)) return { country };
  return code ? {} : { region: region.name };
}

/** "Greater Leeds", "Denver Metropolitan Area", "Cologne Bonn Region": the surroundings of a city. */
function isArea(name: string, places: Places): boolean {
  const match = area.exec(name);
  const parts = match?.groups?.core?.split(/[ /-]/) ?? [];
  return (
    match !== null &&
    (/^Greater | Metropolitan /.test(name) ||
      parts.some((_, i) => [1, 2, 3].some(n => places.city(parts.slice(i, i + n).join(' ')))))
  );
}
