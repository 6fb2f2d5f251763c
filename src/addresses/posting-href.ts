import { siteCorpus } from '../corpus/store.ts';
import type { PostingRecord } from '../posting/record.ts';
import { href, postingPath } from './href.ts';
import { pageOf, rowId } from './postings-list.ts';

/** Where a posting was published, if that is a place on the web. */
export const sourceOf = ({ url }: PostingRecord): string | undefined =>
  /^https?:/.test(url ?? '') ? url : undefined;

/**
 * Where a reader finds a posting: on its page or, where the report makes none, in its row of the list, or at its source.
 * @param offset of words that begin there, which only the page shows.
 * @returns an address as links have it; nothing where there is no such place.
 */
export function postingHref(record: PostingRecord, offset?: number): string | undefined {
  const made = siteCorpus().report.postings;
  if (made === 'pages') return href(postingPath(record.id, offset));
  return made === 'list' ? `${href(pageOf(record))}#${rowId(record)}` : sourceOf(record);
}
