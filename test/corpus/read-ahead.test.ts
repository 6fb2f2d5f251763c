import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/build.ts';
import { readAhead } from '../../src/corpus/read-ahead.ts';
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

test('postings that were read in threads make the same corpus, with the same problems', async () => {
  const [plain, ahead] = [shop({ ...many, ...brokenPostings }), shop({ ...many, ...brokenPostings })];
  const told: number[] = [];
  const read = await readAhead(ahead, total => {
    told.push(total);
    return { step: count => told.push(count), done: () => told.push(0) };
  });
  const all = Object.keys({ ...many, ...brokenPostings }).length;
  expect([told[0], told.slice(1, -1).reduce((sum, count) => sum + count, 0), told.at(-1)]).toEqual([
    all,
    all,
    0,
  ]);
  const found = buildCorpus(ahead);
  expect(read + found.value!.reread).toBe(found.value!.corpus.records.length);
  expect(read).toBe(600);
  const expected = buildCorpus(plain);
  const within = ({ content }: { content: string }, value: unknown) =>
    JSON.parse(JSON.stringify(value).replaceAll(content, ''));
  expect(within(ahead, found.diagnostics)).toEqual(within(plain, expected.diagnostics));
  expect(found.value!.corpus.records).toEqual(expected.value!.corpus.records);
  expect([...found.value!.corpus.texts]).toEqual([...expected.value!.corpus.texts]);
});

test('a few postings are not worth threads', async () => {
  const told: number[] = [];
  const tell = (total: number) => {
    told.push(total);
    return { step: () => {}, done: () => {} };
  };
  expect(await readAhead(shop({ 'baker.txt': 'Baker\n' }), tell)).toBe(0);
  expect(told).toEqual([]);
});
