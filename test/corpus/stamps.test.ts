import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheKey } from '../../src/corpus/cache.ts';
import { openStamps, stampOf } from '../../src/corpus/stamps.ts';
import { fillContent } from './content-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

const [baker, miller] = ['postings/baker.txt', 'postings/miller.txt'];
const later = () => Date.now() + 60_000;

/** Two postings whose stamps are kept, a minute after they were written. */
function kept() {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  fillContent(content, { 'baker.txt': 'Baker\n\nFlour.\n', 'miller.txt': 'Miller\n\nWind.\n' });
  const open = (clock = later) => openStamps(folder, content, clock);
  const stamps = open();
  for (const file of [baker, miller]) stamps.keyOf(file);
  stamps.save([baker, miller]);
  const path = (file: string) => join(content, file);
  const keyOf = (file: string) => cacheKey(file, readFileSync(path(file)));
  return { open, path, keyOf, stamps: join(folder, 'stamps') };
}

test('the key of a file that nobody changed is known without its bytes', () => {
  const { open, path, keyOf } = kept();
  const stamps = open();
  stamps.note(baker, 'noted', stampOf(path(baker), later()));
  expect([baker, miller].map(stamps.keyOf)).toEqual(['noted', keyOf(miller)]);
});

test('a file with other bytes has another key, of whatever size and day it says that it is', () => {
  const { open, path, keyOf } = kept();
  const { mtime } = statSync(path(baker));
  writeFileSync(path(baker), 'Baker\n\nSugar.\n');
  utimesSync(path(baker), mtime, mtime);
  expect(open().keyOf(baker)).toBe(keyOf(baker));
});

test('a file that was changed a moment ago, or by a clock that was ahead, has no stamp', () => {
  const { path } = kept();
  expect(stampOf(path(baker))).toBeUndefined();
  expect(stampOf(path(baker), Date.now() - 60_000)).toBeUndefined();
  expect(stampOf(path('postings/none.txt'), later())).toBeUndefined();
});

test('stamps that are spoilt are none, and those of files that are gone are not kept', () => {
  const { open, keyOf, stamps } = kept();
  const text = readFileSync(stamps, 'utf8');
  writeFileSync(stamps, text.replace(keyOf(miller), keyOf(baker)));
  expect(open().keyOf(miller)).toBe(keyOf(miller));
  const again = open();
  again.save([baker]);
  expect(readFileSync(stamps, 'utf8')).not.toContain('miller');
});
