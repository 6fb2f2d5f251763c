import { expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { postingFile } from '../../src/intake/posting-file.ts';
import type { BoardPosting } from '../../src/posting/board-data.ts';
import { fieldNames } from '../../src/posting/values.ts';
import { boardData, documentsOf, readField } from '../ingest/reading.ts';

const posting: BoardPosting = {
  statements: [
    { of: 'title', words: 'Painter: "bridges" & boats', pointer: '/title' },
    { of: 'place', words: 'Porto, Portugal', eligible: true, pointer: '/place' },
    { of: 'posted on', words: '2026-05-21', date: '2026-05-21', status: 'inferred', pointer: '/created' },
    { of: 'board', words: 'Lever', pointer: '/hostedUrl' },
    { of: 'address', words: 'https://jobs.example/7', pointer: '/hostedUrl' },
  ],
  body: 'You paint bridges.\n\n---\nAnd boats.',
};
const documentOf = (text: string) => ingest(Buffer.from(text), 'painter.md').value!;

test('the file of a posting has its address, its board, its day and what the board said above the text', () => {
  const text = postingFile(
    { source: 'lever:northwind', posting, capturedAt: '2026-05-22' },
    'originals/northwind.json',
  );
  expect(text).toMatchInlineSnapshot(`
    "---
    url: https://jobs.example/7
    board: Lever
    capturedAt: 2026-05-22
    original: originals/northwind.json
    said:
      - { title: 'Painter: "bridges" & boats', at: /title }
      - { place: "Porto, Portugal", eligible: true, at: /place }
      - { posted on: 2026-05-21, inferred: true, at: /created }
    ---

    You paint bridges.

    ---
    And boats.
    "
  `);
  expect(boardData(documentOf(text))).toEqual([
    'title: Painter: "bridges" & boats (/title)',
    'place: Porto, Portugal (/place)',
    'posted on: 2026-05-21 (/created)',
  ]);
  expect(documentOf(text).frontMatter).toMatchObject({
    url: 'https://jobs.example/7',
    board: 'Lever',
    capturedAt: '2026-05-22',
  });
});

test('a posting says the same in its file as in the data of its board', () => {
  const job = {
    id: 'a1',
    text: 'Bridge Painter',
    hostedUrl: 'https://jobs.lever.co/northwind/a1b2c3',
    categories: { commitment: 'Full-time', allLocations: ['Oslo', 'Lisbon'] },
    workplaceType: 'hybrid',
    description: '<div>You paint bridges, remotely. The pay is $20 an hour.</div>',
    salaryRange: { currency: 'EUR', interval: 'per-hour-wage', min: 18, max: 21 },
  };
  const [fromBoard] = documentsOf(job);
  const { statements, body } = {
    statements: fromBoard!.boardData!,
    body: fromBoard!.text.slice(fromBoard!.bodyStart),
  };
  const fromFile = documentOf(postingFile({ source: 'board', posting: { statements, body } }));
  const rules = (name: (typeof fieldNames)[number], document: typeof fromFile) =>
    readField(document, name).values.map(value => (name === 'board' ? value.replace(/ \[.*/, '') : value));
  for (const name of fieldNames)
    expect([name, rules(name, fromFile)]).toEqual([name, rules(name, fromBoard!)]);
});

test('the employer whom the owner names is what the owner says', () => {
  const text = postingFile({ source: 'lever:northwind', posting, company: 'Northwind Ltd' });
  expect(documentOf(text).frontMatter.company).toBe('Northwind Ltd');
});

test('text without anything else is written as it came, and what looks like front matter stays text', () => {
  const bare = (body: string) => postingFile({ source: 'paste', posting: { statements: [], body } });
  expect(bare('You paint bridges.')).toBe('You paint bridges.\n');
  expect(documentOf(bare('---\ntitle: Painter\n---\nYou paint.')).frontMatter).toEqual({
    wording: 'original',
  });
});

test('Markdown with front matter stays its owner’s, with the day of the copy', () => {
  const markdown = '---\ntitle: Painter # mine\n---\nYou paint bridges.\n';
  const file = (capturedAt?: string) =>
    postingFile({ source: 'a.md', posting: { statements: [], body: '' }, markdown, capturedAt });
  expect(file()).toBe(markdown);
  expect(file('2026-05-22')).toBe(markdown.replace('title', 'capturedAt: 2026-05-22\ntitle'));
});
