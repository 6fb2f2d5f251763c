import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/build.ts';
import { openCache } from '../../src/corpus/cache.ts';
import { readAhead } from '../../src/corpus/read-ahead.ts';
import { lexicon } from '../extract/examples.ts';
import { brokenPostings } from './broken.ts';
import { fillContent, type Postings } from './content-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

const many: Postings = Object.fromEntries(
  Array.from({ length: 600 }, (_, i) => [
    `baker-${i}.txt`,
    `Baker ${i}\n\nRequirements\n- ${1 + (i % 9)} years at an oven, of which ${i} days with ${i % 2 ? 'SQL' : 'Python'}\n`,
  ]),
);

function shop(postings: Postings) {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  fillContent(content, postings);
  return { content, cache: join(folder, 'cache'), keepGoing: true };
}

const lookIn =
  ({ cache }: { cache: string }) =>
  (reader: string) =>
    openCache(cache, reader);

/** What is told of the work: how much there is, each step, and nought at its end. */
function telling() {
  const told: number[] = [];
  const note = (count: number) => told.push(count);
  return { told, progress: { begin: note, step: note, end: () => note(0) } };
}

test('postings that were read in other processes make the same corpus, with the same problems', async () => {
  const [plain, ahead] = [shop({ ...many, ...brokenPostings }), shop({ ...many, ...brokenPostings })];
  const { told, progress } = telling();
  const { read, keys } = await readAhead(ahead, lexicon, lookIn(ahead), progress);
  const all = Object.keys({ ...many, ...brokenPostings }).length;
  expect([told[0], told.slice(1, -1).reduce((sum, count) => sum + count, 0), told.at(-1)]).toEqual([
    all,
    all,
    0,
  ]);
  expect(keys.size).toBe(read);
  const found = buildCorpus(ahead);
  expect(read + found.value!.reread).toBe(found.value!.corpus.records.length);
  expect(found.value!.reread).toBe(0);
  const expected = buildCorpus(plain);
  const within = ({ content }: { content: string }, value: unknown) =>
    JSON.parse(JSON.stringify(value).replaceAll(content, ''));
  expect(within(ahead, found.diagnostics)).toEqual(within(plain, expected.diagnostics));
  expect(found.value!.corpus.records).toEqual(expected.value!.corpus.records);
  expect([...found.value!.corpus.texts]).toEqual([...expected.value!.corpus.texts]);
});

test('a few postings are not worth other processes', async () => {
  const { told, progress } = telling();
  const few = shop({ 'baker.txt': 'Baker\n' });
  expect((await readAhead(few, lexicon, lookIn(few), progress)).read).toBe(0);
  expect(told).toEqual([]);
});
