import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundled, keepStart } from '../../scripts/keep-start.ts';
import { codeOfParse, failureName, flagsOfParse, keptStart, startKey } from '../../scripts/kept-start.ts';
import { makeFolder } from '../corpus/content-folder.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

const lexicon = 'content/lexicon';
const key = startKey(lexicon);
const folder = makeFolder();
let snapshot: string;

beforeAll(() => {
  snapshot = keepStart(folder, key, lexicon)!;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What parse prints of some postings, started in one of two ways. */
function printed(start: string[], files: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...start, ...files], { encoding: 'utf8' });
  return { stdout, stderr, status };
}

test('started from the snapshot, parse prints what it prints without, of postings of all kinds', () => {
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
  const kept = printed([...flagsOfParse, '--snapshot-blob', snapshot, 'parse'], files);
  expect(kept.stdout.split('\n')).toHaveLength(5);
  expect(kept).toEqual(printed(['scripts/parse.ts'], files));
});

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

test('the key of a start covers all the code that is in it', () => {
  const others = bundled()
    .inputs.filter(path => !path.startsWith('node_modules/'))
    .filter(path => !codeOfParse.some(folder => path.startsWith(`${folder}/`)));
  expect(others).toEqual([]);
});

test('where no snapshot can be made, it is not tried again', () => {
  const empty = temporaryFolder();
  writeFileSync(join(empty, failureName(key)), 'why');
  expect(keptStart(empty, key)).toBe('none');
});

test('where nothing can be kept, parse does without', () => {
  const file = join(temporaryFolder(), 'a-file');
  writeFileSync(file, '');
  expect(keepStart(file, key, lexicon)).toBeUndefined();
});
