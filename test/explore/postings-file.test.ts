import { existsSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import type { Answer } from '../../src/charts/chart.ts';
import { charts } from '../../src/charts/charts.ts';
import { buildCorpus } from '../../src/corpus/build.ts';
import { readPostings, writePostings } from '../../src/explore/postings-file.ts';
import { ingestMany } from '../../src/ingest/many.ts';
import type { PostingRecord } from '../../src/posting/record.ts';
import { readPosting } from '../../src/resolve/read.ts';
import { detectLanguage } from '../../src/segment/language.ts';
import { population } from '../../src/statistics/population.ts';
import { makeFolder } from '../corpus/content-folder.ts';
import { lexicon } from '../extract/examples.ts';

const cache = makeFolder();
afterAll(() => rmSync(cache, { recursive: true }));
const { corpus } = buildCorpus({ content: 'content', cache, keepGoing: false }).value!;
const counted = { ...corpus, records: population(corpus) };

/** An answer with the ids of postings in place of their places. */
function named(answer: Answer, records: readonly PostingRecord[]): unknown {
  return JSON.parse(JSON.stringify(answer), (_, value) => {
    const places = Array.isArray(value) && value.length > 0 && value.every(id => /^\d\d$/.test(id));
    return places ? value.map((place: string) => records[Number(place)]!.id).sort() : value;
  });
}

test.each(charts)('the chart $id says of the compact file what it says of the records', chart => {
  const read = readPostings(writePostings(counted));
  expect(named(chart.answer(read), counted.records)).toEqual(
    JSON.parse(JSON.stringify(chart.answer(counted))),
  );
});

test('the same postings give the same bytes, and what is read back is written alike', () => {
  const file = writePostings(counted);
  expect(writePostings(counted)).toEqual(file);
  expect(writePostings(readPostings(file))).toEqual(file);
});

test('a file without postings can be read', () => {
  expect(readPostings(writePostings({ ...corpus, records: [] })).records).toEqual([]);
});

const linkedin = '../shared/postings/linkedin-12000.jsonl.gz';
const enough = 2000;
if (!existsSync(linkedin)) test.skip(`the file is not weighed: there is no ${linkedin}`, () => {});

test.runIf(existsSync(linkedin))(
  `of ${enough} real postings one takes 60 bytes at most; of more it takes fewer`,
  async () => {
    const records: PostingRecord[] = [];
    for await (const { value } of ingestMany(linkedin)) {
      if (value && detectLanguage(value.text) === 'en') records.push(readPosting(value, lexicon));
      if (records.length === enough) break;
    }
    const { length } = gzipSync(writePostings({ ...corpus, records }), { level: 9 });
    expect(length / enough).toBeLessThanOrEqual(60);
  },
  180_000,
);
