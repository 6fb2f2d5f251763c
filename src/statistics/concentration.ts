import { ascending, greatest, rollup } from 'd3-array';
import type { Population } from '../corpus/corpus.ts';
import { oncePer } from '../memory/once-per.ts';
import type { PostingRecord } from '../posting/record.ts';
import { population } from './population.ts';

/** The company with the most postings. */
export interface Concentration {
  company: string;
  /** Its postings. */
  count: number;
  /** All postings of the population, those that name no company among them. */
  n: number;
  /** Postings that name a company. */
  named: number;
  /** How many companies are named. */
  companies: number;
}

/**
 * How far the corpus rests on one company: the company with the most postings, the first by alphabet of equals.
 * Letter case does not tell companies apart.
 * @returns nothing when no posting names a company.
 */
export const concentration = (corpus: Pick<Population, 'records'>): Concentration | undefined =>
  concentrationOf(population(corpus));

const concentrationOf = oncePer((postings: readonly PostingRecord[]): Concentration | undefined => {
  const names = postings.flatMap(({ fields }) => fields.company.facts.slice(0, 1).map(({ value }) => value));
  const counts = rollup(
    names.sort(ascending),
    same => ({ company: same[0]!, count: same.length }),
    name => name.toLowerCase(),
  );
  const most = greatest(
    counts.values(),
    (a, b) => ascending(a.count, b.count) || ascending(b.company, a.company),
  );
  return most && { ...most, n: postings.length, named: names.length, companies: counts.size };
});
