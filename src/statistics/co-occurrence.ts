/** Two members, by their numbers (`a` < `b`), and in how many sets they stand together. */
export interface Pair {
  a: number;
  b: number;
  joint: number;
}

/** A member of a set, by its number. Members of one group within a set stand there in place of each other. */
export interface Member {
  number: number;
  group?: number | undefined;
}

/** Whether two members of a set stand in place of each other. */
export const areAlternatives = (a: Pick<Member, 'group'>, b: Pick<Member, 'group'>): boolean =>
  a.group !== undefined && a.group === b.group;

/**
 * Counts how often each two members stand together in a set, and not in place of each other. The time is linear in the
 * pairs within sets, the memory in the square of `size`.
 * @param sets members in the order of their numbers, each once; numbers are below `size`.
 * @returns the pairs that at least `least` sets have, in the order of their numbers.
 */
export function coOccurrences(sets: Iterable<readonly Member[]>, size: number, least: number): Pair[] {
  const counts = new Uint32Array(size * size);
  for (const set of sets)
    for (let i = 0; i < set.length; i++) {
      const a = set[i]!;
      for (let j = i + 1; j < set.length; j++)
        if (!areAlternatives(a, set[j]!)) counts[a.number * size + set[j]!.number]! += 1;
    }
  const pairs: Pair[] = [];
  for (let at = 0; at < counts.length; at++)
    if (counts[at]! >= least) pairs.push({ a: Math.floor(at / size), b: at % size, joint: counts[at]! });
  return pairs;
}
