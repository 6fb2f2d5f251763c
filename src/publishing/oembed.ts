import { publishedHref } from '../addresses/href.ts';
import { siteCorpus } from '../corpus/store.ts';
import type { Exhibit } from './exhibits.ts';
import { frameOf } from './snippets.ts';
import { takenOf } from './taken.ts';

/** Path of what a chart says to programs that embed the charts of others; only a report with a public address says anything. */
export const oembedPath = ({ id }: Exhibit): string | undefined =>
  publishedHref('/') === undefined ? undefined : `/oembed/${id}.json`;

/** How long others may keep what they were told, in seconds: a day. */
const cacheAge = 86_400;

/** A chart in the words of oEmbed 1.0 (https://oembed.com), of the type "rich". */
export function oembedOf(exhibit: Exhibit): Record<string, unknown> {
  const { owner, title } = siteCorpus().report;
  const chart = takenOf(exhibit);
  return {
    version: '1.0',
    type: 'rich',
    title: chart.title,
    author_name: owner,
    author_url: publishedHref('/'),
    provider_name: title,
    provider_url: publishedHref('/'),
    cache_age: cacheAge,
    html: frameOf(chart),
    width: 736,
    height: chart.frame.wide,
    thumbnail_url: chart.png,
    thumbnail_width: 2 * chart.width,
    thumbnail_height: 2 * chart.height,
  };
}
