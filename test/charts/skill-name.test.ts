import { join } from 'node:path';
import { expect, test } from 'vitest';
import { skillName } from '../../src/charts/skill-name.ts';
import { skillPairs } from '../../src/charts/skill-pairs.ts';
import { skills } from '../../src/charts/skills.ts';
import { loadLexicon } from '../../src/lexicon/lexicon.ts';
import { corpus } from '../posting/synthetic.ts';

const { capitals } = loadLexicon(join('content', 'lexicon')).value!.names;
const labels = { ...corpus([]).labels, capitals };

test.each([
  ['Machine learning', 'machine learning'],
  ['Generative AI', 'generative AI'],
  ['Bayesian statistics', 'Bayesian statistics'],
  ['Six Sigma', 'Six Sigma'],
  ['A/B testing', 'A/B testing'],
  ['SEO', 'SEO'],
])('a field of knowledge stands within a sentence as it is written there: %s, %s', (label, name) => {
  expect(skillName({ kind: 'knowledge', label }, labels)).toBe(name);
});

test('a technology keeps its name', () => {
  expect(skillName({ kind: 'technology', label: 'Spark' }, labels)).toBe('Spark');
});

const asking = (...skills: string[]) => ({
  skills: skills.map(label => ({ label, kind: 'knowledge' as const })),
});

test('findings name fields of knowledge within their sentences', () => {
  const seen = corpus(
    Array.from({ length: 30 }, (_, i) => ({ id: `p${i}`, ...(i > 9 && asking('Statistics', 'Economics')) })),
  );
  expect(skills.finding(skills.answer(seen))).toBe(
    '67% of 30 postings ask for economics; statistics is too close to be ranked below.',
  );
  expect(skillPairs.finding(skillPairs.answer(seen))).toContain('both economics and statistics');
});
