import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { goOnWithout, unwritable } from '../../../scripts/files/disk.ts';
import { temporaryFolder } from '../../corpus/temporary-folder.ts';

test('a disk that refuses is named with its reason, whoever wrote to it', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  expect(unwritable(full, 'dist')).toMatchObject({
    file: 'dist',
    message: 'It could not be written: the disk is full (ENOSPC)',
  });
  expect(unwritable(new Error(full.message), 'dist')?.message).toContain('the disk is full');
  const denied = Object.assign(new Error(''), { code: 'EACCES', path: 'dist/index.html' });
  expect(unwritable(denied, 'dist')).toMatchObject({ file: 'dist/index.html' });
  const nameless = { code: 'EACCES', path: '.rolecall/build-7-XXXXXX', syscall: 'mkdtemp' };
  expect(unwritable(Object.assign(new Error(''), nameless), 'dist')).toMatchObject({ file: '.rolecall' });
  expect(
    unwritable(new Error('Caused by: No space left on device (os error 28)'), 'dist')?.message,
  ).toContain('the disk is full');
  expect(unwritable(new Error('There is no such chart'), 'dist')).toBeUndefined();
});

test('a file in the place of a folder is named, and that it is in the way', () => {
  const file = join(temporaryFolder(), 'cache');
  writeFileSync(file, '');
  const made = () => mkdirSync(join(file, 'reader'), { recursive: true });
  expect(unwritable(errorOf(made), 'dist')).toMatchObject({
    file,
    message: 'It could not be written: a file stands where a folder must (ENOTDIR)',
    advice: 'Move away what stands there, or name another place',
  });
});

function errorOf(run: () => void): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

test('a new folder that is not there for another reason than a read-only disk is no matter of the disk', () => {
  const path = join(temporaryFolder(), 'a', 'b');
  const missing = Object.assign(new Error(''), { code: 'ENOENT', syscall: 'mkdir', path });
  expect(unwritable(missing, 'dist')).toBeUndefined();
});

test('what a command does without is told once', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const spare = goOnWithout('cache');
  for (const name of ['a.pack', 'b.pack'])
    spare(Object.assign(new Error(''), { code: 'ENOSPC', path: `cache/${name}` }));
  expect(told.mock.calls.flat()).toEqual([
    'cache/a.pack could not be written: the disk is full (ENOSPC). Going on without it: all is read anew the next time.\n',
  ]);
  told.mockRestore();
  expect(() => spare(new Error('another'))).toThrow('another');
});

/** A file of Linux that takes nothing, as a full disk. */
const fullDisk = '/dev/full';

test.runIf(existsSync(fullDisk))('a command whose output has no room says so and fails', () => {
  const part = join(temporaryFolder(), 'part.jsonl');
  writeFileSync(part, '{"id":"baker","duplicate_of":null}\n');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/merge.ts', part], {
    stdio: ['ignore', openSync(fullDisk, 'w'), 'pipe'],
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('standard output  error  site/unwritable');
});
