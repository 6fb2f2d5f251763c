import { gzipSync } from 'node:zlib';
import { ascending, descending } from 'd3-array';
import { siteCorpus } from '../../corpus/store.ts';
import { writePostings } from '../../explore/postings-file.ts';
import { type SearchIndex, searchIndex } from '../../explore/search-index.ts';
import type { PostingRecord } from '../../posting/record.ts';
import { population } from '../../statistics/population.ts';
import { nameOf } from '../posting-name.ts';
import { bodyStartOf } from '../words-path.ts';
import type { Names } from './names.ts';

let ordered: PostingRecord[] | undefined;
let index: SearchIndex | undefined;

/** The postings that Explore shows, the newest first: all that stand in a figure of the report. */
export function explored(): PostingRecord[] {
  const posted = ({ fields }: PostingRecord) => fields.postedOn.facts[0]?.value ?? '';
  ordered ??= population(siteCorpus()).sort(
    (a, b) => descending(posted(a), posted(b)) || ascending(a.id, b.id),
  );
  return ordered;
}

/** What charts are answered from, in `/explore/postings.bin`. */
export const postingsFile = (): Uint8Array<ArrayBuffer> =>
  writePostings({ ...siteCorpus(), records: explored() });

/** What the list of postings is written from, in `/explore/names.bin`. */
export const namesFile = (): Names => ({
  ids: explored().map(({ id }) => id),
  names: explored().map(nameOf),
});

/** The index of titles, companies, skills and texts, made once for all of its parts. */
export function siteIndex(): SearchIndex {
  const { texts } = siteCorpus();
  const shown = (record: PostingRecord) => {
    const text = texts.get(record.id) ?? '';
    return text.slice(bodyStartOf(record, text));
  };
  index ??= searchIndex(explored(), explored().map(shown));
  return index;
}

/** A file that is compressed once and for all, so that it is as short on every host. */
export const compressed = (content: Uint8Array<ArrayBuffer> | object): Response =>
  new Response(gzipSync(content instanceof Uint8Array ? content : JSON.stringify(content), { level: 9 }), {
    headers: { 'content-type': 'application/octet-stream' },
  });
