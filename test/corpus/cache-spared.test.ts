import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheKey } from '../../src/corpus/cache.ts';
import { openSparing, spareNothing } from '../../src/corpus/cache-spared.ts';
import { temporaryFolder } from './temporary-folder.ts';

const reading = {} as Parameters<ReturnType<typeof openSparing>['set']>[1];
const key = cacheKey('a.txt', new Uint8Array());

/** A place where no cache can be: a file is in its way. */
function barred(): string {
  const file = join(temporaryFolder(), 'cache');
  writeFileSync(file, '');
  return file;
}

test('a command that can do without its cache is told that it has none, and reads on', () => {
  const told: unknown[] = [];
  const cache = openSparing(barred(), 'reader', error => told.push(error));
  expect(told).toHaveLength(1);
  cache.set(key, reading);
  cache.save();
  expect([cache.size(), cache.has(key), cache.get(key)]).toEqual([1, true, reading]);
});

test('a command that cannot is stopped', () => {
  expect(() => openSparing(barred(), 'reader', spareNothing)).toThrow(/EEXIST|ENOTDIR/);
});
