import type { Chart, Row } from '../charts/chart.ts';
import { siteCorpus } from '../corpus/store.ts';
import { chartPath, href, rowPath as wordsPath } from './paths.ts';

export { chartPath, href, postingPath } from './paths.ts';

/** Where the site keeps an edition, from its root. */
export const editionPath = (name: string): string => `/v/${name}/`;

/** The address of a page or file with its host, where the report says at which address it is published. */
export function publishedHref(path: string): string | undefined {
  const { report, edition } = siteCorpus();
  return report.address && report.address.replace(/\/$/, '') + inEdition(edition, path);
}

/** The address of a page of the report that lives on, which pages of an edition lead to also. */
export const liveHref = (path: string): string => href(siteCorpus().edition ? `/../..${path}` : path);

/** Name of a row's place in the table of its chart. */
export const rowAnchor = ({ id }: Row): string => `row-${id}`;

/** Path of the page behind a row of a chart; in an edition, of the row in the chart's table. */
export const rowPath = (chart: Chart, row: Row): string =>
  siteCorpus().edition ? `${chartPath(chart.id)}#${rowAnchor(row)}` : wordsPath(chart, row);

const inEdition = (edition: string | undefined, path: string): string =>
  edition === undefined ? path : editionPath(edition).slice(0, -1) + path;
