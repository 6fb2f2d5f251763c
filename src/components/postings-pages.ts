import type { Page } from 'astro';
import { siteCorpus } from '../corpus/store.ts';
import type { PostingRecord } from '../posting/record.ts';
import { href } from './href.ts';
import { ofCorpus } from './of-corpus.ts';

const size = 500;

/** Path of a page of the list of postings, counting from 1. */
export const listPath = (page: number): string => (page === 1 ? '/postings/' : `/postings/page/${page}/`);

const places = ofCorpus(({ records }) => new Map(records.map(({ id }, place) => [id, place])));

/** Path of the page of the list that a posting stands on. */
export const pageOf = ({ id }: PostingRecord): string => listPath(1 + Math.floor(places().get(id)! / size));

/** Id of a posting's row in the list: letters, digits and signs that stand for themselves in any address. */
export const rowId = ({ id }: PostingRecord): string =>
  `posting-${encodeURIComponent(id).replaceAll('~', '%7E').replaceAll('%', '~')}`;

/** The list of postings cut into pages; an empty list is one empty page. */
export function postingsPages(): Pick<
  Page<PostingRecord>,
  'data' | 'currentPage' | 'lastPage' | 'total' | 'url'
>[] {
  const { records } = siteCorpus();
  const lastPage = Math.max(1, Math.ceil(records.length / size));
  const link = (page: number) => (page >= 1 && page <= lastPage ? href(listPath(page)) : undefined);
  return Array.from({ length: lastPage }, (_, i) => ({
    data: records.slice(i * size, (i + 1) * size),
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
