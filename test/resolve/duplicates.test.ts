import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import type { PostingRecord } from '../../src/posting/record.ts';
import { clusterDuplicates } from '../../src/resolve/duplicates.ts';
import { readPosting } from '../../src/resolve/read.ts';
import { fingerprintOf, repeatFinder } from '../../src/resolve/repeats.ts';
import { lexicon } from '../extract/examples.ts';

const duties = `What you will do
- Draw maps of every bridge that our surveyors walk over, and keep them true
- Write pipelines in Python which turn their notes into tables by the evening
- Explain to engineers why a figure moved, with a chart that fits on one page
What you bring
- Three years of work with SQL on tables that do not fit into memory
- A habit of measuring before believing, and of deleting code that nobody calls`;
const about = `About us
Northwind has looked after bridges since 1988. Families cross them without a thought, which is how we like it. We are owned by the people who work here, we publish our accounts, and lunch is at one long table.`;
const otherDuties = `What you will do
- Answer the telephone when a ferry is late and tell travellers what happens next
- Sell day tickets, season passes and sandwiches from a kiosk beside the pier
- Count the drawer at night and leave a tidy ledger for the morning shift
What you bring
- Patience with queues, a clear voice and some mental arithmetic
- Weekends free from May until the storms begin in October`;

interface Ad {
  id: string;
  title?: string;
  company?: string;
  url?: string;
  body: string;
}

const texts = new Map<string, string>();

function read({ id, body, ...said }: Ad): PostingRecord {
  const above = Object.entries({ id, ...said }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const document = ingest(Buffer.from(`---\n${above.join('\n')}\n---\n${body}\n`), `${id}.md`).value!;
  texts.set(document.id, document.text);
  return readPosting(document, lexicon);
}

const engineer = (said: Partial<Ad> & { id: string }): Ad => ({
  title: 'Data Engineer',
  company: 'Northwind',
  body: `Location: Lisbon, Portugal\n${duties}`,
  ...said,
});

/** What clustering says: "b = a" for a repeated posting, "b ~ a" for one to judge. */
function verdicts(...ads: Ad[]): string[] {
  return clusterDuplicates(ads.map(read), texts, lexicon).flatMap(({ id, duplicateOf, similarTo = [] }) => [
    ...(duplicateOf === undefined ? [] : [`${id} = ${duplicateOf}`]),
    ...similarTo.map(other => `${id} ~ ${other.id}`),
  ]);
}

test('a copy without punctuation, headings and the company’s words is the same posting', () => {
  const stripped = duties.replace(/[^\p{L}\p{N}\s]/gu, '').toLowerCase();
  expect(verdicts(engineer({ id: 'a' }), engineer({ id: 'b', body: stripped }))).toEqual(['b = a']);
});

test('what a company says of itself makes two jobs no more alike and two copies no less', () => {
  const a = engineer({ id: 'a', body: `${about}\n${duties}` });
  expect(verdicts(a, engineer({ id: 'b' }))).toEqual(['b = a']);
  expect(verdicts(a, engineer({ id: 'c', body: `${about}\n${otherDuties}` }))).toEqual([]);
});

test('a copy that has lost its title and company is the same posting', () => {
  expect(verdicts(engineer({ id: 'a' }), { id: 'b', body: `Location: Lisbon, Portugal\n${duties}` })).toEqual(
    ['b = a'],
  );
});

test('marks of gender, of the place and of remote work make no other title', () => {
  expect(
    verdicts(engineer({ id: 'a' }), engineer({ id: 'b', title: 'Data Engineer (m/f/d) – Lisbon' })),
  ).toEqual(['b = a']);
});

test('sibling roles are not merged: another level', () => {
  expect(verdicts(engineer({ id: 'a' }), engineer({ id: 'b', title: 'Senior Data Engineer' }))).toEqual([]);
  expect(verdicts(engineer({ id: 'a' }), engineer({ id: 'b', title: 'Data Engineer II' }))).toEqual([]);
});

test('sibling roles are not merged: another requisition number of the same kind', () => {
  const numbered = (id: string, number: string) =>
    engineer({ id, body: `Requisition ID: ${number}\nLocation: Lisbon, Portugal\n${duties}` });
  expect(verdicts(numbered('a', 'R-10411'), numbered('b', 'R-10412'))).toEqual([]);
  expect(verdicts(numbered('a', 'R-10411'), numbered('b', '7730045'))).toEqual(['b = a']);
});

test('one text for two places is for a person to judge', () => {
  const berlin = engineer({ id: 'b', body: `Location: Berlin, Germany\n${duties}` });
  expect(verdicts(engineer({ id: 'a' }), berlin)).toEqual(['b ~ a']);
});

test('one text under two names of the work, or of two companies, is for a person to judge', () => {
  expect(verdicts(engineer({ id: 'a' }), engineer({ id: 'b', title: 'Data Engineer, Rivers' }))).toEqual([
    'b ~ a',
  ]);
  expect(verdicts(engineer({ id: 'a' }), engineer({ id: 'b', company: 'Southwind' }))).toEqual(['b ~ a']);
});

test('a text of which half is the same is for a person to judge', () => {
  const half = duties.split('\n').slice(0, 4).join('\n') + otherDuties.split('\n').slice(4).join('\n');
  expect(verdicts(engineer({ id: 'a' }), engineer({ id: 'b', body: half }))).toEqual(['b ~ a']);
});

test('a copy that names no place ties no two places together', () => {
  const berlin = engineer({ id: 'b', body: `Location: Berlin, Germany\n${duties}` });
  expect(verdicts(engineer({ id: 'a' }), berlin, engineer({ id: 'c', body: duties }))).toEqual([
    'b ~ a',
    'c = a',
  ]);
});

test('teasers that read alike are no copies, but for their number or address', () => {
  const teaser = (id: string, said: Partial<Ad> = {}) =>
    engineer({ id, body: 'Great team, great food. Apply today!', ...said });
  expect(verdicts(teaser('a'), teaser('b'))).toEqual([]);
  const url = 'https://jobs.example.org/northwind/884213';
  expect(verdicts(teaser('a', { url }), teaser('b', { url: `${url}/?utm_source=mail` }))).toEqual(['b = a']);
  const body = 'Great team. Job number: JR100417';
  expect(verdicts(teaser('a', { body }), teaser('b', { body }))).toEqual(['b = a']);
});

test('the address of all jobs of a company names none of them', () => {
  const url = 'https://northwind.example/careers';
  expect(
    verdicts(engineer({ id: 'a', url }), engineer({ id: 'b', url, body: otherDuties, title: 'Cashier' })),
  ).toEqual([]);
});

test('the clusters do not depend on the order of the postings', () => {
  const records = [
    engineer({ id: 'a' }),
    engineer({ id: 'b', body: `Location: Berlin, Germany\n${duties}` }),
    engineer({ id: 'c', body: `${about}\n${duties}` }),
    engineer({ id: 'd', body: `Location: Berlin\n${duties.toLowerCase()}` }),
    engineer({ id: 'e', title: 'Data Engineer, Rivers' }),
    engineer({ id: 'f', body: otherDuties, title: 'Cashier' }),
    { id: 'g', body: duties },
  ].map(read);
  const clusters = (some: PostingRecord[]) =>
    clusterDuplicates(some, texts, lexicon)
      .map(({ id, duplicateOf, similarTo }) => ({ id, duplicateOf, similarTo }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  const expected = clusters(records);
  expect(expected.map(({ duplicateOf }) => duplicateOf ?? '')).toEqual(['', '', 'a', 'b', '', '', 'a']);
  fc.assert(
    fc.property(fc.shuffledSubarray(records, { minLength: records.length }), shuffled => {
      expect(clusters(shuffled)).toEqual(expected);
    }),
  );
});

test('a stream of postings marks what repeats word for word, and no sibling', () => {
  const originalOf = repeatFinder();
  const stream = [
    engineer({ id: 'a' }),
    engineer({ id: 'b', body: `Location: Lisbon, Portugal\n${duties.toUpperCase()}` }),
    engineer({ id: 'c', title: 'Senior Data Engineer' }),
  ];
  const originals = stream
    .map(read)
    .map(record => originalOf(record.id, fingerprintOf(record, texts.get(record.id)!, lexicon)));
  expect(originals).toEqual([undefined, 'a', undefined]);
});
