import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { charts } from '../../src/charts/charts.ts';
import { buildCorpus } from '../../src/corpus/build.ts';
import { readPostings, writePostings } from '../../src/explore/postings-file.ts';
import { titled } from '../../src/explore/titled.ts';
import type { PostingRecord } from '../../src/posting/record.ts';
import { degreeLevels, seniorities, strengths } from '../../src/posting/values.ts';
import { population } from '../../src/statistics/population.ts';
import { makeFolder } from '../corpus/content-folder.ts';
import { posting } from '../posting/synthetic.ts';

const cache = makeFolder();
afterAll(() => rmSync(cache, { recursive: true }));
const { corpus } = buildCorpus({ content: 'content', cache, keepGoing: false }).value!;
const counted = { ...corpus, records: population(corpus) };

test.each(charts)('the chart $id says of the compact file what it says of the records', chart => {
  const titles = counted.records.map(({ fields }) => fields.title.facts[0]?.value ?? '');
  const { records, ...about } = titled(readPostings(writePostings(counted)), titles);
  const named = records.map((record, i) => ({ ...record, id: counted.records[i]!.id }));
  expect(chart.answer({ ...about, records: named })).toEqual(chart.answer(counted));
});

test('the same postings give the same bytes, and what is read back is written alike', () => {
  const file = writePostings(counted);
  expect(writePostings(counted)).toEqual(file);
  expect(writePostings(readPostings(file))).toEqual(file);
});

test('a file without postings can be read', () => {
  expect(readPostings(writePostings({ ...corpus, records: [] })).records).toEqual([]);
});

/** Whole numbers that look random and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Ten thousand postings that are as different as real ones: 17 skills of 2,000 each, half of the employers seen once. */
function manyPostings(): PostingRecord[] {
  const next = numbers(7);
  const syllables = 'ba co da fe gi ho ja ku li mo na pe ra so ti ve wa zu'.split(' ');
  const name = (number: number) =>
    [number, number * 7, Math.floor(number / 18), number * 31].map(n => syllables[n % 18]).join('');
  /** The first ones more often than the last. */
  const often = (below: number) => Math.floor(below ** (next(10_000) / 10_000)) - 1;
  return Array.from({ length: 10_000 }, (_, i) =>
    posting({
      id: `posting-${i}`,
      company: `${name(next(6000))} ${next(3) === 0 ? 'Group' : 'Ltd'}`,
      seniority: next(3) === 0 ? seniorities[next(8)]! : [],
      skills: [...new Set(Array.from({ length: 22 }, () => often(2000)))].map(skill => ({
        label: name(skill),
        category: `kind-${skill % 20}`,
        strength: strengths[next(3)]!,
        ...(next(10) === 0 && { group: 1 }),
      })),
      degree:
        next(2) === 0 ? { minimum: degreeLevels[next(5)]!, fields: [name(often(200))], levels: [] } : [],
      locations: Array.from({ length: 1 + next(2) }, () => ({
        city: name(often(1500)),
        country: name(often(40)),
      })),
    }),
  );
}

test('of ten thousand postings one takes 60 bytes at most', () => {
  const records = manyPostings();
  const skills = records.reduce((sum, { fields }) => sum + fields.skills.facts.length, 0);
  expect(skills / records.length).toBeGreaterThan(15);
  const { length } = gzipSync(writePostings({ ...corpus, records }), { level: 9 });
  expect(length / records.length).toBeLessThanOrEqual(60);
});
