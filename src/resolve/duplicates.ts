import type { PostingRecord } from '../posting/record.ts';

/** A shorter text is a teaser, and many teasers read alike. */
const fewestWords = 40;

/** What two copies of one posting share: their words in order, without letter case and punctuation. */
function fingerprint({ sections }: PostingRecord, text: string): string | undefined {
  const words = sections
    .filter(({ kind }) => kind !== 'board-commentary')
    .flatMap(
      ({ start, end }) =>
        text
          .slice(start, end)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
    );
  return words.length < fewestWords ? undefined : words.join(' ');
}

/**
 * Marks postings that repeat an earlier one word for word. Call what it returns once a record, in the order in which
 * the first of several copies is the one that counts, with the record and the text that its spans point into.
 */
export function duplicateMarker(): (record: PostingRecord, text: string) => PostingRecord {
  const first = new Map<string, string>();
  return (record, text) => {
    const print = fingerprint(record, text);
    if (print === undefined) return record;
    const original = first.get(print);
    if (original !== undefined) return { ...record, duplicateOf: original };
    first.set(print, record.id);
    return record;
  };
}
