import { expect, test } from 'vitest';
import { countVerdicts, ratesOf } from '../../src/scoring/counts.ts';
import type { Verdict } from '../../src/scoring/verdict.ts';

const verdicts = (...kinds: Verdict['kind'][]): Verdict[] =>
  kinds.map(kind => ({ field: 'seniority', kind, expected: null, read: null, evidence: [] }));

test('what is labelled is right, wrong or missed', () => {
  const { seniority } = countVerdicts(verdicts('right', 'right', 'wrong', 'missed', 'invented', 'unnamed'));
  expect(seniority).toEqual({
    labelled: 4,
    right: 2,
    wrong: 1,
    missed: 1,
    invented: 1,
    unnamed: 1,
    setAside: 0,
  });
  expect(ratesOf(seniority)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
});

test('a field of which nothing is read has no precision, and one of which nothing is labelled no recall', () => {
  expect(ratesOf(countVerdicts(verdicts('missed')).seniority)).toEqual({
    precision: null,
    recall: 0,
    f1: null,
  });
  expect(ratesOf(countVerdicts(verdicts('invented')).seniority)).toEqual({
    precision: 0,
    recall: null,
    f1: null,
  });
});
