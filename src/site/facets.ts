import type { Chart, Row } from '../charts/chart.ts';
import { type Facet, facetOf } from '../charts/facets.ts';
import { siteCorpus } from '../corpus/store.ts';
import { ofCorpus } from './of-corpus.ts';

/**
 * The charts of a part of the postings have files of their own for so many rows of a chart, the first: each chart is
 * seven files, and hosts of static files take some twenty thousand. Their number is said on the pages.
 */
export const mostExhibited = 4;

const facets = ofCorpus(() => new Map<Row, Facet | undefined>());

/**
 * What the charts say of the postings of one row. It is kept where the charts have files of their own; any other row is
 * asked for once, by its page, and those of all rows would take more memory than the corpus.
 * @param rank of the row in the chart, counting from 0.
 */
export function facetOfRow(chart: Chart, row: Row, rank: number): Facet | undefined {
  const make = () => facetOf(chart, row, rank, siteCorpus());
  if (rank >= mostExhibited) return make();
  const known = facets();
  if (!known.has(row)) known.set(row, make());
  return known.get(row);
}
