import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from '../../src/disk/replace-file.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

test('a file takes the place of another, and nothing is left beside it', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'stamps');
  replaceFile(file, 'old');
  replaceFile(file, 'new');
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['stamps']);
});

test('what cannot be put in its place leaves nothing beside it', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'stamps'));
  expect(() => replaceFile(join(folder, 'stamps'), 'new')).toThrow();
  expect(readdirSync(folder)).toEqual(['stamps']);
});
