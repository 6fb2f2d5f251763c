import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { moveDirectory, replaceDirectory } from '../../src/disk/replace-directory.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

/** A folder that is to be replaced, alone in its own. */
function old() {
  const around = temporaryFolder();
  const directory = join(around, 'corpus');
  mkdirSync(directory);
  writeFileSync(join(directory, 'records.jsonl'), 'old');
  return { around, directory };
}

test('a folder that could not be replaced is as it was, with nothing beside it', async () => {
  const { around, directory } = old();
  expect(() =>
    replaceDirectory(directory, folder => writeFileSync(join(folder, 'no', 'file'), 'new')),
  ).toThrow('ENOENT');
  await expect(moveDirectory(join(around, 'nowhere'), directory)).rejects.toThrow('ENOENT');
  expect(readdirSync(around)).toEqual(['corpus']);
  expect(readFileSync(join(directory, 'records.jsonl'), 'utf8')).toBe('old');
});

test('a folder is replaced whole', () => {
  const { around, directory } = old();
  replaceDirectory(directory, folder => writeFileSync(join(folder, 'manifest.json'), 'new'));
  expect([readdirSync(around), readdirSync(directory)]).toEqual([['corpus'], ['manifest.json']]);
});

test('a folder takes the place of another, whatever lies in that', async () => {
  const { around, directory } = old();
  mkdirSync(join(directory, 'postings', 'baker'), { recursive: true });
  writeFileSync(join(directory, 'postings', 'baker', 'index.html'), 'old');
  const made = join(temporaryFolder(), 'made');
  mkdirSync(made);
  writeFileSync(join(made, 'manifest.json'), 'new');
  await moveDirectory(made, directory);
  expect([readdirSync(around), readdirSync(directory)]).toEqual([['corpus'], ['manifest.json']]);
});

test('what a process that was killed has left beside a folder goes, and what a running one fills stays', () => {
  const { around, directory } = old();
  const ended = spawnSync(process.execPath, ['--version']).pid;
  for (const name of [`${ended}-abc`, `${process.ppid}-abc`]) mkdirSync(join(around, `.corpus.new-${name}`));
  replaceDirectory(directory, folder => writeFileSync(join(folder, 'manifest.json'), 'new'));
  expect(readdirSync(around).sort()).toEqual([`.corpus.new-${process.ppid}-abc`, 'corpus']);
});
