import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/build.ts';
import { openCache } from '../../src/corpus/cache.ts';
import { settle } from '../../src/corpus/settle.ts';
import { readCorpus, writeCorpus } from '../../src/corpus/store.ts';
import { lexicon } from '../extract/examples.ts';
import { brokenPlaces, brokenPostings } from './broken.ts';
import { bytesOf, fillContent, type Postings, writePostings } from './content-folder.ts';
import { runCommand } from './run-script.ts';
import { temporaryFolder } from './temporary-folder.ts';

const postings: Postings = {
  'baker.md': '---\ncompany: Crumb & Sons\n---\nBaker\n\nRequirements\n- Three years at an oven\n- SQL\n',
  'fine.txt': 'Data Engineer\n\nRequirements\n- Python or Java\n',
  'north/miller.txt': 'Miller\n\nNice to have\n- Python\n',
};

/** A content folder with a cache and a place for the corpus beside it. */
function workshop(given: Postings = postings, report = '') {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  fillContent(content, given, report);
  const options = { content, cache: join(folder, 'cache') };
  const out = join(folder, 'corpus');
  const readings = (reader: string) => openCache(options.cache, reader);
  return {
    content,
    out,
    build: (keepGoing = false) => buildCorpus({ ...options, keepGoing }).value!,
    /** Writes the corpus, and says where. */
    written: () => {
      const read = { lexicon: { value: lexicon, diagnostics: [] }, readings };
      writeCorpus(out, settle({ content, keepGoing: false }, read).value!);
      return out;
    },
  };
}

/** Runs the corpus build as a command on a workshop. */
const runCorpus = ({ content, out }: { content: string; out: string }, ...more: string[]) =>
  runCommand('corpus', ['--content', content, '--out', out, '--cache', `${out}-cache`, ...more]);

/** The places that a command complained of, as file, line, column and code. */
const places = (stderr: string) =>
  [...stderr.matchAll(/^\S*[/\\]([^/\\\s]+:\d+:\d+) {2}error {2}(\S+)$/gm)].map(
    ([, place, code]) => `${place} ${code}`,
  );

test('two builds of the same postings give the same bytes, with a cache and without', () => {
  const shop = workshop();
  const fresh = bytesOf(shop.written());
  expect(bytesOf(shop.written())).toEqual(fresh);
  expect(bytesOf(workshop().written())).toEqual(fresh);
});

test('postings stand in the order of their ids, wherever their files lie', () => {
  const { corpus } = workshop().build();
  expect(corpus.records.map(({ id, file }) => [id, file])).toEqual([
    ['baker', 'postings/baker.md'],
    ['fine', 'postings/fine.txt'],
    ['miller', 'postings/north/miller.txt'],
  ]);
});

test('a posting that changed is read anew, and no other', () => {
  const { content, build } = workshop();
  expect(build().reread).toBe(3);
  expect(build().reread).toBe(0);
  writePostings(content, { 'fine.txt': 'Data Engineer\n\nRequirements\n- Java\n' });
  const { corpus, reread } = build();
  expect(reread).toBe(1);
  expect(corpus.records[1]!.fields.skills.facts.map(({ value }) => value.id)).toEqual(['java']);
});

test('a posting with a warning tells of it at every build', () => {
  const { content, out } = workshop({ 'script.md': '---js\n{}\n---\nBaker\n' });
  const options = { content, cache: `${out}-cache`, keepGoing: false };
  const warnings = () => buildCorpus(options).diagnostics.map(({ code }) => code);
  expect(warnings()).toEqual(['front-matter/language']);
  expect(warnings()).toEqual(['front-matter/language']);
});

test('other languages to read have every posting read anew', () => {
  const german =
    'Wir suchen einen Bäcker, der jeden Morgen frisches Brot backt und Python für die Auswertung nutzt.\n';
  const { content, build } = workshop({ 'brot.txt': german });
  expect(build().corpus.records[0]!.language).toEqual({ code: 'de', read: false });
  writePostings(content, {
    '../report.yaml': `${readFileSync(join(content, 'report.yaml'), 'utf8')}languages: [en, de]\n`,
  });
  expect(build()).toMatchObject({
    reread: 1,
    corpus: { records: [{ language: { code: 'de', read: true } }] },
  });
});

test('hidden files are no postings', () => {
  expect(workshop({ ...postings, '.DS_Store': Buffer.from([0]) }).build().corpus.records).toHaveLength(3);
});

test('a folder without postings is an empty corpus', () => {
  const { build, written } = workshop({});
  expect(build().corpus).toMatchObject({ records: [], leftOut: [] });
  expect(readCorpus(written())).toMatchObject({ records: [], leftOut: [] });
});

test('a corpus that was written is read as it was', () => {
  const { build, written } = workshop({ ...postings, 'copy/baker-again.md': postings['baker.md']! });
  const { snapshot, ...read } = readCorpus(written());
  expect(read).toEqual(build().corpus);
  expect(snapshot).toMatch(/^[0-9a-f]{12}$/);
});

test('another posting gives the corpus another name', () => {
  const { content, written } = workshop();
  const snapshot = () => readCorpus(written()).snapshot;
  const before = snapshot();
  expect(snapshot()).toBe(before);
  writePostings(content, { 'pastry.txt': 'Pastry cook\n' });
  expect(snapshot()).not.toBe(before);
});

test('every broken posting is named with its line and column, and nothing is written', async () => {
  const shop = workshop({ ...postings, ...brokenPostings });
  const { exit, stdout, stderr } = await runCorpus(shop);
  expect(exit).toBe(1);
  expect(places(stderr)).toEqual(brokenPlaces);
  expect(stderr).toContain(`${brokenPlaces.length} problems`);
  expect(stdout).toBe('');
  expect(() => readCorpus(shop.out)).toThrow('ENOENT');
});

test('the last good corpus stays as it was when a posting breaks', async () => {
  const shop = workshop();
  expect(await runCorpus(shop)).toEqual({
    exit: 0,
    stdout: '3 postings: 3 read, 0 from the cache\n',
    stderr: '',
  });
  const before = bytesOf(shop.out);
  writePostings(shop.content, { 'empty.txt': '' });
  expect(await runCorpus(shop)).toMatchObject({ exit: 1, stdout: '' });
  expect(bytesOf(shop.out)).toEqual(before);
});

test('a corpus that another command is making is refused, and one that was killed is not in the way', async () => {
  const shop = workshop();
  const lock = join(dirname(shop.out), '.corpus.lock');
  writeFileSync(lock, String(process.pid));
  const refused = await runCorpus(shop);
  expect(refused).toMatchObject({ exit: 1, stdout: '' });
  expect(refused.stderr).toContain(`Another build is making this folder (process ${process.pid})`);
  expect(existsSync(shop.out)).toBe(false);
  writeFileSync(lock, String(spawnSync(process.execPath, ['--version']).pid));
  expect(await runCorpus(shop)).toMatchObject({ exit: 0 });
  expect(existsSync(lock)).toBe(false);
});

test('with --keep-going the other postings are published and the broken ones named', async () => {
  const shop = workshop({ ...postings, ...brokenPostings });
  const { exit, stdout, stderr } = await runCorpus(shop, '--keep-going');
  expect(exit).toBe(0);
  expect(places(stderr)).toEqual(brokenPlaces);
  expect(stdout).toBe(
    `3 postings: 3 read, 0 from the cache, ${Object.keys(brokenPostings).length} left out\n`,
  );
  const { records, leftOut } = readCorpus(shop.out);
  expect(records.map(({ id }) => id)).toEqual(['baker', 'fine', 'miller']);
  expect(leftOut.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)).toEqual(
    brokenPlaces.map(place => `postings/${place}`),
  );
});

test('a report that says something unknown is refused with its place', async () => {
  const shop = workshop(postings, 'smallSample: few\nlisence: MIT\n');
  const { exit, stderr } = await runCorpus(shop, '--keep-going');
  expect(exit).toBe(1);
  expect(places(stderr)).toEqual(['report.yaml:4:14 config/value', 'report.yaml:5:1 config/value']);
});

test('a folder that holds no content is refused with what to do', async () => {
  const folder = temporaryFolder();
  const { exit, stderr } = await runCorpus({ content: folder, out: join(folder, 'corpus') });
  expect(exit).toBe(1);
  expect(stderr).toContain('There is no report.yaml in the content folder');
  expect(stderr).toContain('Make a folder "postings" in the content folder');
});

test('a skill with a name that another has is told of, and stops nothing', async () => {
  const shop = workshop();
  rmSync(join(shop.content, 'lexicon'));
  cpSync('content/lexicon', join(shop.content, 'lexicon'), { recursive: true });
  const file = join(shop.content, 'lexicon/skills/education.yaml');
  writeFileSync(file, '  - { id: ovens, label: Ovens, aliases: [Youth work] }\n', { flag: 'a' });
  const { exit, stderr } = await runCorpus(shop);
  expect(exit).toBe(0);
  expect(stderr).toMatch(
    /education\.yaml:\d+:\d+ {2}warning {2}lexicon\/entry\n.*"Youth work" is already a name/,
  );
});
