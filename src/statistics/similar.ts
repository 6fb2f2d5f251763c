import { ascending, descending } from 'd3-array';
import type { PostingRecord } from '../posting/record.ts';

/** A posting that asks for much of what another one asks for. */
export interface Similar {
  id: string;
  /** Labels of the skills that both ask for, the rarest first. */
  shared: string[];
  /** How alike they are: the weight of what both have in the weight of what either has, above 0 to 1. */
  likeness: number;
}

/** What a posting asks for, as numbers of features, the rarest first, and the weight of all of it. */
interface Profile {
  /** Its place among all. */
  number: number;
  id: string;
  features: number[];
  weight: number;
}

/** A skill or a level, with the postings that have it, by the weight of all that they ask for. */
interface Feature {
  label: string;
  skill: boolean;
  weight: number;
  profiles: Profile[];
}

/** Of the postings that have a skill, those are compared that ask for about as much in all: so many on either side. */
const reach = 25;

/**
 * Finds for any posting others like it, the most alike first: by the skills that both ask for, each weighted by how rare it
 * is (ln(1 + N/n), the inverse document frequency of Spärck Jones 1972), and by the level, as the weighted Jaccard index
 * of the two. Skills that are only mentioned do not count, and a level alone makes nothing alike. The order of the
 * records changes nothing; the cost for one posting grows with the number of its skills, not with that of all postings.
 * @param most how many a posting has at most.
 * @returns those like the posting with an id; none for a posting that is not among the records.
 */
export function similarPostings(records: readonly PostingRecord[], most = 5): (id: string) => Similar[] {
  const { profiles, features } = profilesOf(records);
  const weights = Float64Array.from(features, ({ weight }) => weight);
  const places = features.map(feature => new Map(feature.profiles.map((profile, i) => [profile, i])));
  /** In which search each profile was last found, by its number; searches are counted from 1. */
  const foundIn = new Int32Array(profiles.length);
  let search = 0;
  const near = (profile: Profile): Profile[] => {
    const found: Profile[] = [];
    search += 1;
    foundIn[profile.number] = search;
    for (const feature of profile.features) {
      const { skill, profiles: having } = features[feature]!;
      if (!skill) continue;
      const place = places[feature]!.get(profile)!;
      for (let i = Math.max(0, place - reach); i < having.length && i <= place + reach; i++) {
        const other = having[i]!;
        if (foundIn[other.number] === search) continue;
        foundIn[other.number] = search;
        found.push(other);
      }
    }
    return found;
  };
  const byId = new Map(profiles.map(profile => [profile.id, profile]));
  return id => {
    const profile = byId.get(id);
    if (!profile) return [];
    return mostAlike(profile, near(profile), weights, most).map(({ other, likeness }) => ({
      id: other.id,
      shared: sharedSkills(profile, other, features),
      likeness,
    }));
  };
}

/** Those of some profiles that are most like one, the most alike first, and no more than `most` of them. */
function mostAlike(
  profile: Profile,
  others: readonly Profile[],
  weights: Float64Array,
  most: number,
): { other: Profile; likeness: number }[] {
  const first: { other: Profile; likeness: number }[] = [];
  for (const other of others) {
    const likeness = likenessOf(profile, other, weights);
    const last = first.at(-1);
    if (last && first.length >= most && !(likeness >= last.likeness)) continue;
    first.push({ other, likeness });
    first.sort((a, b) => descending(a.likeness, b.likeness) || ascending(a.other.id, b.other.id));
    first.length = Math.min(first.length, most);
  }
  return first;
}

/** Features by how rare they are, so that a smaller number is a rarer one, and the postings that have any. */
function profilesOf(records: readonly PostingRecord[]): { profiles: Profile[]; features: Feature[] } {
  const having = new Map<string, { label: string; skill: boolean; ids: string[] }>();
  for (const record of [...records].sort((a, b) => ascending(a.id, b.id)))
    for (const [key, named] of featuresOf(record)) {
      const known = having.get(key);
      if (known) known.ids.push(record.id);
      else having.set(key, { ...named, ids: [record.id] });
    }
  const ordered = [...having].sort(
    ([a, x], [b, y]) => ascending(x.ids.length, y.ids.length) || ascending(a, b),
  );
  const byId = new Map<string, Profile>();
  const features = ordered.map(([, { label, skill, ids }], number): Feature => {
    const weight = Math.log(1 + records.length / ids.length);
    const profiles = ids.map(id => {
      const profile = byId.get(id) ?? { number: byId.size, id, features: [], weight: 0 };
      profile.features.push(number);
      profile.weight += weight;
      byId.set(id, profile);
      return profile;
    });
    return { label, skill, weight, profiles };
  });
  for (const { profiles } of features)
    profiles.sort((a, b) => ascending(a.weight, b.weight) || ascending(a.id, b.id));
  return { profiles: [...byId.values()], features };
}

/** The skills that a posting asks for and its levels, each once. */
const featuresOf = ({ fields }: PostingRecord): Map<string, Pick<Feature, 'label' | 'skill'>> =>
  new Map([
    ...fields.skills.facts
      .filter(({ value }) => value.strength !== 'mentioned')
      .map(({ value: { id, label } }) => feature(`skill ${id}`, label, true)),
    ...fields.seniority.facts.map(({ value }) => feature(`level ${value}`, value, false)),
  ]);

const feature = (key: string, label: string, skill: boolean): [string, Pick<Feature, 'label' | 'skill'>] => [
  key,
  { label, skill },
];

/** The weighted Jaccard index of two profiles. It is asked for more than anything else here, and so makes nothing. */
function likenessOf(a: Profile, b: Profile, weights: Float64Array): number {
  let shared = 0;
  for (let i = 0, k = 0; i < a.features.length && k < b.features.length; ) {
    const [one, other] = [a.features[i]!, b.features[k]!];
    if (one === other) shared += weights[one]!;
    if (one <= other) i++;
    if (one >= other) k++;
  }
  return shared / (a.weight + b.weight - shared);
}

/** Labels of the skills that two profiles have in common, the rarest first. */
function sharedSkills(a: Profile, b: Profile, features: readonly Feature[]): string[] {
  const ofB = new Set(b.features);
  return a.features
    .filter(feature => ofB.has(feature) && features[feature]!.skill)
    .map(feature => features[feature]!.label);
}
