import { siteCorpus } from '../corpus/store.ts';
import type { PostingRecord } from '../posting/record.ts';
import { population } from '../statistics/population.ts';
import { type Similar, similarPostings } from '../statistics/similar.ts';

let similar: Map<string, Similar[]> | undefined;

/** Postings of this site's corpus that ask for much of the same, the most alike first; none for one that is not counted. */
export function similarTo({ id }: PostingRecord): Similar[] {
  similar ??= similarPostings(population(siteCorpus()));
  return similar.get(id) ?? [];
}
