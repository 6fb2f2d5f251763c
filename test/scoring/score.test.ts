import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { corpora } from '../../src/scoring/corpora.ts';
import { belowFloors, floorsSchema } from '../../src/scoring/floors.ts';
import { publish } from '../../src/scoring/published.ts';
import { scoreCorpus } from '../../src/scoring/score.ts';
import { lexicon } from '../extract/examples.ts';

const shared = '../shared';
const floorsFile = new URL('floors.json', import.meta.url);
const without = `the postings and cases are not here: there is no ${shared}`;

const scores = corpora({ content: 'content', shared })
  .filter(({ needs }) => needs.every(path => existsSync(path)))
  .map(corpus => scoreCorpus(corpus.name, corpus.load().value!, lexicon));

test('no field is read worse than its floor', ({ skip }) => {
  skip(!existsSync(shared), without);
  expect(scores.length).toBeGreaterThan(0);
  expect(belowFloors(scores, floorsSchema.parse(JSON.parse(readFileSync(floorsFile, 'utf8'))))).toEqual([]);
});

test('the published scores are those that are measured', ({ skip }) => {
  skip(!existsSync(shared), without);
  expect(publish(scores)).toEqual(JSON.parse(readFileSync('content/scores.json', 'utf8')));
});
