import type { Chart, Row } from '../charts/chart.ts';

/**
 * The address of a page or file of this site, under the path that the site is published at.
 * @param path from the site's root, with a leading slash: `/postings/acme/`.
 */
export const href = (path: string): string => import.meta.env.BASE_URL.replace(/\/$/, '') + path;

/** Path of a posting's page; with an offset, of the words that begin there. */
export const postingPath = (id: string, offset?: number): string =>
  `/postings/${encodeURIComponent(id)}/${offset === undefined ? '' : `#at-${offset}`}`;

/** Path of the page behind a row of a chart. */
export const rowPath = (chart: Chart, row: Row): string =>
  chart.rowPath?.(row) ?? chartPath(chart.id, row.id);

/** Path of a chart's page; with a row, of the sentences behind that row. */
export const chartPath = (chart: string, row?: string): string =>
  `/charts/${chart}/${row === undefined ? '' : `${row}/`}`;
