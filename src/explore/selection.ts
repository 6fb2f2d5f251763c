import type { Population } from '../corpus/corpus.ts';
import type { Choice } from './choice.ts';
import { type Criterion, criteria, type Option, optionsOf } from './criteria.ts';

/** A criterion with its options. */
export interface Filter {
  criterion: Criterion;
  options: readonly Option[];
  byId: ReadonlyMap<string, Option>;
}

/** What a choice comes to. */
export interface Selection {
  /** Places of the postings that it leaves, in order. */
  postings: number[];
  /** How many postings each option of a criterion brings, in the order of its options. */
  counts: ReadonlyMap<string, Uint32Array>;
}

/** One byte a posting: 1 where it is meant. */
type Mask = Uint8Array;

/** Every criterion that has a choice to offer among these postings: not one of which they all have the only option. */
export const filtersOf = (population: Population): Filter[] =>
  criteria
    .map(criterion => {
      const options = optionsOf(criterion, population);
      return { criterion, options, byId: new Map(options.map(option => [option.id, option])) };
    })
    .filter(
      ({ options: [first, ...others] }) =>
        others.length > 0 || (first && first.postings.length < population.records.length),
    );

/**
 * The postings that a choice leaves, and what every option brings.
 *
 * Of a criterion any of the chosen options is enough, of one that is marked `all` each is needed; between criteria each counts.
 * An option brings the postings that have it and fit everything chosen in the other criteria, and in its own too where all of
 * that is needed: for a criterion with nothing chosen, as many as would be left if it were. An option that no posting has
 * leaves none.
 * @param n number of all postings.
 * @param found postings that have the words of the choice; all of them if left out.
 */
export function select(
  filters: readonly Filter[],
  n: number,
  { options }: Choice,
  found?: Iterable<number>,
): Selection {
  const words = found && maskOf(n, found);
  const masks = filters.map(filter => maskOfFilter(filter, n, options[filter.criterion.id] ?? []));
  const counts = filters.map(({ criterion, options }, i) => {
    const others = masks.filter((_, k) => k !== i || criterion.all);
    return [criterion.id, countIn(all(n, [...others, words]), options)] as const;
  });
  const unknown = Object.keys(options).some(id => !filters.some(({ criterion }) => criterion.id === id));
  const left = unknown ? new Uint8Array(n) : all(n, [...masks, words]);
  const postings: number[] = [];
  for (let place = 0; place < n; place++) if (left[place] === 1) postings.push(place);
  return { postings, counts: new Map(counts) };
}

function maskOf(n: number, places: Iterable<number>): Mask {
  const mask = new Uint8Array(n);
  for (const place of places) mask[place] = 1;
  return mask;
}

/** The postings that fit what is chosen of one criterion; undefined where nothing is. */
function maskOfFilter({ criterion, byId }: Filter, n: number, chosen: readonly string[]): Mask | undefined {
  if (chosen.length === 0) return undefined;
  const lists = chosen.map(id => byId.get(id)?.postings ?? []);
  return criterion.all
    ? all(
        n,
        lists.map(list => maskOf(n, list)),
      )
    : maskOf(n, lists.flat());
}

/** The postings that are in every mask. */
function all(n: number, masks: readonly (Mask | undefined)[]): Mask {
  const both = new Uint8Array(n).fill(1);
  for (const mask of masks) if (mask) for (let place = 0; place < n; place++) both[place]! &= mask[place]!;
  return both;
}

function countIn(mask: Mask, options: readonly Option[]): Uint32Array {
  const counts = new Uint32Array(options.length);
  options.forEach(({ postings }, i) => {
    let count = 0;
    for (const place of postings) count += mask[place]!;
    counts[i] = count;
  });
  return counts;
}
