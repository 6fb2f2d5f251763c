import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addTo, openCache } from '../../src/corpus/cache.ts';
import { type Reading, readingOf } from '../../src/corpus/reading.ts';
import { lexicon } from '../extract/examples.ts';
import { posting } from '../posting/synthetic.ts';
import { temporaryFolder } from './temporary-folder.ts';

const keyOf = (name: string) => Buffer.from(name.repeat(16)).toString('hex').slice(0, 32);
const reading = (id: string): Reading =>
  readingOf(posting({ id, title: 'Baker' }), { id, text: `Baker ${id}\nin Köln` }, lexicon);

function kept(names: readonly string[], directory = temporaryFolder()): string {
  const cache = openCache(directory, 'reader');
  for (const name of names) cache.set(keyOf(name), reading(name));
  cache.save();
  return directory;
}

const packsIn = (directory: string) =>
  readdirSync(join(directory, 'reader')).map(name => join(directory, 'reader', name));

test('what was saved is found by whoever opens the cache later, and nothing else is', () => {
  const cache = openCache(kept(['a', 'b']), 'reader');
  expect(cache.get(keyOf('b'))).toEqual(reading('b'));
  expect([cache.has(keyOf('a')), cache.has(keyOf('c')), cache.get(keyOf('c'))]).toEqual([
    true,
    false,
    undefined,
  ]);
});

test('readings by another reader are thrown away', () => {
  const directory = kept(['a']);
  expect(openCache(directory, 'other').has(keyOf('a'))).toBe(false);
  expect(openCache(directory, 'reader').has(keyOf('a'))).toBe(false);
});

test('a spoilt reading is none, and those beside it stay', () => {
  const directory = kept(['a', 'b']);
  const [pack] = packsIn(directory);
  writeFileSync(pack!, readFileSync(pack!, 'latin1').replace('Baker a', 'Baker x'), 'latin1');
  const cache = openCache(directory, 'reader');
  expect([cache.get(keyOf('a')), cache.get(keyOf('b'))]).toEqual([undefined, reading('b')]);
});

test('a spoilt reading that was read anew stays so', () => {
  const directory = kept(['a', 'b']);
  const [pack] = packsIn(directory);
  writeFileSync(pack!, readFileSync(pack!, 'latin1').replace('Baker a', 'Baker x'), 'latin1');
  kept(['a'], directory);
  expect(openCache(directory, 'reader').get(keyOf('a'))).toEqual(reading('a'));
});

test('of a pack that was cut off, the whole readings count', () => {
  const directory = kept(['a', 'b']);
  const [pack] = packsIn(directory);
  writeFileSync(pack!, readFileSync(pack!).subarray(0, -9));
  const cache = openCache(directory, 'reader');
  expect([cache.get(keyOf('a')), cache.get(keyOf('b'))]).toEqual([reading('a'), undefined]);
});

test('many packs become one, without what nobody asked for', () => {
  const directory = temporaryFolder();
  const names = Array.from({ length: 30 }, (_, i) => String.fromCharCode(0x61 + i));
  for (const name of names) addTo(directory, 'reader')(new Map([[keyOf(name), reading(name)]]));
  const cache = openCache(directory, 'reader');
  expect(cache.get(keyOf('c'))).toEqual(reading('c'));
  cache.save();
  expect(packsIn(directory)).toHaveLength(1);
  const later = openCache(directory, 'reader');
  expect([later.get(keyOf('c')), later.has(keyOf('d'))]).toEqual([reading('c'), false]);
});

test('readings go on being kept where a process with another lexicon has thrown their folder away', () => {
  const directory = temporaryFolder();
  const add = addTo(directory, 'reader');
  add(new Map([[keyOf('a'), reading('a')]]));
  openCache(directory, 'other');
  add(new Map([[keyOf('b'), reading('b')]]));
  expect(openCache(directory, 'reader').get(keyOf('b'))).toEqual(reading('b'));
});
