import type { Span } from '../posting/document.ts';
import type { PostingRecord } from '../posting/record.ts';
import { lineStart } from '../segment/line-start.ts';
import { postingHref } from './posting-href.ts';

/** Where the text of a posting begins that its page shows: what stands above its first section, it does not. */
export const bodyStartOf = ({ sections }: Pick<PostingRecord, 'sections'>, text: string): number =>
  sections.length === 0 ? 0 : lineStart(text, Math.min(...sections.map(({ start }) => start)));

const starts = new WeakMap<PostingRecord, number>();

/** Where the text of a posting begins, sought once for all its words. */
function knownStartOf(record: PostingRecord, text: string): number {
  const start = starts.get(record) ?? bodyStartOf(record, text);
  starts.set(record, start);
  return start;
}

/** Address of the place where words stand in a posting; of the posting itself for words that no page shows. */
export const wordsHref = (record: PostingRecord, text: string, span: Span | undefined): string | undefined =>
  postingHref(record, span && span.start >= knownStartOf(record, text) ? span.start : undefined);
