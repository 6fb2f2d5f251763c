import { pattern } from '../../lexicon/pattern.ts';
import type { Places } from '../../lexicon/places.ts';
import type { Town } from '../../lexicon/places-geonames.ts';
import type { Region } from '../../lexicon/places-known.ts';
import type { Location } from '../../posting/record.ts';

/** A place without what it is to the job. */
export type PlaceName = Omit<Location, 'role'>;

/** Capitals that may be the code of a region or a country. */
export const initials = /^\p{Lu}{2,3}$/u;

const area = pattern('u')`
  ^(?<core>(?:Greater )?\p{Lu}[\p{L}.'-]+(?:[ /-]\p{Lu}[\p{L}.'-]+){0,3}) (?:
    (?:Metropolitan )?(?:[Aa]rea|[Rr]egion)
    |Metroplex)$
  |^Greater \p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?$
`;

/** "Greater Leeds", "Denver Metropolitan Area", "Cologne Bonn Region": the surroundings of a city. */
export function isArea(name: string, places: Places): boolean {
  const match = area.exec(name);
  const parts = match?.groups?.core?.split(/[ /-]/) ?? [];
  return (
    match !== null &&
    (/^Greater | Metropolitan /.test(name) ||
      parts.some((_, i) => [1, 2, 3].some(n => places.city(parts.slice(i, i + n).join(' ')))))
  );
}

/** "The Randstad, Netherlands", "Bay Area, California"; "EU, New York" and "Europe, UK" are two places. */
export const readArea = (name: string, country: string | undefined): PlaceName | undefined =>
  country !== undefined && /(?: (?:Area|Valley|Coast)|Randstad)$/.test(name)
    ? { region: name, country }
    : undefined;

/** "Columbus, Ohio Metropolitan Area": the region that such an area is called by. */
export function withoutArea(name: string, places: Places): string {
  const short = name.replace(/ (?:Metropolitan )?Area$/, '');
  return places.region(short) ? short : name;
}

/** Whether capitals are the code of a region: "LA" in "AR, LA and TX", which by itself can be Los Angeles. */
export const isRegionCode = (name: string, places: Places): boolean =>
  initials.test(name) && places.region(name) !== undefined;

/** "Connecticut, Florida, Georgia": two names in full that are regions of one country, though the last is a country too. */
export function areRegions(first: string, second: string, places: Places): boolean {
  const [one, other] = initials.test(first) ? [] : [places.region(first), places.region(second)];
  return one !== undefined && one.name !== other?.name && one.country === other?.country;
}

/** The towns of one name in a region. */
export const townsIn = (city: string, { name, country }: Region, places: Places): Town[] =>
  places.towns(city).filter(town => town.country === country && town.region === name);

/** The region that a name or a code stands for behind a city: of the city's country, where the usual one has no such city. */
export function regionOf(city: string, name: string, places: Places): Region | undefined {
  const usual = places.region(name);
  if (!usual || townsIn(city, usual, places).length > 0) return usual;
  const others = places.city(city)?.countries.flatMap(country => places.regionIn(country, name) ?? []) ?? [];
  return others.find(other => townsIn(city, other, places).length > 0) ?? usual;
}

const parts = / (?:Area|Region)$|^(?:Community|Province|Region|Canton|State) of /;

/** "Bavaria", "London Area", "Community of Madrid" before a country: a part of it that is no city of this name. */
export const isRegion = (name: string, country: string, places: Places): boolean =>
  places.area(name) ||
  isArea(name, places) ||
  (places.regionsCalled(name).some(region => region.country === country) &&
    (parts.test(name) || !places.towns(name).some(town => town.country === country)));
