import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { tableFromIPC } from 'apache-arrow';
import { parse } from 'csv-parse/sync';
import { readParquet } from 'parquet-wasm';
import { expect, test } from 'vitest';
import { corpusOf, linesOf, written } from './written.ts';

const folder = written();
const { texts } = corpusOf();
const rows = linesOf(folder, 'postings.jsonl');
const evidence = linesOf(folder, 'evidence.jsonl');
const read = (name: string) => readFileSync(join(folder, name));

test('postings.jsonl has a row for every posting, also for those that charts do not count', () => {
  expect(rows.map(({ id }) => id)).toEqual(['again', 'analyst', 'baecker', 'corrected', 'intern', 'silent']);
  expect(rows.find(({ id }) => id === 'analyst')).toMatchObject({
    duplicate_of: 'again',
    salary_max: 120500.5,
  });
});

test.each([
  ['posting.schema.json', rows],
  ['evidence.schema.json', evidence],
])('every line keeps %s', (name, lines) => {
  const validate = new Ajv2020({ validateFormats: false }).compile(JSON.parse(String(read(name))));
  expect(lines.flatMap(line => (validate(line) ? [] : [line, validate.errors]))).toEqual([]);
});

test('postings.csv says what postings.jsonl says, in RFC 4180', () => {
  const text = String(read('postings.csv'));
  expect(text.split('\r\n').every(line => !line.includes('\n'))).toBe(true);
  const cells = parse(text, { columns: true }) as Record<string, string>[];
  const cell = (value: unknown) =>
    value === null ? '' : typeof value === 'string' ? value.replace(/^=/, "'=") : JSON.stringify(value);
  expect(cells).toEqual(
    rows.map(row => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(value)]))),
  );
});

test('postings.parquet says what postings.jsonl says, to a reader that did not write it', () => {
  const table = tableFromIPC(readParquet(new Uint8Array(read('postings.parquet'))).intoIPCStream());
  const plain = table.toArray().map(row => JSON.parse(JSON.stringify(row)));
  const day = (value: unknown) => (value === null ? null : Date.parse(String(value)));
  expect(plain).toEqual(rows.map(row => ({ ...row, posted_on: day(row.posted_on) })));
});

test('postings.parquet has types: days, numbers, lists and lists of objects', () => {
  const { schema } = tableFromIPC(readParquet(new Uint8Array(read('postings.parquet'))).intoIPCStream());
  const types = Object.fromEntries(schema.fields.map(({ name, type }) => [name, String(type)]));
  expect(types).toMatchObject({
    id: 'Utf8',
    posted_on: 'Date32<DAY>',
    term_year: 'Int32',
    salary_min: 'Float64',
    degree_in_progress: 'Bool',
    locations: 'List<Utf8>',
    skills: 'List<Struct<{id:Utf8, label:Utf8, category:Utf8, strength:Utf8, text:Utf8}>>',
  });
});

test('the words of evidence stand at its offsets, within its sentence', () => {
  const placed = evidence.filter(({ start }) => start !== undefined);
  expect(placed.length).toBeGreaterThan(20);
  for (const { posting, start, end, words, sentence } of placed) {
    expect(texts.get(String(posting))!.slice(Number(start), Number(end))).toBe(words);
    expect(sentence).toContain(words);
  }
});

test('evidence says of every posting once whether its language is read', () => {
  const languages = evidence.filter(({ field }) => field === 'language');
  expect(languages.map(({ posting, value }) => [posting, (value as { read: boolean }).read])).toEqual([
    ['again', true],
    ['analyst', true],
    ['baecker', false],
    ['corrected', true],
    ['intern', true],
    ['silent', true],
  ]);
});

test('evidence gives what was refused with the reason, and no value', () => {
  expect(
    evidence.filter(({ posting, status }) => posting === 'again' && status === 'refused'),
  ).toContainEqual(expect.objectContaining({ field: 'skills', looks_like: 'Scala', words: 'Scala' }));
  expect(evidence.filter(({ status, value }) => status === 'refused' && value !== undefined)).toEqual([]);
});

test('evidence names a field of study by its one name beside what is written', () => {
  expect(evidence.find(({ posting, field }) => posting === 'again' && field === 'degree')).toMatchObject({
    value: { fields: ['Maths', 'Physics'] },
    counted_as: ['Mathematics', 'Physics'],
  });
});

test('evidence gives what a person corrected with what had been read, which counts no more', () => {
  const lines = evidence.filter(({ posting }) => posting === 'corrected');
  const told = (name: string) =>
    lines.filter(({ field }) => field === name).map(({ status, value }) => [status, value].join(' ').trim());
  expect(told('seniority')).toEqual(['corrected lead', 'correction', 'superseded senior']);
  expect(told('workModel')).toEqual(['correction', 'superseded hybrid']);
});

test('evidence says whose wording a posting is', () => {
  expect(evidence.filter(({ field }) => field === 'wording').map(({ value }) => value)).toEqual(
    rows.map(() => 'original'),
  );
});
