import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addFiles, Taken } from '../../src/intake/new-files.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

const one = (name: string) => ({ originals: new Map(), postings: new Map([[name, 'You paint bridges.\n']]) });
const all = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** A content folder with one posting. */
function contentFolder(): string {
  const content = join(temporaryFolder(), 'content');
  mkdirSync(join(content, 'postings'), { recursive: true });
  writeFileSync(join(content, 'postings', 'old.md'), 'Old.\n');
  return content;
}

test('new files are put in place, and nothing is left beside them', () => {
  const content = contentFolder();
  addFiles(content, one('postings/new.md'));
  expect(all(content)).toEqual(['postings/new.md', 'postings/old.md']);
  expect(readdirSync(join(content, '..', '.rolecall'))).toEqual([]);
});

test('nothing is ever written over, and a failure leaves everything as it was', () => {
  const content = contentFolder();
  const originals = new Map([['originals/a.json', Buffer.from('{}')]]);
  expect(() => addFiles(content, { ...one('postings/old.md'), originals })).toThrow(Taken);
  expect(all(content)).toEqual(['postings/old.md']);
  expect(readFileSync(join(content, 'postings', 'old.md'), 'utf8')).toBe('Old.\n');
  addFiles(content, one('postings/batch/a.md'));
  expect(() => addFiles(content, one('postings/batch/b.md'))).toThrow(Taken);
  expect(all(content)).toEqual(['postings/batch/a.md', 'postings/old.md']);
});

const otherDisk = '/dev/shm';
const isOther = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync(tmpdir()).dev;

test.runIf(isOther)('postings that lie on another disk get new ones too, and nothing else', () => {
  const content = join(temporaryFolder(), 'content');
  const away = mkdtempSync(join(otherDisk, 'rolecall-'));
  try {
    mkdirSync(content);
    symlinkSync(away, join(content, 'postings'));
    addFiles(content, one('postings/new.md'));
    expect(() => addFiles(content, one('postings/new.md'))).toThrow();
    addFiles(content, one('postings/batch/a.md'));
    expect(all(away)).toEqual(['batch/a.md', 'new.md']);
    expect(readdirSync(join(content, '..', '.rolecall'))).toEqual([]);
  } finally {
    rmSync(away, { recursive: true });
  }
});

test('killed at any call, no posting or all of them are there, and the next addition clears away what was left', () => {
  const addAndDie = (content: string, call: number) =>
    spawnSync(process.execPath, ['test/intake/killed.ts', content, String(call)], { encoding: 'utf8' });
  const calls = Number(addAndDie(contentFolder(), 0).stdout);
  expect(calls).toBeGreaterThan(8);
  for (let call = 1; call <= calls; call++) {
    const content = contentFolder();
    expect(addAndDie(content, call).signal).toBe('SIGKILL');
    const found = all(content).filter(name => name.startsWith('postings/batch'));
    expect([call, [0, 3].includes(found.length)]).toEqual([call, true]);
    addFiles(content, one('postings/next.md'));
    expect(existsSync(join(content, 'originals', 'batch.json'))).toBe(found.length === 3);
    expect(readdirSync(join(content, '..', '.rolecall'))).toEqual([]);
  }
});

test('what was left of an addition to one content folder takes nothing out of another beside it', () => {
  const content = contentFolder();
  const [parent, name] = [join(content, '..'), 'originals/batch.json'];
  const other = join(parent, 'other');
  addFiles(other, { ...one('postings/old.md'), originals: new Map([[name, Buffer.from('{}')]]) });
  spawnSync(process.execPath, ['test/intake/killed.ts', content, '14']);
  expect(existsSync(join(content, name))).toBe(true);
  addFiles(other, one('postings/next.md'));
  expect(all(other)).toEqual([name, 'postings/next.md', 'postings/old.md']);
  addFiles(content, one('postings/next.md'));
  expect(all(content)).toEqual(['postings/next.md', 'postings/old.md']);
});
