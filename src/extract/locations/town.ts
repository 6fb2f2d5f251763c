import type { Places } from '../../lexicon/places.ts';

const community = / (?:Municipality|City)$/;
const quarter = /^(?:Downtown|Central|Midtown|Inner) (?=\p{Lu})/u;
const house =
  /^\p{Lu}.*? ?\b(?:University|College|Hospital|Institute|School|Campus|Airport|Factory)\b(?: -)? ?(?<town>.*)$/u;
const owner = /^(?<head>[^,]+) [-–—] (?<town>\p{Lu}[\p{L} .'’-]+)$/u;

const possessive = /^\p{Lu}[^,]*['’]s (?<town>\p{Lu}[\p{L} .'’-]+)$/u;

/**
 * The town in a longer name: "Downtown Toronto", "Oslo Municipality", "Northwind - Oslo", "Northwind's Oslo", "Northwind
 * University Oslo". Undefined where only a house is named.
 */
export function townIn(name: string, places: Places): string | undefined {
  if (isTown(name, places)) return name;
  for (const more of [quarter, community]) {
    const city = name.replace(more, '');
    if (city !== name && places.city(city)) return city;
  }
  const behind = house.exec(name)?.groups?.town;
  if (behind !== undefined) return behind === '' ? undefined : behind;
  const its = possessive.exec(name)?.groups?.town;
  if (its !== undefined && isTown(its, places)) return its;
  const { head, town } = owner.exec(name)?.groups ?? {};
  const owned = head !== undefined && town !== undefined && !isLarger(head, places) && isTown(town, places);
  return owned ? town : name;
}

const isLarger = (name: string, places: Places): boolean =>
  places.country(name) !== undefined || places.region(name) !== undefined || places.area(name);

/** Whether the gazetteer has a town of this name, known by it alone or not. */
export const isTown = (name: string, places: Places): boolean =>
  places.city(name) !== undefined || places.towns(name).length > 0;

/** "Harbour Bridge, London, UK": no town, but a part of the city behind it, which is no region. */
export const isQuarter = (first: string, second: string, country: string, places: Places): boolean =>
  !isTown(first, places) &&
  places.city(second)?.countries.includes(country) === true &&
  !places.regionsCalled(second).some(region => region.country === country) &&
  places.region(second) === undefined;

/**
 * The name by which a record calls a city, whatever the posting calls it: Lisbon for Lisboa, and with its accents, Böblingen
 * for Boblingen. A namesake in another country keeps its own: Milano in Texas is not Milan.
 */
export function cityName(name: string, places: Places, country?: string): string {
  const known = places.city(name);
  if (known && known.name !== name)
    return country === undefined || known.countries.length === 0 || known.countries.includes(country)
      ? known.name
      : name;
  const [town] = known ? [] : places.towns(name);
  return town && town.country === country && withoutAccents(town.name) === name ? town.name : name;
}

const withoutAccents = (name: string): string => name.normalize('NFD').replace(/\p{M}+/gu, '');
