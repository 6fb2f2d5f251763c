import { siteCorpus } from '../corpus/store.ts';
import type { PostingRecord } from '../posting/record.ts';
import { copiesOf } from '../site/copies.ts';
import { recordOf } from '../site/record-of.ts';
import { similarTo } from '../site/similar.ts';
import { pageKey, recordKey } from './page-key.ts';

/** All of the corpus that the page of a posting shows: it reads nothing else of it. */
export interface PostingParts {
  record: PostingRecord;
  text: string;
  /** The posting that this one repeats. */
  original: PostingRecord | undefined;
  /** Every copy, this one too. */
  copies: PostingRecord[];
  /** Postings that may be the same job, with the share of words in common, in percent. */
  alike: { other: PostingRecord; share: number }[];
  /** Postings that ask for much of the same, with the labels of the skills in common. */
  similar: { other: PostingRecord; shared: string[] }[];
}

/** What the page of a posting shows, found in the corpus of this site. */
export const partsOf = (record: PostingRecord): PostingParts => ({
  record,
  text: siteCorpus().texts.get(record.id) ?? '',
  original: record.duplicateOf === undefined ? undefined : recordOf(record.duplicateOf),
  copies: copiesOf(record),
  alike: (record.similarTo ?? []).flatMap(({ id, similarity }) => {
    const other = recordOf(id);
    return other ? [{ other, share: Math.round(similarity * 100) }] : [];
  }),
  similar: similarTo(record).map(({ id, shared }) => ({ other: recordOf(id)!, shared })),
});

/** The key of the page that shows some parts. */
export const postingKey = ({ record, original, copies, alike, similar }: PostingParts): string | undefined =>
  pageKey([
    recordKey(record),
    original && recordKey(original),
    copies.map(recordKey),
    alike.map(({ other, share }) => [recordKey(other), share]),
    similar.map(({ other, shared }) => [recordKey(other), shared]),
  ]);
