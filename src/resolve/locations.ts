import type { Fact, Location } from '../posting/record.ts';
import { merge, type Resolution, unique } from './precedence.ts';

/** "BC" and "British Columbia": of one city in one country, a region's code and its name are the same region. */
const isCode = (region: string): boolean => /^\p{Lu}{2,3}$/u.test(region);
const sameRegion = (less: string, more: Location): boolean =>
  less === more.region ||
  (more.city !== undefined && more.region !== undefined && isCode(less) && !isCode(more.region));

const area = /^Greater |(?: (?:Metropolitan )?(?:Area|Region)| Metroplex)$/;
/** "Lisbon Metropolitan Area" beside Lisbon: the surroundings of a city say no more than the city. */
const surrounds = (less: Location, more: Location): boolean =>
  less.city === undefined &&
  less.region !== undefined &&
  more.city !== undefined &&
  area.test(less.region) &&
  (less.country === undefined || more.country === undefined || less.country === more.country) &&
  ` ${less.region.replace(/[-/]/g, ' ')} `.includes(` ${more.city} `);

/**
 * Whether one place says no more than another: "Toronto" beside "Toronto, ON, Canada". Where applicants must be says
 * something of its own beside an office, unless it is the same city.
 */
const within = (less: Location, more: Location): boolean =>
  (less.role === more.role && (surrounds(less, more) || isPartOf(less, more))) ||
  (less.city !== undefined && more.role === 'office' && isPartOf(less, more));

const isPartOf = (less: Location, more: Location): boolean =>
  (['city', 'country'] as const).every(part => less[part] === undefined || less[part] === more[part]) &&
  (less.region === undefined || sameRegion(less.region, more));

/** Every place once, in its fullest form; a shorter form of the same place adds its evidence to it. */
export function resolveLocations(facts: Fact<Location>[]): Resolution<Location> {
  const places = merge(facts);
  const kept = places.filter(
    fact => !places.some(other => other !== fact && within(fact.value, other.value)),
  );
  for (const fact of places) {
    if (kept.includes(fact)) continue;
    const fuller = fullerOf(fact);
    fuller.evidence = unique([...fuller.evidence, ...fact.evidence]);
    if (fact.value.country && !fuller.value.country)
      fuller.value = { ...fuller.value, country: fact.value.country };
  }
  return { facts: kept, conflicting: false };

  /** The country of a home is in that of the city of the home, which is the city of the office. */
  function fullerOf(fact: Fact<Location>): Fact<Location> {
    const isFuller = (other: Fact<Location>): boolean => other !== fact && within(fact.value, other.value);
    return kept.find(isFuller) ?? fullerOf(places.find(isFuller)!);
  }
}
