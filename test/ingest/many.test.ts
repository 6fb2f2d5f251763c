import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import type { Outcome } from '../../src/diagnostics/diagnostic.ts';
import { holdsMany, ingestMany } from '../../src/ingest/many.ts';
import { type SourceDocument, slice } from '../../src/posting/document.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolecall-many-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const outcomes: Outcome<SourceDocument>[] = [];
  for await (const outcome of ingestMany(path)) outcomes.push(outcome);
  return {
    documents: outcomes.flatMap(({ value }) => value ?? []),
    problems: outcomes.flatMap(({ diagnostics }) => diagnostics.map(({ code, line }) => `${code} ${line}`)),
  };
}

const row = {
  Title: 'Bridge Builder',
  company_name: 'Northwind',
  location: 'Lisbon, Portugal',
  datePosted: '2026-05-21T10:00:00Z',
  url: 'https://northwind.example/1',
  description: 'You build bridges.\nOf stone.',
};

test('what a row says of its posting stands above the text, where evidence can point to it', async () => {
  const { documents } = await read('one.jsonl', JSON.stringify(row));
  const [document] = documents;
  expect(document!.text).toBe(
    'Bridge Builder\nNorthwind\nLisbon, Portugal\n2026-05-21\n\nYou build bridges.\nOf stone.',
  );
  expect(document!.frontMatter).toEqual({
    wording: 'original',
    title: 'Bridge Builder',
    company: 'Northwind',
    postedOn: '2026-05-21',
    url: 'https://northwind.example/1',
  });
  expect(slice(document!, document!.frontMatterSpans.company!)).toBe('Northwind');
  expect(document!.id).toBe('one-jsonl-1');
});

test('a day that no calendar has stays words of the row', async () => {
  const { documents } = await read('day.jsonl', JSON.stringify({ ...row, datePosted: '2026-02-30' }));
  expect(documents[0]!.text).toContain('\n2026-02-30\n');
  expect(documents[0]!.frontMatter.postedOn).toBeUndefined();
});

test('a line that cannot be read is named by its number, and the others are read', async () => {
  const lines = ['{"text":"A"}', 'not json', '', '[1]', '{"title":"no text"}', '{"body":"B"}'];
  const { documents, problems } = await read('some.jsonl', lines.join('\r\n'));
  expect(documents.map(({ text }) => text)).toEqual(['A', 'B']);
  expect(problems).toEqual(['rows/syntax 2', 'rows/syntax 4', 'rows/no-text 5']);
});

test('a line of any length is passed over without being kept', async () => {
  const { documents, problems } = await read('long.jsonl', `${'x'.repeat(3_000_000)}\n{"text":"A"}\n`);
  expect(documents).toHaveLength(1);
  expect(problems).toEqual(['rows/syntax 1']);
});

test('a compressed file reads as the file itself, and one that breaks off says so', async () => {
  const packed = gzipSync(Array.from({ length: 400 }, (_, i) => `{"text":"Posting ${i * 7919}"}\n`).join(''));
  expect((await read('all.jsonl.gz', packed)).documents).toHaveLength(400);
  expect((await read('cut.jsonl.gz', packed.subarray(0, -20))).problems).toEqual(['file/unreadable 1']);
});

test.each([',', ';', '\t'])(
  'a table whose columns %j parts is read, with line ends inside quotation marks',
  async sign => {
    const table = [
      ['title', 'description'],
      ['Cook', '"You cook,\nand ""taste""; often\t"'],
      ['Mason', 'Walls'],
    ];
    const { documents } = await read('table.csv', table.map(cells => cells.join(sign)).join('\n'));
    expect(documents.map(({ text }) => text)).toEqual([
      'Cook\n\nYou cook,\nand "taste"; often',
      'Mason\n\nWalls',
    ]);
    expect(documents.map(({ file }) => file.split(':').at(-1))).toEqual(['2', '4']);
  },
);

test('a table without a column for the text is refused once', async () => {
  expect((await read('bare.csv', 'name,age\nAda,36\nBob,40\n')).problems).toEqual(['rows/columns 1']);
});

test('files of many postings are told by their endings', () => {
  expect(['a.jsonl', 'a.csv.gz', 'A.NDJSON', '-'].every(holdsMany)).toBe(true);
  expect(['a.txt', 'a.md', 'csv'].some(holdsMany)).toBe(false);
});

test('a table in another encoding, a quotation mark that stays open and a value too many are named by their rows', async () => {
  const head = 'title,description\n';
  const latin = Buffer.from(`${head}Cook,You cook.\nK\u00f6chin,You cook too.\n`, 'latin1');
  expect((await read('latin.csv', latin)).problems).toEqual(['file/encoding 2']);
  expect((await read('open.csv', `${head}Cook,You cook.\nMason,"You build\nwalls\n`)).problems).toEqual([
    'rows/syntax 3',
  ]);
  const { documents, problems } = await read('wide.csv', `${head}Cook,You cook, and taste\nMason,Walls,\n`);
  expect(problems).toEqual(['rows/syntax 2']);
  expect(documents).toHaveLength(1);
});
