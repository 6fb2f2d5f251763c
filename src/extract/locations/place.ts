import type { Places } from '../../lexicon/places.ts';
import type { Region } from '../../lexicon/places-known.ts';
import { isOtherCountry, readPair } from './pair.ts';
import { areRegions, initials, isArea, isRegionCode, type PlaceName, readArea } from './region.ts';
import { cityName, isQuarter, townIn } from './town.ts';

/**
 * Reads the names of one place, from the smallest to the largest: city, region, country.
 * A name that the gazetteer lacks counts as a city, or as a region, by its position before a known one.
 */
export function readPlace(written: string[], places: Places): PlaceName | undefined {
  if (written.length === 0 || written.length > 3) return undefined;
  const stated = written.map(asNamed);
  if (!stated.every(name => isName(name) || places.area(name))) return undefined;
  const town = townIn(stated[0]!, places);
  const names = [...(town === undefined ? [] : [town]), ...stated.slice(1)];
  const [first, second, third] = names;
  if (first === undefined) return undefined;
  if (second === undefined) return readAlone(first, places);
  if (isRegionCode(first, places)) return third === undefined ? codeWithin(first, second, places) : undefined;
  if (isElsewhereThanAlias(first, names.slice(1), places)) return undefined;
  if (places.countryAlone(first) && !places.city(first) && !names.slice(1).includes(first)) return undefined;
  if (third !== undefined) {
    if (choice.test(second)) return undefined;
    if ([first, second].some(name => places.area(name) && !readArea(name, third))) return undefined;
    if (names.every(name => places.city(name)) && new Set(names).size === 3) return undefined;
    const country = places.country(third);
    if (country && (isOtherCountry(second, country, places) || areRegions(second, third, places)))
      return undefined;
    if (country && isCityElsewhere(second, country, places)) return undefined;
    if (country && isQuarter(first, second, country, places))
      return { city: cityName(second, places, country), country };
    return country ? { city: cityName(first, places, country), region: second, country } : undefined;
  }
  return readPair(first, second, places);
}

/** "Oslo, CA OR Porto, CA": two places, whatever the last of them is the code of. */
const choice = /^\p{Lu}{2} (?:or|and|&) \p{Lu}/iu;

/** "London, Bogotá, Czechia": a city that the country does not have. */
const isCityElsewhere = (name: string, country: string, places: Places): boolean =>
  places.city(name)?.countries.includes(country) === false &&
  !places.towns(name).some(town => town.country === country) &&
  !places.regionsCalled(name).some(region => region.country === country) &&
  places.region(name) === undefined;

/** A name without its full stop, and "Wa" behind a town, which is WA. */
const asNamed = (name: string, i: number): string => {
  if (i > 0 && /^\p{Lu}\p{Ll}$/u.test(name)) return name.toUpperCase();
  return name.endsWith('.') ? name.replace(/(?<=\p{Ll}{3})\.$/u, '') : name;
};

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

/** "Most States", "Other Countries": several places, none of them by its name. */
const unnamed =
  /^(?:Most|Many|Some|All|Any|Several|Select(?:ed)?|Certain|Various|Multiple|Other|Eligible) (?:\S+ )?(?:states|countries|cities|regions|provinces|locations|offices)$/i;

const isName = (name: string): boolean =>
  wholeName.test(name) &&
  name.length > 1 &&
  !unnamed.test(name) &&
  !/ (?:or|will|is|are|be|in)(?: |$)|^\p{Lu}{2}\. \p{Lu}{2}$|^\p{Lu}{2} and /u.test(name) &&
  name.split(' ').length <= 6;

function readAlone(name: string, places: Places): PlaceName | undefined {
  const city = places.city(name);
  if (city && (!initials.test(name) || city.name !== name)) return { city: city.name };
  const region = places.region(name);
  if (region && (region.name.length === name.length || places.codeAlone(name)))
    return { region: region.name, ...(isOnlyRegion(region, name, places) && { country: region.country }) };
  const country = initials.test(name) || name.length > 3 ? places.countryAlone(name) : undefined;
  if (country) return { country };
  return places.area(name) || / County$/.test(name) || isArea(name, places) ? { region: name } : undefined;
}

/** Georgia by itself may be a country; England, another name of its country for some, is in it in any case. */
const isOnlyRegion = ({ country }: Region, name: string, places: Places): boolean =>
  [undefined, country].includes(places.country(name));
