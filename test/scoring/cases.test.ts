import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Cases } from '../../src/scoring/cases/cases.ts';
import { degreeCases } from '../../src/scoring/cases/degrees.ts';
import { payCases, silentCases } from '../../src/scoring/cases/pay.ts';
import { stringCases } from '../../src/scoring/cases/strings.ts';
import { scoreCorpus } from '../../src/scoring/score.ts';
import type { ScoredField } from '../../src/scoring/verdict.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { lexicon } from '../extract/examples.ts';

/** How a field of cases comes out: counts that are not zero, and the conventions with their numbers of cases. */
function outcome(load: (file: string) => Cases, field: ScoredField, lines: unknown[]) {
  const file = join(temporaryFolder(), 'cases.jsonl');
  writeFileSync(file, lines.map(line => JSON.stringify(line)).join('\n'));
  const { counts, conventions } = scoreCorpus('cases', load(file).value!, lexicon);
  return {
    counts: Object.fromEntries(Object.entries(counts[field]).filter(([, n]) => n > 0)),
    conventions: conventions.map(({ cases }) => cases),
  };
}

const pay = (text: string, min: number, max: number, interval = '1 YEAR') => ({
  text: `We draw maps of all the seas.\n${text}`,
  expected: { min, max, currency: 'USD', interval },
});

test('pay of a board is right when both ends, the currency and any stated period are', () => {
  const lines = [
    pay('Salary: $90,000 - $110,000', 90_000, 110_000),
    pay('Salary: $90,000 - $110,000', 90_000, 120_000),
    pay('The pay is $30 an hour.', 30, 30, '1 HOUR'),
  ];
  expect(outcome(payCases, 'salary', lines)).toEqual({
    counts: { labelled: 3, right: 2, wrong: 1 },
    conventions: [],
  });
});

test('a posting that says other amounts than its board, or none, is set aside and counted', () => {
  expect(outcome(payCases, 'salary', [pay('We pay well.', 90_000, 110_000)])).toEqual({
    counts: { setAside: 1 },
    conventions: [1],
  });
});

test('on-target earnings, and grades from the lowest to the highest, are conventions that are counted', () => {
  const lines = [
    pay('OTE: $90,000 - $110,000', 90_000, 110_000),
    pay('Level 1 base salary: $90,000 - $100,000\nLevel 2 base salary: $95,000 - $120,000', 90_000, 120_000),
  ];
  expect(outcome(payCases, 'salary', lines)).toEqual({
    counts: { labelled: 2, right: 2 },
    conventions: [1, 1],
  });
});

test('pay that is read where none is named is wrong', () => {
  const silent = {
    text: 'We draw maps of all the seas, and have done so for years.',
    gold: { salary: null },
  };
  expect(outcome(silentCases, 'salary', Array(8).fill(silent)).counts).toEqual({ labelled: 2, right: 2 });
});

test('levels of a sentence are compared all together, without associates', () => {
  const lines = [
    { text: "- Bachelor's or Master's degree in Law", levels: ['Bachelor', 'Master'] },
    { text: "- Bachelor's or Master's degree in Law", levels: ['Bachelor'] },
    { text: "- Associate's or Bachelor's degree in Law", levels: ['Bachelor'] },
  ];
  expect(outcome(degreeCases, 'degree_levels', lines)).toEqual({
    counts: { labelled: 3, right: 2, wrong: 1 },
    conventions: [1],
  });
});

test('a string in a language that is not read is set aside, and what a record has no field for', () => {
  const lines = [
    { field: 'years', input: 'At least 4 years of experience', expected: { min: 4 } },
    { field: 'years', input: 'Erfahrung von 4 Jahren', expected: { min: 4 } },
    { field: 'occupation', input: 'Baker', expected: 'baker' },
  ];
  expect(outcome(stringCases, 'experience_min', lines)).toEqual({
    counts: { labelled: 1, right: 1, setAside: 1 },
    conventions: [1, 1],
  });
});
