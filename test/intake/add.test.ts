import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesOf, fillContent, writePostings } from '../corpus/content-folder.ts';
import { runCommand } from '../corpus/run-script.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { json, replay } from './replay.ts';

const painter = `Bridge Painter
Northwind
Lisbon, Portugal

About the role
You paint the long bridges over the river with eleven others, in the rain and in the sun, from March to October.

Requirements
- 3 years of experience with ropes and harnesses
- SQL, for the book of paints
- A head for heights, and the patience to wait for dry weather
`;

/** A content folder with one posting, and the options that a command needs to work on it. */
function owned() {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  fillContent(content, { 'baker.txt': 'Baker\nCrumb & Sons\n\nRequirements\n- Python\n' });
  return { content, options: ['--content', content, '--cache', join(folder, 'cache')] };
}
const postingsIn = (content: string) => readdirSync(join(content, 'postings'), { recursive: true }).sort();

test('pasted text becomes a file with the day, and what was understood is printed', async () => {
  const { content, options } = owned();
  const { exit, stdout } = await runCommand('add', ['-', '--date', '2026-05-21', ...options], painter);
  expect(exit).toBe(0);
  expect(stdout).toMatch(/Title +Bridge Painter +line 5/);
  expect(stdout).toMatch(/not stated +Job board/);
  expect(stdout.split('\n').filter(line => line.startsWith('  ') && line.length > 80)).toEqual([]);
  expect(postingsIn(content)).toEqual(['baker.txt', 'northwind-bridge-painter.md']);
  expect(readFileSync(join(content, 'postings', 'northwind-bridge-painter.md'), 'utf8')).toBe(
    `---\ncapturedAt: 2026-05-21\n---\n\n${painter}`,
  );
});

test('what a pasted text lacks, its owner says beside it, of one posting at a time', async () => {
  const { content, options } = owned();
  const text = painter.split('\n').slice(4).join('\n');
  const bare = await runCommand('add', ['-', '--dry-run', ...options], text);
  expect(bare.stdout).toContain(
    'Not in the text: title, company. What you know, say with --title and --company',
  );
  const said = ['--title', 'Bridge Painter', '--url', 'https://jobs.example/7'];
  await runCommand('add', ['-', ...said, '--date', '2026-05-21', ...options], text);
  expect(readFileSync(join(content, 'postings', 'bridge-painter.md'), 'utf8')).toMatch(
    /^---\ntitle: Bridge Painter\nurl: https:\/\/jobs.example\/7\ncapturedAt: 2026-05-21\n---\n/,
  );
});

test('of many postings it is said how many are in doubt, and why', async () => {
  const { content, options } = owned();
  const german = `Gärtnerin\nWir suchen eine Gärtnerin für unsere Beete, die mit uns von März bis Oktober bei jedem Wetter arbeitet.`;
  const rows = [painter, 'Cook\nCompetitive salary.', 'Tailor\nYou know SQL.', german];
  const jobs = rows.map((text, id) => JSON.stringify({ id, title: text.split('\n')[0], text })).join('\n');
  writeFileSync(join(content, '..', 'four.jsonl'), jobs);
  const { stdout } = await runCommand('add', [join(content, '..', 'four.jsonl'), '--dry-run', ...options]);
  expect(stdout).toContain(
    'In doubt, of 4: 1 in a language that is not read, 1 where something was seen and could not be read\n',
  );
});

test('what is there already is refused by name, and added with --anyway under a name of its own', async () => {
  const { content, options } = owned();
  const file = join(content, '..', 'painter.txt');
  writeFileSync(file, painter);
  await runCommand('add', [file, ...options]);
  const again = await runCommand('add', [file, ...options]);
  expect(again.exit).toBe(0);
  expect(again.stdout).toContain(
    `painter.txt repeats ${join(content, 'postings', 'northwind-bridge-painter.md')}`,
  );
  expect(again.stdout).toContain('There is nothing new');
  await runCommand('add', [file, '--anyway', ...options]);
  expect(postingsIn(content)).toEqual([
    'baker.txt',
    'northwind-bridge-painter-2.md',
    'northwind-bridge-painter.md',
  ]);
});

test('a file that cannot be read is named, keeps its name, and is not in the way', async () => {
  const { content, options } = owned();
  writePostings(content, { 'northwind-bridge-painter.md': '---\ntilte: Painter\n---\nYou paint.\n' });
  const { exit, stdout } = await runCommand('add', ['-', ...options], painter);
  expect(exit).toBe(0);
  expect(stdout).toContain(
    `Not compared with ${join(content, 'postings', 'northwind-bridge-painter.md')}: npm run check says why`,
  );
  expect(postingsIn(content)).toContain('northwind-bridge-painter-2.md');
});

test('a dry run and a run with something that cannot be read change nothing', async () => {
  const { content, options } = owned();
  const before = bytesOf(content);
  const dry = await runCommand('add', ['-', '--dry-run', ...options], painter);
  expect(dry.stdout).toContain('Would add 1 posting');
  const folder = join(content, '..', 'inbox');
  fillContent(folder, { 'a.txt': painter, 'b.json': '{"jobs": [' });
  const broken = await runCommand('add', [join(folder, 'postings'), ...options]);
  expect(broken.exit).toBe(1);
  expect(broken.stderr).toContain('b.json:1:1  error  posting/structure');
  expect(broken.stderr).toContain('Nothing was added: with --keep-going, what can be read is.');
  expect(bytesOf(content)).toEqual(before);
  await runCommand('add', [join(folder, 'postings'), '--keep-going', ...options]);
  expect(postingsIn(content)).toEqual(['baker.txt', 'northwind-bridge-painter.md']);
});

test('what is no posting is not added unless its owner insists', async () => {
  const { content, options } = owned();
  const soup = 'Boil the leeks until they are soft, and add the cream when nobody is looking at the pot.';
  const { exit, stderr } = await runCommand('add', ['-', ...options], soup);
  expect(exit).toBe(1);
  expect(stderr).toContain('pasted text:1:1  error  posting/unlike');
  expect(postingsIn(content)).toEqual(['baker.txt']);
});

test('a board is added as a folder, keeps what came, and builds', async () => {
  const { content, options } = owned();
  const job = (id: number, place: string) => ({
    id: `a1b2c3d${id}`,
    text: `Bridge Painter ${place}`,
    hostedUrl: `https://jobs.lever.co/northwind/a1b2c3d${id}`,
    categories: { allLocations: [place] },
    workplaceType: 'onsite',
    description: `<p>You paint the bridges of ${place}.</p>`,
  });
  const server = await replay({
    'api.lever.co/v0/postings/northwind?mode=json&limit=100&skip=0': json([job(1, 'Lisbon'), job(2, 'Oslo')]),
  });
  try {
    const through = ['--through', server.network.through!];
    const { exit, stdout } = await runCommand('add', ['lever:northwind', ...through, ...options]);
    expect({ exit, last: stdout.trim().split('\n').at(-1) }).toEqual({
      exit: 0,
      last: expect.stringMatching(/^Added 2 postings: /),
    });
  } finally {
    await server.close();
  }
  expect(readdirSync(join(content, 'postings', 'lever-northwind')).sort()).toEqual([
    'bridge-painter-lisbon.md',
    'bridge-painter-oslo.md',
  ]);
  expect(readdirSync(join(content, 'originals'))).toHaveLength(1);
  const out = join(content, '..', 'corpus');
  const built = await runCommand('corpus', ['--out', out, ...options]);
  expect(built.exit).toBe(0);
  const records = readFileSync(join(out, 'records.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(records.map(({ id, fields }) => [id, fields.workModel.facts[0]?.rule])).toEqual([
    ['baker', undefined],
    ['bridge-painter-lisbon', 'work-model/board-data'],
    ['bridge-painter-oslo', 'work-model/board-data'],
  ]);
});

test('a board that is not known, and a protocol that is not fetched, are named', async () => {
  const { options } = owned();
  const unknown = await runCommand('add', ['grenhouse:acme', ...options]);
  expect(unknown.stderr).toContain('There is no board of this name');
  expect(unknown.stderr).toContain('Did you mean greenhouse:acme?');
  const other = await runCommand('add', ['ftp://jobs.example/7', ...options]);
  expect(other.stderr).toContain('begin with ftp:// are not fetched');
  expect([unknown.exit, other.exit]).toEqual([1, 1]);
});
