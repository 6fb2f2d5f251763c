import type { Places, Region } from '../lexicon/places.ts';
import type { Location } from '../posting/record.ts';

/** A place without what it is to the job. */
export type PlaceName = Omit<Location, 'role'>;

const initials = /^\p{Lu}{2,3}$/u;
const area =
  /^(?<core>(?:Greater )?\p{Lu}[\p{L}.'-]+(?:[ /-]\p{Lu}[\p{L}.'-]+){0,3}) (?:(?:Metropolitan )?(?:Area|Region)|Metroplex)$|^Greater \p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?$/u;

/**
 * Reads the names of one place, from the smallest to the largest: city, region, country.
 * A name that the gazetteer lacks counts as a city, or as a region, by its position before a known one.
 */
export function readPlace(names: string[], places: Places): PlaceName | undefined {
  const [first = '', second, third] = names;
  if (names.length > 3 || !names.every(isName)) return undefined;
  if (second === undefined) return readAlone(first, places);
  if (places.countryAlone(first) && !places.city(first) && !names.slice(1).includes(first)) return undefined;
  if (third !== undefined) {
    if (names.every(name => places.city(name)) && new Set(names).size === 3) return undefined;
    const country = places.country(third);
    return country ? { city: cityName(first, places), region: second, country } : undefined;
  }
  return readPair(first, second, places);
}

const isName = (name: string): boolean =>
  /^(?:\p{Lu}|['’]s-|d['’]|al-|the )[\p{L}\p{M}.'’() -]{0,40}$/u.test(name) && name.split(' ').length <= 6;
const cityName = (name: string, places: Places): string => places.city(name)?.name ?? name;

function readAlone(name: string, places: Places): PlaceName | undefined {
  const city = places.city(name);
  if (city && (!initials.test(name) || city.name !== name)) return { city: city.name };
  const region = places.region(name);
  if (region && region.name.length === name.length) return { region: region.name, country: region.country };
  const country = initials.test(name) || name.length > 3 ? places.countryAlone(name) : undefined;
  if (country) return { country };
  return places.area(name) || / County$/.test(name) || isArea(name, places) ? { region: name } : undefined;
}

function readPair(first: string, second: string, places: Places): PlaceName | undefined {
  const code = initials.test(second.replace(/\./g, ''));
  if (!code && second.length <= 2) return undefined;
  const known = places.city(first);
  if (!known && initials.test(first) && places.region(first)) return undefined;
  const region = places.region(second.replace(/\./g, ''));
  const country = places.country(second);
  const inside = places.region(first);
  if (!known && !initials.test(first) && inside && country === inside.country)
    return { region: inside.name, country };
  const larger = country ?? region?.country;
  if (known && !code && places.city(second) && larger && !known.countries.includes(larger)) return undefined;
  const city = known?.name ?? first;
  if (!known && !code && inside && region && !country) return undefined;
  if (country && region && code) return { city, ...disputed(region, country, places, known?.countries) };
  if (country) return { city, ...(region?.country === country && { region: region.name }), country };
  if (region) return { city, region: code ? region.code : region.name, country: region.country };
  return undefined;
}

/** A code that is a region and a country: the city tells which, else its usual sense, else neither is said. */
function disputed({ code, country: larger }: Region, country: string, places: Places, countries?: string[]) {
  const usual = countries ?? [places.usualCountry(code) ?? ''];
  if (usual.includes(larger)) return { region: code, country: larger };
  return usual.includes(country) ? { country } : {};
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
