import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { workplace } from '../../../scripts/site/workplace.ts';
import { Refusal } from '../../../scripts/terminal/refusal.ts';
import { temporaryFolder } from '../../corpus/temporary-folder.ts';

/** The number of a process that has ended. */
const ended = spawnSync(process.execPath, ['--version']).pid;

test('two builds of one folder do not get in each other’s way: the second is refused by name', () => {
  const out = join(temporaryFolder(), 'site');
  const first = workplace(out);
  expect(() => workplace(out)).toThrow(Refusal);
  expect(() => workplace(out)).toThrow(`process ${process.pid}`);
  workplace(join(temporaryFolder(), 'site')).leave();
  first.leave();
  const again = workplace(out);
  again.leave();
  expect([existsSync(first.folder), existsSync(again.folder)]).toEqual([false, false]);
});

test('a folder that holds what no build made is refused, for a build would replace it whole', () => {
  const out = join(temporaryFolder(), 'site');
  mkdirSync(join(out, 'charts'), { recursive: true });
  writeFileSync(join(out, 'diary.txt'), 'mine');
  expect(() => workplace(out)).toThrow('holds what this command did not make');
  expect(readdirSync(out)).toEqual(['charts', 'diary.txt']);
  writeFileSync(join(out, 'charts', 'index.json'), '[]');
  workplace(out).leave();
  mkdirSync(join(out, '.git'));
  expect(() => workplace(out)).toThrow(Refusal);
});

test('what a killed build has left is cleared away by the next', () => {
  const folder = temporaryFolder();
  const out = join(folder, 'site');
  const left = mkdtempSync(resolve('.rolecall', `build-${ended}-`));
  writeFileSync(join(folder, '.site.lock'), String(ended));
  for (const name of ['site', '.site.new-abc']) mkdirSync(join(folder, name));
  workplace(out).leave();
  expect(existsSync(left)).toBe(false);
  expect(readdirSync(folder)).toEqual(['site']);
});

test('a build killed between the old site and the new one leaves the old one to the next', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '.site.new-abc.old'));
  mkdirSync(join(folder, '.site.new-abc'));
  writeFileSync(join(folder, '.site.new-abc.old', 'index.html'), 'the last good site');
  workplace(join(folder, 'site')).leave();
  expect(readdirSync(folder)).toEqual(['site']);
  expect(readFileSync(join(folder, 'site', 'index.html'), 'utf8')).toBe('the last good site');
});
