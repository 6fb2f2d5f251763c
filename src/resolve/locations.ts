import type { Fact, Location } from '../posting/record.ts';
import { merge, type Resolution, unique } from './precedence.ts';

/** Whether one place says no more than another: "Toronto" beside "Toronto, ON, Canada". */
const within = (less: Location, more: Location): boolean =>
  less.role === more.role &&
  (['city', 'region', 'country'] as const).every(
    part => less[part] === undefined || less[part] === more[part],
  );

/** Every place once, in its fullest form; a shorter form of the same place adds its evidence to it. */
export function resolveLocations(facts: Fact<Location>[]): Resolution<Location> {
  const places = merge(facts);
  const kept = places.filter(
    fact => !places.some(other => other !== fact && within(fact.value, other.value)),
  );
  for (const fact of places) {
    if (kept.includes(fact)) continue;
    const fuller = kept.find(({ value }) => within(fact.value, value))!;
    fuller.evidence = unique([...fuller.evidence, ...fact.evidence]);
  }
  return { facts: kept, conflicting: false };
}
