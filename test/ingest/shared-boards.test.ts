import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ingestFileAll } from '../../src/ingest/ingest.ts';
import { slice } from '../../src/posting/document.ts';
import { recordSchema } from '../../src/posting/record.ts';
import { readPosting } from '../../src/resolve/read.ts';
import { lexicon } from '../extract/examples.ts';

const folder = '../shared/postings/boards';
const there = existsSync(folder);
const withTexts = [
  'ashby.json',
  'freehire_detail_greenhouse.json',
  'freehire_detail_workday.json',
  'greenhouse.json',
  'lever.json',
  'neogov.xml',
  'oracle_orc_detail.json',
  'pinpoint.json',
  'recruitee.json',
];
const missing = `real answers of boards are not read: there is no ${folder}`;
const files = there
  ? [
      ...withTexts.map(name => `${folder}/fixtures/${name}`),
      ...readdirSync(`${folder}/ashby`).map(name => `${folder}/ashby/${name}`),
      ...readdirSync(`${folder}/pages`).map(name => `${folder}/pages/${name}`),
    ]
  : [];

/** Lists that name jobs, and hold no texts of them. */
const lists = there
  ? readdirSync(`${folder}/fixtures`).filter(
      name => !withTexts.includes(name) && name !== 'README.md' && name !== 'LICENSE',
    )
  : [];

if (!there) test.skip(missing, () => {});

test.each(files)('%s is read, and what its board says is in the record', file => {
  const { value: documents = [], diagnostics } = ingestFileAll(file);
  expect(diagnostics).toEqual([]);
  expect(documents.length).toBeGreaterThan(0);
  for (const document of documents) {
    const { fields } = recordSchema.parse(readPosting(document, lexicon));
    for (const { span, words, of } of document.boardData ?? []) {
      expect(slice(document, span)).toBe(words);
      const field = ({ title: 'title', place: 'locations', pay: 'salary' } as const)[of as 'title'];
      const read =
        field && fields[field].facts.flatMap(({ evidence }) => evidence.map(({ pointer }) => pointer));
      // A place that is just "Remote" is a way of working.
      if (read && words !== 'Remote') expect(read).toContain(span.pointer);
    }
    for (const { facts } of Object.values(fields))
      for (const { start, end } of facts.flatMap(({ evidence }) => evidence))
        expect(start < end && end <= document.text.length).toBe(true);
  }
});

test.each(lists)('%s has no texts: none is made up, and it is said where they are', name => {
  const { value, diagnostics } = ingestFileAll(`${folder}/fixtures/${name}`);
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(['file/empty']);
  expect(diagnostics[0]!.message).toMatch(/has no texts? of/);
  expect(diagnostics[0]!.advice).toMatch(/https:\/\/|the address of the board: it has the text at [/\w]/);
});
