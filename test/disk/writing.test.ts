import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writingTo } from '../../src/disk/writing.ts';

test.runIf(existsSync('/dev/full'))('a full disk names what was being written', () => {
  const write = () => writingTo('corpus', () => writeFileSync('/dev/full', 'a record'));
  expect(write).toThrow(expect.objectContaining({ code: 'ENOSPC', path: 'corpus' }));
});

test('an error that names its file keeps it', () => {
  const read = () => writingTo('corpus', () => readFileSync('no-such-file'));
  expect(read).toThrow(expect.objectContaining({ code: 'ENOENT', path: 'no-such-file' }));
});
