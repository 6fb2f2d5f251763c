import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadLexicon } from '../../src/lexicon/lexicon.ts';
import { corpusFolders } from '../../src/scoring/corpora.ts';
import { belowFloors, floorsSchema } from '../../src/scoring/floors.ts';
import { loadLabelled } from '../../src/scoring/labels.ts';
import { scoreCorpus } from '../../src/scoring/score.ts';

const shared = '../shared';
const floorsFile = new URL('floors.json', import.meta.url);

test('no field is read worse than its floor', ({ skip }) => {
  skip(!existsSync(shared), `the labelled postings are not here: there is no ${shared}`);
  const lexicon = loadLexicon('content/lexicon').value!;
  const scores = corpusFolders({ content: 'content', shared }).flatMap(({ name, postings, labels }) => {
    const loaded = loadLabelled(postings, labels)?.value ?? [];
    return loaded.length > 0 ? [scoreCorpus(name, loaded, lexicon)] : [];
  });
  expect(scores.length).toBeGreaterThan(0);
  expect(belowFloors(scores, floorsSchema.parse(JSON.parse(readFileSync(floorsFile, 'utf8'))))).toEqual([]);
});
