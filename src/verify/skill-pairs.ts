import { askedFor, type Skill } from './asked.ts';
import { alphabetical, type Counted, type CountedRow } from './count.ts';
import { wilson } from './interval.ts';
import type { Posting } from './postings.ts';

/** A skill that enough postings ask for, with what each of them says of it. */
interface Frequent {
  id: string;
  label: string;
  asking: Map<string, Skill>;
}

/** Two such skills, and the postings that ask for both. */
interface Pair {
  a: Frequent;
  b: Frequent;
  both: string[];
  either: string[];
  /** Closeness and the ends of its interval. */
  npmi: number;
  low: number;
  high: number;
}

/** The twenty closest of the pairs of skills that come together more often than by chance. */
export function skillPairs(postings: readonly Posting[]): Counted {
  const n = postings.length;
  const least = Math.max(5, Math.ceil(n / 200));
  const skills = frequent(postings, least);
  const pairs = skills.flatMap((a, i) =>
    skills.slice(i + 1).flatMap(b => {
      const pair = pairOf(a, b, n, least);
      return pair && pair.low > 0 && !named(a, b) ? [pair] : [];
    }),
  );
  const closest = pairs.sort((x, y) => y.npmi - x.npmi || y.both.length - x.both.length).slice(0, 20);
  const rows = closest.map(pair => rowOf(pair, n));
  const shown = new Set(rows.flatMap(({ parts }) => [...parts.both!, ...parts.either!]));
  const others = postings.filter(({ id }) => !shown.has(id));
  const asks = (posting: Posting) => askedFor(posting).size > 0;
  return {
    rows,
    notStated: others.filter(posting => !asks(posting)).map(({ id }) => id),
    noneOfThese: others.filter(asks).map(({ id }) => id),
  };
}

/** In the order of their labels, letter case aside. */
function frequent(postings: readonly Posting[], least: number): Frequent[] {
  const skills = new Map<string, Frequent>();
  for (const posting of postings)
    for (const skill of askedFor(posting).values()) {
      const { id, label } = skill;
      const known = skills.get(id) ?? { id, label, asking: new Map() };
      skills.set(id, known);
      known.asking.set(posting.id, skill);
    }
  return [...skills.values()]
    .filter(({ asking }) => asking.size >= least)
    .sort((x, y) => alphabetical(x.label.toLowerCase(), y.label.toLowerCase()) || alphabetical(x.id, y.id));
}

/** Two skills that at least so many postings ask for together, and not in place of each other. */
function pairOf(a: Frequent, b: Frequent, n: number, least: number): Pair | undefined {
  const together = [...a.asking.keys()].filter(id => b.asking.has(id));
  const inPlace = (id: string) => {
    const group = a.asking.get(id)!.group;
    return group !== undefined && group === b.asking.get(id)!.group;
  };
  const both = together.filter(id => !inPlace(id));
  if (both.length < least) return undefined;
  const [pa, pb] = [a.asking.size / n, b.asking.size / n];
  /** Bouma (2009): ln(p / (pa pb)) / −ln p. */
  const closeness = (p: number) => (p === 1 ? 1 : Math.log(p / (pa * pb)) / -Math.log(p));
  const { low, high } = wilson(both.length, n);
  return {
    a,
    b,
    both,
    either: together.filter(inPlace),
    npmi: closeness(both.length / n),
    low: closeness(low),
    high: closeness(Math.min(high, pa, pb)),
  };
}

/** Whether one is named after the other: all words of its label are in the other's. */
function named(a: Frequent, b: Frequent): boolean {
  const [x, y] = [a, b].map(({ label }) => new Set(label.toLowerCase().split(' ')));
  const [fewer, more] = x!.size < y!.size ? [x!, y!] : [y!, x!];
  return [...fewer].every(word => more.has(word));
}

const rowOf = ({ a, b, both, either, npmi, low, high }: Pair, n: number): CountedRow => ({
  id: `${a.id}--${b.id}`,
  label: `${a.label} and ${b.label}`,
  parts: { both, either },
  values: {
    npmi,
    npmi_low: low,
    npmi_high: high,
    by_chance: (a.asking.size * b.asking.size) / n,
    first: a.asking.size,
    second: b.asking.size,
  },
});
