import { gzipSync } from 'node:zlib';
import { ascending, descending } from 'd3-array';
import { postingHref } from '../../addresses/posting-href.ts';
import { bodyStartOf } from '../../addresses/words-href.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { writePostings } from '../../explore/postings-file.ts';
import { searchIndex } from '../../explore/search-index.ts';
import type { PostingRecord } from '../../posting/record.ts';
import { ofCorpus } from '../../site/of-corpus.ts';
import { population } from '../../statistics/population.ts';
import { nameOf } from '../../wording/posting-name.ts';
import type { Names } from './names.ts';

/** What Explore loads, and what its page says of it. */
export interface ExploreFiles {
  /** How many postings there are to choose from: all that stand in a figure of the report. */
  postings: number;
  /** Whether the texts of the postings can be searched. */
  fullText: boolean;
  /**
   * Contents by name within `/explore/`, compressed with gzip once and for all so that they are as short on every host:
   * `postings`, what charts are answered from; `names`, what the list is written from; `search/head` and `search/0` and so
   * on, the index of words.
   */
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

const compressed = (content: Uint8Array | object): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(gzipSync(content instanceof Uint8Array ? content : JSON.stringify(content), { level: 7 }));

/** Makes the files of Explore; the newest postings stand first in all of them. */
export function exploreFiles(corpus: Omit<Corpus, 'snapshot'>): ExploreFiles {
  const posted = ({ fields }: PostingRecord) => fields.postedOn.facts[0]?.value ?? '';
  const records = population(corpus).toSorted(
    (a, b) => descending(posted(a), posted(b)) || ascending(a.id, b.id),
  );
  const shown = records.map(record => {
    const text = corpus.texts.get(record.id) ?? '';
    return text.slice(bodyStartOf(record, text));
  });
  const { head, parts } = searchIndex(records, shown);
  const names: Names = {
    ids: records.map(({ id }) => id),
    names: records.map(nameOf),
    ...(corpus.report.postings !== 'pages' && {
      addresses: records.map(record => postingHref(record) ?? null),
    }),
  };
  const files = new Map([
    ['postings', compressed(writePostings({ ...corpus, records }))],
    ['names', compressed(names)],
    ['search/head', compressed(head)],
    ...parts.map((part, i) => [`search/${i}`, compressed(part)] as const),
  ]);
  return { postings: records.length, fullText: head.fullText, files };
}

/** The files of this site's Explore, made once. */
export const siteFiles: () => ExploreFiles = ofCorpus(exploreFiles);
