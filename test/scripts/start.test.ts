import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundled, keepStart } from '../../scripts/start/keep-start.ts';
import {
  codeOfStart,
  failureName,
  flagsOfStart,
  keptStart,
  startKey,
} from '../../scripts/start/kept-start.ts';
import { bytesOf, fillContent, makeFolder } from '../corpus/content-folder.ts';
import { type Finished, runCommand } from '../corpus/run-script.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

const lexicon = 'content/lexicon';
const key = startKey(lexicon);
const folder = makeFolder();
let snapshot: string;

beforeAll(async () => {
  snapshot = (await keepStart(folder, key, lexicon))!;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What a command comes to that is started from the snapshot. */
function fromSnapshot(command: string, args: string[]): Finished {
  const run = [...flagsOfStart, '--snapshot-blob', snapshot, command, ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, run, { encoding: 'utf8' });
  return { exit: status ?? -1, stdout, stderr };
}

test('started from the snapshot, parse prints what it prints without, of postings of all kinds', async () => {
  const postings = temporaryFolder();
  const files = Object.entries({
    'english.md': '---\ntitle: Welder\n---\nYou need 3 years of welding. We pay $30 an hour.',
    'german.txt':
      'Wir suchen eine Person, die mit uns im Team in Berlin arbeitet, und bieten ein gutes Gehalt.',
    'page.html': '<html><body><h1>Nurse</h1><p>RN license required.</p></body></html>',
    'table.csv': 'title,description\nCook,"You can cook."\n',
    'broken.md': '---\ntitle: [\n---\nText',
  }).map(([name, text]) => {
    const file = join(postings, name);
    writeFileSync(file, text);
    return file;
  });
  const kept = fromSnapshot('parse', files);
  expect(kept.stdout.split('\n')).toHaveLength(5);
  expect(kept).toEqual(await runCommand('parse', files));
});

test('so do the others, and corpus writes the same, also where a thread reads a large cache', async () => {
  const work = temporaryFolder();
  const [content, cache, out] = [join(work, 'content'), join(work, 'cache'), join(work, 'out')];
  fillContent(content, {
    'welder.md': '---\ntitle: Welder\n---\nYou need 3 years of welding. We pay $30 an hour.',
    'german.txt': 'Wir suchen eine Person, die mit uns im Team in Berlin arbeitet.',
  });
  const args = ['--content', content, '--cache', cache];
  const corpus = [...args, '--out', out];
  expect((await runCommand('corpus', corpus)).stdout).toContain('2 postings: 2 read');
  const written = bytesOf(out);
  const [reader = ''] = readdirSync(cache);
  writeFileSync(join(cache, reader, 'large.pack'), Buffer.alloc(2 ** 24));
  expect(fromSnapshot('corpus', corpus)).toEqual(await runCommand('corpus', corpus));
  expect(bytesOf(out)).toEqual(written);
  expect(fromSnapshot('check', args)).toEqual(await runCommand('check', args));
  const explain = ['--content', content, 'welder'];
  expect(fromSnapshot('explain', explain)).toEqual(await runCommand('explain', explain));
  const page = join(work, 'page.html');
  writeFileSync(
    page,
    '<html><body><h1>Nurse</h1><p>RN license required, and 3 years of nursing.</p></body></html>',
  );
  const add = [...args, '--dry-run', page];
  expect(fromSnapshot('add', add)).toEqual(await runCommand('add', add));
}, 120_000);

test('a snapshot is found by what it is made of, and not when it is spoilt', () => {
  expect(keptStart(folder, key)).toBe(snapshot);
  expect(keptStart(folder, 'another')).toBeUndefined();
  const spoilt = temporaryFolder();
  cpSync(folder, spoilt, { recursive: true });
  const file = keptStart(spoilt, key)!;
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(file, bytes);
  expect(keptStart(spoilt, key)).toBeUndefined();
});

test('another lexicon is another start', () => {
  const other = join(temporaryFolder(), 'lexicon');
  cpSync(lexicon, other, { recursive: true });
  expect(startKey(other)).toBe(key);
  writeFileSync(join(other, 'cues.yaml'), '# changed\n', { flag: 'a' });
  expect(startKey(other)).not.toBe(key);
});

test('the key of a start covers all the code that is in it', async () => {
  const { inputs } = await bundled();
  const others = inputs
    .filter(path => !path.startsWith('node_modules/'))
    .filter(path => !codeOfStart.some(folder => path.startsWith(`${folder}/`)));
  expect(others).toEqual([]);
});

test('where no snapshot can be made, it is not tried again', () => {
  const empty = temporaryFolder();
  writeFileSync(join(empty, failureName(key)), 'why');
  expect(keptStart(empty, key)).toBe('none');
});

test('where nothing can be kept, commands do without', async () => {
  const file = join(temporaryFolder(), 'a-file');
  writeFileSync(file, '');
  expect(await keepStart(file, key, lexicon)).toBeUndefined();
});
