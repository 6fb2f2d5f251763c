import { expect, test } from 'vitest';
import { countVerdicts } from '../../src/scoring/counts.ts';
import { belowFloors, raiseFloors } from '../../src/scoring/floors.ts';
import type { CorpusScore } from '../../src/scoring/score.ts';
import type { Verdict } from '../../src/scoring/verdict.ts';

const score = (...kinds: Verdict['kind'][]): CorpusScore => ({
  corpus: 'seeds',
  postings: 1,
  counts: countVerdicts(
    kinds.map(kind => ({ field: 'title', kind, expected: null, read: null, evidence: [] })),
  ),
  conventions: [],
  disagreements: [],
});

test('a rate under its floor is named with both numbers', () => {
  const floors = { seeds: { title: { precision: 0.5, recall: 1 } } };
  expect(belowFloors([score('right', 'missed')], floors)).toEqual([
    'seeds: recall of title is 0.500, under its floor 1.000',
  ]);
});

test('a floor rises to what is measured, rounded down', () => {
  expect(raiseFloors([score('right', 'right', 'wrong')], {})).toEqual({
    seeds: { title: { precision: 0.666, recall: 0.666 } },
  });
});

test('a floor never comes down, and other corpora keep theirs', () => {
  const floors = { seeds: { title: { precision: 1, recall: 0.1 } }, labelled: { term: { recall: 0.9 } } };
  expect(raiseFloors([score('right', 'wrong')], floors)).toEqual({
    seeds: { title: { precision: 1, recall: 0.5 } },
    labelled: { term: { recall: 0.9 } },
  });
});

test('what has just been raised is not under its floor', () => {
  const scores = [score('right', 'right', 'missed', 'invented', 'invented', 'invented', 'invented')];
  expect(belowFloors(scores, raiseFloors(scores, {}))).toEqual([]);
});
