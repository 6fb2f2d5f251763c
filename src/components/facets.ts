import type { Chart, Row } from '../charts/chart.ts';
import { type Facet, facetOf } from '../charts/facets.ts';
import { siteCorpus } from '../corpus/store.ts';
import { ofCorpus } from './of-corpus.ts';

const facets = ofCorpus(() => new Map<Row, Facet | undefined>());

/** What the charts say of the postings of one row, worked out once. @param rank of the row in the chart, counting from 0. */
export function facetOfRow(chart: Chart, row: Row, rank: number): Facet | undefined {
  const known = facets();
  if (!known.has(row)) known.set(row, facetOf(chart, row, rank, siteCorpus()));
  return known.get(row);
}
