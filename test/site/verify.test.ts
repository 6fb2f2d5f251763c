import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../corpus/run-script.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { built, siteNames } from './sites.ts';

const verify = (site: string) => runCommand('verify', ['--site', site]);

test.each(siteNames)('every figure of the report "%s" follows from its data', async name => {
  const { exit, stdout, stderr } = await verify(built(name).folder);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  expect(stdout).toContain('every figure follows from the data');
});

/** A copy of the report of sixty postings in which one file was changed. */
function changed(file: string, change: (text: string) => string): string {
  const site = join(temporaryFolder(), 'site');
  for (const folder of ['charts', 'data'])
    cpSync(join(built('sixty').folder, folder), join(site, folder), { recursive: true });
  const text = readFileSync(join(site, file), 'utf8');
  writeFileSync(join(site, file), change(text));
  return site;
}

const without = (text: string, words: RegExp) => {
  const lines = text.split('\n');
  lines.splice(
    lines.findIndex(line => words.test(line)),
    1,
  );
  return lines.join('\n');
};

test.each([
  [
    'a number that was changed',
    'charts/levels.json',
    (text: string) => text.replace(/"count":(\d+)/, (_, count) => `"count":${Number(count) + 1}`),
    /^levels, row intern, count: expected (\d+), found \d+$/m,
  ],
  [
    'a line of evidence that was removed',
    'data/evidence.jsonl',
    (text: string) => without(text, /"field":"workModel","status":"stated"/),
    /^work-model, row \w+, count: expected \d+, found \d+$/m,
  ],
  [
    'a posting that was removed',
    'data/postings.jsonl',
    (text: string) => without(text, /"duplicate_of":null/),
    /^coverage, row title, n: expected \d+, found \d+$/m,
  ],
])('%s is found, by chart, row and column', async (_, file, change, words) => {
  const { exit, stdout, stderr } = await verify(changed(file, change));
  expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
  expect(stderr).toMatch(words);
});

test('a folder without a report is named', async () => {
  const { exit, stderr } = await verify(temporaryFolder());
  expect(exit).toBe(1);
  expect(stderr).toContain('There is no report in');
});
