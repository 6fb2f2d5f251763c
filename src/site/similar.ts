import type { PostingRecord } from '../posting/record.ts';
import { population } from '../statistics/population.ts';
import { type Similar, similarPostings } from '../statistics/similar.ts';
import { ofCorpus } from './of-corpus.ts';

const similar = ofCorpus(corpus => similarPostings(population(corpus)));

/** Postings of this site's corpus that ask for much of the same, the most alike first; none for one that is not counted. */
export const similarTo = ({ id }: PostingRecord): Similar[] => similar()(id);
