import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import datapackage from 'datapackage';
import { expect, test } from 'vitest';
import { dataFiles } from '../../src/data/files.ts';
import { partsAmong } from '../../src/data/parts.ts';
import { evidenceColumns, postingColumns, valueColumns } from '../../src/data/tables.ts';
import { bytesOf } from '../corpus/content-folder.ts';
import { linesOf, written, writtenInParts } from './written.ts';

const report = 'address: https://example.org/jobs\nlicence: CC BY 4.0\n';
const [folder, again] = [written(report), written(report)];
const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));

test('the folder holds the files that are listed, and no other', () => {
  expect(readdirSync(folder).sort()).toEqual(dataFiles.map(({ name }) => name).sort());
});

test('the same corpus gives the same bytes', () => {
  expect(bytesOf(again)).toEqual(bytesOf(folder));
});

test('checksums.txt has the sum of every other file, in the form of sha256sum', () => {
  const sums = dataFiles
    .filter(({ name }) => name !== 'checksums.txt')
    .map(({ name }) => {
      const sum = createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex');
      return `${sum}  ${name}\n`;
    });
  expect(readFileSync(join(folder, 'checksums.txt'), 'utf8')).toBe(sums.join(''));
});

test('datapackage.json is valid by the published profile', async () => {
  const { valid, errors } = await datapackage.Package.load(descriptor, { basePath: folder });
  expect({ valid, errors }).toEqual({ valid: true, errors: [] });
});

test('a reader of data packages reads postings.csv by its schema, and every duplicate leads to its posting', async () => {
  const loaded = await datapackage.Package.load(descriptor, { basePath: folder, strict: true });
  const rows = await loaded.getResource('postings-csv').read({ keyed: true, relations: true });
  expect(rows.map(({ id, skills, experience_min }) => ({ id, skills, experience_min }))).toEqual(
    linesOf(folder, 'postings.jsonl').map(({ id, skills, experience_min }) => ({
      id,
      skills,
      experience_min,
    })),
  );
  expect(rows.find(({ id }) => id === 'analyst')!.duplicate_of).toMatchObject({ id: 'again' });
});

test('datapackage.json gives the size and the sum of each table', () => {
  for (const { path, bytes, hash } of descriptor.resources) {
    const sum = createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
    expect({ bytes, hash }).toEqual({ bytes: statSync(join(folder, path)).size, hash: `sha256:${sum}` });
  }
});

test('every column of the dictionary is described', () => {
  const columns = [...postingColumns, ...evidenceColumns, ...valueColumns];
  expect(columns.filter(({ description }) => description === '').map(({ name }) => name)).toEqual([]);
});

test('what is larger than a file may be comes in parts, which put together are the whole', () => {
  const parted = writtenInParts(2000);
  const whole = (name: string) => readFileSync(join(folder, name), 'utf8');
  const parts = (name: string) =>
    partsAmong(readdirSync(parted), name).map(part => readFileSync(join(parted, part), 'utf8'));
  for (const name of ['postings.jsonl', 'evidence.jsonl']) {
    expect(parts(name).length).toBeGreaterThan(1);
    expect(parts(name).join('')).toBe(whole(name));
  }
  const [head, ...rows] = whole('postings.csv').split(/(?<=\r\n)/);
  expect(parts('postings.csv').every(part => part.startsWith(head!))).toBe(true);
  expect(
    parts('postings.csv')
      .map(part => part.slice(head!.length))
      .join(''),
  ).toBe(rows.join(''));
});

test('the evidence of a posting is in one part, and a part is no larger than it may be, but for one posting', () => {
  const parted = writtenInParts(8000);
  const parts = partsAmong(readdirSync(parted), 'evidence.jsonl');
  const posting = parts.map(part => new Set(linesOf(parted, part).map(({ posting }) => posting)));
  expect(posting.reduce((sum, { size }) => sum + size, 0)).toBe(linesOf(folder, 'postings.jsonl').length);
  const large = parts.filter((part, i) => statSync(join(parted, part)).size > 8000 && posting[i]!.size > 1);
  expect(large).toEqual([]);
});

test('of a table in parts the package names each, and checksums.txt has the sum of each', async () => {
  const parted = writtenInParts(2000);
  const described = JSON.parse(readFileSync(join(parted, 'datapackage.json'), 'utf8'));
  const { valid, errors } = await datapackage.Package.load(described, { basePath: parted });
  expect({ valid, errors }).toEqual({ valid: true, errors: [] });
  const paths = described.resources.flatMap(({ path }: { path: string | string[] }) => path);
  const sums = readFileSync(join(parted, 'checksums.txt'), 'utf8').match(/(?<= {2}).+/g)!;
  expect(sums.slice(0, paths.length)).toEqual(paths);
  expect(readdirSync(parted).sort()).toEqual([...sums, 'checksums.txt'].sort());
});
