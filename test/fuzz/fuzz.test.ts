import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { caseOf } from '../../src/fuzz/case.ts';
import { outcomeOf } from '../../src/fuzz/faults.ts';
import { lexicon } from '../extract/examples.ts';

const folder = 'content/postings';
const seeds = readdirSync(folder)
  .sort()
  .map(name => ({ kind: extname(name), text: readFileSync(join(folder, name), 'utf8') }));

test('500 spoilt postings are read or refused, and no evidence lies outside their text', () => {
  const outcomes = Array.from({ length: 500 }, (_, number) => {
    const { faults, postings } = outcomeOf(caseOf(seeds, 11, number), lexicon);
    return { number, faults, postings };
  });
  expect(outcomes.filter(({ faults }) => faults.length > 0)).toEqual([]);
  expect(outcomes.filter(({ postings }) => postings > 0).length).toBeGreaterThan(250);
});

test('a case is the same whichever were made before', () => {
  expect(caseOf(seeds, 11, 17)).toEqual(caseOf(seeds, 11, 17));
  expect(caseOf(seeds, 11, 17)).not.toEqual(caseOf(seeds, 12, 17));
});
