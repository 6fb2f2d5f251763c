import { expect, test } from 'vitest';
import { readCandidates } from '../../src/intake/admit.ts';
import type { Candidate } from '../../src/intake/candidate.ts';
import { goneFrom, repeatsOf } from '../../src/intake/repeats.ts';
import { loadLexicon } from '../../src/lexicon/lexicon.ts';
import { compared } from '../../src/resolve/duplicates.ts';

const reading = { lexicon: loadLexicon('content/lexicon').value!, languages: ['en'] };
const rest = 'in the rain and in the sun, from March to October, with eleven others and one small boat. ';
const job = (number: number, body: string): Candidate => ({
  source: 'lever:northwind',
  url: `https://jobs.example/northwind/${number}`,
  posting: {
    statements: [{ of: 'title', words: `Painter of bridge ${number}`, pointer: `/${number}/text` }],
    body: `You paint bridge ${number} over the long river ${rest.repeat(3)}\n${body}`,
  },
});
const read = (jobs: Candidate[], postings: Parameters<typeof readCandidates>[1]['postings'] = []) =>
  readCandidates(jobs, { postings, leftOut: [] }, reading, { originalOf: () => undefined, anyway: true })
    .readings;

const there = read([
  job(1001, 'You bring a brush.'),
  job(1002, 'You bring a rope.'),
  job(1003, 'You sing.'),
]).map(({ id, record, text }) => ({
  id,
  file: `postings/lever-northwind/${id}.md`,
  compared: compared(record, text, reading.lexicon),
  text: () => text,
}));

test('of a board that is pulled again it is told what is as it was, what has changed and what is gone', () => {
  const again = read([job(1001, 'You bring a brush.'), job(1002, 'You bring two ropes.')], there);
  expect(repeatsOf(again, there)).toMatchObject([
    { id: 'painter-of-bridge-1001', again: true },
    { id: 'painter-of-bridge-1002', again: true, change: { line: 'You bring two ropes.', now: true } },
  ]);
  expect(repeatsOf(again, there)[0]!.change).toBeUndefined();
  expect(goneFrom('postings/lever-northwind', again, there).map(({ id }) => id)).toEqual([
    'painter-of-bridge-1003',
  ]);
  expect(goneFrom('postings/lever-acme', again, there)).toEqual([]);
});
