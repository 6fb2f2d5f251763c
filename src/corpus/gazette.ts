import { ascending, descending, group, rollup } from 'd3-array';
import type { Coordinates } from '../lexicon/places-geohash.ts';
import type { Location, PostingRecord } from '../posting/record.ts';
import { placeName } from '../resolve/row.ts';

/** A place as charts and maps have it. */
export interface GazettePlace {
  /** What tells it from other places: one name for all the ways in which postings write it. */
  name: string;
  /** In degrees; absent where it is not known, as for regions. */
  longitude?: number;
  latitude?: number;
}

/** The places of work of a posting. */
export const officesOf = ({ fields }: PostingRecord): Location[] =>
  fields.locations.facts.map(({ value }) => value).filter(({ role }) => role === 'office');

/** A way to write a place, with how many postings do so. */
interface Spelling {
  written: string;
  location: Location;
  postings: number;
  at: Coordinates | undefined;
}

/**
 * One name for each place of work, by each way in which the postings write it: "San Francisco" and "San Francisco, CA,
 * United States" are one, "Portland, OR" and "Portland, ME" are two. A place without a city goes by what it names.
 * @param offices the places of work of all postings, each as often as postings name it.
 * @param coordinates the middle of a city, or nothing for what is no city or several.
 */
export function gazetteOf(
  offices: readonly Location[],
  coordinates: (place: Location) => Coordinates | undefined,
): Record<string, GazettePlace> {
  const spellings = spellingsOf(offices, coordinates);
  const cities = group(spellings, ({ location }) => location.city?.toLowerCase());
  const named = [...cities.values()].flatMap(sameName => {
    const places = [...group(sameName, keyOf).values()];
    return places.flatMap(spelled => entries(spelled, places.length > 1));
  });
  return Object.fromEntries(named.sort(([a], [b]) => ascending(a, b)));
}

function spellingsOf(
  offices: readonly Location[],
  coordinates: (place: Location) => Coordinates | undefined,
): Spelling[] {
  const counts = rollup(offices, same => ({ location: same[0]!, postings: same.length }), placeName);
  return [...counts]
    .map(([written, count]) => ({ written, ...count, at: coordinates(count.location) }))
    .sort((a, b) => descending(a.postings, b.postings) || ascending(a.written, b.written));
}

/** Two ways to write a city mean the same where they mean the same point; without points, the same words. */
const keyOf = ({ location: { city, region, country }, at }: Spelling): string =>
  city === undefined || !at
    ? [region, country].join('|').toLowerCase()
    : `${at.latitude.toFixed(1)} ${at.longitude.toFixed(1)}`;

/**
 * The ways to write one place, each with the one name; a city that shares its name with others says where it is: in its
 * region, or in its country where the region is called as it is.
 */
function entries(spelled: Spelling[], shared: boolean): [string, GazettePlace][] {
  const [commonest] = spelled;
  const { city, region, country } = commonest!.location;
  const wheres = [
    ...spelled.map(({ location }) => location.region).filter(region => region !== city),
    ...spelled.map(({ location }) => location.country),
  ];
  const where = wheres.find(where => where !== undefined);
  const wider = region ?? country;
  const name =
    city === undefined
      ? `${wider} (no city named)`
      : shared && where !== undefined
        ? `${city}, ${where}`
        : city;
  return spelled.map(({ written, at }) => [written, { name, ...at }]);
}
