import type { Span } from '../posting/document.ts';
import type { PostingRecord } from '../posting/record.ts';
import { lineStart } from '../segment/line-start.ts';
import { postingPath } from './href.ts';

/** Where the text of a posting begins that its page shows: what stands above its first section, it does not. */
export const bodyStartOf = ({ sections }: Pick<PostingRecord, 'sections'>, text: string): number =>
  sections.length === 0 ? 0 : lineStart(text, Math.min(...sections.map(({ start }) => start)));

/** Path of the place where words stand in a posting; of the posting itself for words that its page does not show. */
export const wordsPath = (record: PostingRecord, text: string, span: Span | undefined): string =>
  postingPath(record.id, span && span.start >= bodyStartOf(record, text) ? span.start : undefined);
