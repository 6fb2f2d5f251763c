import type { Page } from 'astro';
import { href } from '../addresses/href.ts';
import { listPath, listSize } from '../addresses/postings-list.ts';
import { siteCorpus } from '../corpus/store.ts';
import type { PostingRecord } from '../posting/record.ts';

/** The list of postings cut into pages; an empty list is one empty page. */
export function postingsPages(): Pick<
  Page<PostingRecord>,
  'data' | 'currentPage' | 'lastPage' | 'total' | 'url'
>[] {
  const { records } = siteCorpus();
  const lastPage = Math.max(1, Math.ceil(records.length / listSize));
  const link = (page: number) => (page >= 1 && page <= lastPage ? href(listPath(page)) : undefined);
  return Array.from({ length: lastPage }, (_, i) => ({
    data: records.slice(i * listSize, (i + 1) * listSize),
    currentPage: i + 1,
    lastPage,
    total: records.length,
    url: {
      current: href(listPath(i + 1)),
      prev: link(i),
      next: link(i + 2),
      first: link(1),
      last: link(lastPage),
    },
  }));
}
