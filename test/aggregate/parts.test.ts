import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadGrammar } from '../../src/synthetic/grammar.ts';
import { syntheticPostings } from '../../src/synthetic/posting.ts';
import { bytesOf, makeFolder } from '../corpus/content-folder.ts';
import { runCommand } from '../corpus/run-script.ts';
import { lexicon } from '../extract/examples.ts';

const invent = syntheticPostings(
  { ...loadGrammar('content/synthetic.yaml').value!, copies: 0.3 },
  lexicon.skillEntries,
  5,
);
/** Lines of postings of which a third repeat others; one has no id, and one is no posting. */
const lines = [
  ...Array.from({ length: 60 }, (_, number) => JSON.stringify(invent(number))),
  '{"title":"Beekeeper","description":"Requirements\\n- SQL\\n- Two years with bees"}',
  '{"title":"No text"}',
];
const folder = makeFolder();
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const parse = async (input: string, ...options: string[]): Promise<string> =>
  (await runCommand('parse', ['-', ...options], input)).stdout;

const whole = await parse(lines.join('\n'));
const parts = await Promise.all(
  [lines.slice(0, 20), lines.slice(20, 45), lines.slice(45)].map(async (part, i) =>
    write(`part${i}.jsonl`, await parse(part.join('\n'), '--sketch')),
  ),
);

test('copies are found in the stream of postings, and of its parts in the parts alone', () => {
  const repeats = (rows: string) => rows.match(/"duplicate_of":"/g)?.length ?? 0;
  expect(repeats(whole)).toBeGreaterThan(10);
  const apart = parts.map(part => repeats(readFileSync(part, 'utf8')));
  expect(apart.reduce((sum, count) => sum + count)).toBeLessThan(repeats(whole));
});

test('merge gives to the byte what one run gives', async () => {
  const { exit, stdout, stderr } = await runCommand('merge', parts);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  expect(stdout).toBe(whole);
});

test('postings that are yet to be read are no parts, and are told of once', async () => {
  const { exit, stdout, stderr } = await runCommand('merge', [write('postings.jsonl', lines.join('\n'))]);
  expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
  expect(stderr).toContain('postings.jsonl:1:1  error  rows/sketch\n  These are no rows of `parse`');
  expect(stderr).toContain('1 problem\n');
});

test('aggregate gives the same bytes for any parts in any order', async () => {
  const all = write('all.jsonl', await parse(lines.join('\n'), '--sketch'));
  const given = [[all], parts, [...parts].reverse()];
  const figures = given.map((_, i) => join(folder, `figures${i}`));
  const runs = await Promise.all(
    given.map((files, i) => runCommand('aggregate', [...files, '--out', figures[i]!])),
  );
  expect(runs.map(({ exit, stderr }) => [exit, stderr])).toEqual([
    [0, ''],
    [0, ''],
    [0, ''],
  ]);
  const [one, ...others] = figures.map(bytesOf);
  expect(Object.keys(one!)).toContain('skills.json');
  for (const other of others) expect(other).toEqual(one);
  expect(JSON.parse(one!['skills.json']!).synthetic).toMatch(/^Of the 61 postings of this report 60 are/);
});

test('rows without a sketch are passed on by merge with a warning, and refused by aggregate', async () => {
  const bare = write('bare.jsonl', whole);
  const merged = await runCommand('merge', [bare]);
  expect(merged).toMatchObject({ exit: 0, stdout: whole });
  expect(merged.stderr).toContain('warning  rows/sketch');
  const out = join(folder, 'none');
  const counted = await runCommand('aggregate', [bare, '--out', out]);
  expect(counted.exit).toBe(1);
  expect(counted.stderr).toContain('--sketch');
});

test('a row that is none is named by its line, and the others are merged', async () => {
  const [first, ...rest] = readFileSync(parts[0]!, 'utf8').trim().split('\n');
  const spoilt = write('spoilt.jsonl', [first, '{"id":7}', '{', ...rest].join('\n'));
  const { exit, stdout, stderr } = await runCommand('merge', [spoilt, ...parts.slice(1)]);
  expect({ exit, stdout }).toEqual({ exit: 1, stdout: whole });
  expect(stderr).toContain('spoilt.jsonl:2:1  error  rows/sketch');
  expect(stderr).toContain('spoilt.jsonl:3:1  error  rows/syntax');
});

const parallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU');

test.skipIf(!parallel)(
  'two workers of GNU parallel read what one process reads (skipped without it)',
  async () => {
    const command = `${process.execPath} scripts/parse.ts - --sketch`;
    const options = ['--pipe', '--keep-order', '--jobs', '2', '--block', '12k', '--no-notice', command];
    const rows = execFileSync('parallel', options, {
      input: `${lines.slice(0, 61).join('\n')}\n`,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const { stdout } = await runCommand('merge', [write('parallel.jsonl', rows)]);
    expect(stdout).toBe(whole);
  },
);
