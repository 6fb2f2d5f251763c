import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadLabelled } from '../../src/scoring/labels.ts';
import { publish } from '../../src/scoring/published.ts';
import { scoreCorpus } from '../../src/scoring/score.ts';
import { lexicon } from '../extract/examples.ts';

const folder = '../shared/postings/labelled';

test.skipIf(!existsSync(folder))('the published scores are those that are measured', () => {
  const { value: postings } = loadLabelled(folder, `${folder}/labels.jsonl`)!;
  const published = JSON.parse(readFileSync('content/scores.json', 'utf8'));
  expect(publish(scoreCorpus('labelled', postings!, lexicon))).toEqual(published);
});
