import type { PostingRecord } from '../posting/record.ts';
import { ofCorpus } from '../site/of-corpus.ts';

/** So many postings stand on a page of the list. */
export const listSize = 500;

/** Path of a page of the list of postings, counting from 1. */
export const listPath = (page: number): string => (page === 1 ? '/postings/' : `/postings/page/${page}/`);

const places = ofCorpus(({ records }) => new Map(records.map(({ id }, place) => [id, place])));

/** Path of the page of the list that a posting stands on. */
export const pageOf = ({ id }: PostingRecord): string =>
  listPath(1 + Math.floor(places().get(id)! / listSize));

/** Id of a posting's row in the list: letters, digits and signs that stand for themselves in any address. */
export const rowId = ({ id }: PostingRecord): string =>
  `posting-${encodeURIComponent(id).replaceAll('~', '%7E').replaceAll('%', '~')}`;
