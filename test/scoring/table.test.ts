import { expect, test } from 'vitest';
import { countVerdicts } from '../../src/scoring/counts.ts';
import { formatDisagreements, formatScore } from '../../src/scoring/table.ts';
import type { Verdict } from '../../src/scoring/verdict.ts';

const missed: Verdict = { field: 'title', kind: 'missed', expected: 'Analyst', read: null, evidence: [] };
const score = {
  corpus: 'seeds',
  postings: 1,
  counts: countVerdicts([missed]),
  conventions: [{ field: 'title' as const, says: 'A title has no company in it', cases: 2 }],
  disagreements: [{ ...missed, posting: 'a', sentences: ['Work as an Analyst.'] }],
};

test('a scored field is a row, its numbers stand under their heads, a rate of nothing is a dash, and conventions follow', () => {
  expect(formatScore(score).split('\n')).toEqual([
    'seeds: 1 posting',
    'field  labelled  right  wrong  missed  invented  precision  recall  F1',
    'title         1      0      0       1         0          –   0.000   –',
    'title, in 2: A title has no company in it',
  ]);
});

test('a disagreement names the posting, both values and the sentence', () => {
  expect(formatDisagreements(score)).toBe(
    'seeds: title\n  a  missed  expected Analyst, read nothing\n      "Work as an Analyst."\n',
  );
});
