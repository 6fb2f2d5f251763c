import { z } from 'zod';
import { webAddress } from '../posting/web-address.ts';

/** ISO 639-1 codes of the languages that are read where the report names none. */
export const usualLanguages: readonly string[] = ['en'];

/** What `content/report.yaml` holds: all that a new owner changes. */
export const reportSchema = z.strictObject({
  /** Name of the report: the front page's headline and the end of every page's title. */
  title: z.string().min(1),
  /** One sentence under the headline. */
  purpose: z.string().min(1),
  /** Who publishes it, as the footer names them. */
  owner: z.string().min(1),
  /** Where it is published, with any path: `https://example.org/reports/jobs`. */
  address: webAddress.optional(),
  /** Where its sources lie. */
  repository: webAddress.optional(),
  /** Licence of the report's own words and figures. */
  licence: z.string().min(1).optional(),
  /** Below this many postings, counts and dots in place of shares and bars. */
  smallSample: z.int().min(2).default(10),
  /** What is made for each posting: a page and a row in the list; the row alone; neither. */
  postings: z.enum(['pages', 'list', 'none']).default('pages'),
  /** The most files that the report may have, for static hosts take about 20,000. */
  fileLimit: z
    .union([z.int().min(1), z.literal('none')], { error: 'expected a whole number, or none' })
    .default(20_000),
  /** ISO 639-1 codes of the languages that the lexicon reads. */
  languages: z
    .array(z.string().regex(/^[a-z]{2}$/, 'expected the two letters of a language, such as en'))
    .default([...usualLanguages]),
});

/** The same, checked, and with what is usual where it says nothing. */
export type Report = z.infer<typeof reportSchema>;

/** Host and path that the site is published at: no host and the path `/` where the report names no address. */
export function publishedAt({ address }: Report): { origin?: string; path: string } {
  if (!address) return { path: '/' };
  const { origin, pathname } = new URL(address);
  return { origin, path: pathname.replace(/\/*$/, '/') };
}
