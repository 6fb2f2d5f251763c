import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../src/ingest/files-below.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

test('files are found through links, each once, and none that is hidden', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'b', 'c'), { recursive: true });
  mkdirSync(join(folder, '.git'));
  for (const file of ['b.txt', 'b/c/a.txt', '.git/config', '.DS_Store'])
    writeFileSync(join(folder, file), '');
  symlinkSync('..', join(folder, 'b', 'up'));
  symlinkSync('b/c', join(folder, 'again'));
  symlinkSync('b.txt', join(folder, 'linked.txt'));
  symlinkSync('nowhere', join(folder, 'lost'));
  symlinkSync('itself', join(folder, 'itself'));
  expect(filesBelow(folder)).toEqual(['b.txt', 'b/c/a.txt', 'itself', 'linked.txt', 'lost']);
});

test('a folder that is not there is an error', () => {
  expect(() => filesBelow(join(temporaryFolder(), 'none'))).toThrow('ENOENT');
});
