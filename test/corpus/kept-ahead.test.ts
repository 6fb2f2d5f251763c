import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/build.ts';
import { cacheKey, openCache } from '../../src/corpus/cache.ts';
import { keptAhead } from '../../src/corpus/kept-ahead.ts';
import { fillContent } from './content-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A content folder of two postings that were read, a third that was not, and the cache. */
function kept() {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  const cache = join(folder, 'cache');
  fillContent(content, { 'baker.txt': 'Baker\n\nFlour.\n', 'north/miller.txt': 'Miller\n\nWind.\n' });
  buildCorpus({ content, cache, keepGoing: false });
  writeFileSync(join(content, 'postings/cook.txt'), 'Cook\n\nSalt.\n');
  const [reader = ''] = readdirSync(cache);
  const key = (file: string) => cacheKey(file, readFileSync(join(content, file)));
  const [pack = ''] = readdirSync(join(cache, reader));
  return { content, cache, reader, key, pack: join(cache, reader, pack) };
}

test('a thread finds the readings that are kept', async () => {
  const { cache, reader, key } = kept();
  const { folder, found } = keptAhead(cache, 0)!;
  expect(folder).toBe(reader);
  const packs = await found;
  const files = ['postings/baker.txt', 'postings/cook.txt', 'postings/north/miller.txt'];
  const [ahead, plain] = [openCache(cache, reader, packs), openCache(cache, reader)];
  expect(ahead.size()).toBe(2);
  for (const file of files) expect(ahead.get(key(file))).toEqual(plain.get(key(file)));
});

test('what is spoilt in a pack is not found', async () => {
  const { cache, key, pack } = kept();
  const bytes = readFileSync(pack);
  bytes[bytes.length - 9]! ^= 1;
  writeFileSync(pack, bytes);
  const packs = (await keptAhead(cache, 0)!.found)!;
  expect([...packs.places.keys()]).toEqual([key('postings/baker.txt')]);
});

test('a thread that fails finds nothing, and a small cache is worth none', async () => {
  const { cache, reader } = kept();
  expect(keptAhead(cache)).toBeUndefined();
  expect(keptAhead(join(cache, 'none'))).toBeUndefined();
  const { found } = keptAhead(cache, 0)!;
  rmSync(join(cache, reader), { recursive: true });
  expect(await found).toBeUndefined();
});
