import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkEdition, keepEdition, readEditions } from '../../src/corpus/editions.ts';
import { temporaryFolder } from './temporary-folder.ts';

const about = (name: string, number = 1) => ({ name, number, date: null, snapshot: 'abc', n: 1 });
const files = (...texts: string[]) =>
  new Map(texts.map(text => [`charts/${text}.csv`, Buffer.from(`${text}\n`)]));
const keptIn = (content: string) => readdirSync(join(content, 'editions', 'files')).sort();

test('an edition that was kept is whole, and files that two have are kept once', () => {
  const content = temporaryFolder();
  keepEdition(content, about('one'), files('a', 'b'));
  keepEdition(content, about('two', 2), files('b', 'c'));
  const editions = readEditions(content).value!;
  expect(editions.map(({ name }) => name)).toEqual(['one', 'two']);
  expect(editions.flatMap(edition => checkEdition(content, edition))).toEqual([]);
  expect(keptIn(content)).toHaveLength(3);
});

test('an edition that cannot be kept leaves the others as they were', () => {
  const content = temporaryFolder();
  keepEdition(content, about('one'), files('a'));
  const before = keptIn(content);
  // In the place of its list, a folder.
  mkdirSync(join(content, 'editions', 'two.json', 'x'), { recursive: true });
  expect(() => keepEdition(content, about('two', 2), files('a', 'b'))).toThrow();
  expect(keptIn(content)).toEqual(before);
});
