import { expect, test } from 'vitest';
import { compareSkills } from '../../src/scoring/skills.ts';
import { kinds, label, skillReading, vocabulary } from './reading.ts';

const required = (...texts: string[]) => texts.map(text => ({ text, strength: 'required' as const }));

test('a skill is right by its words, ignoring letter case', () => {
  const read = skillReading('We ask for PYTHON', [['python', 'required', 'PYTHON']]);
  const verdicts = compareSkills(read, label({ technologies: required('Python') }), vocabulary);
  expect(kinds(verdicts, 'technologies')).toEqual(['right']);
});

test('a skill is right where its words overlap those of a label', () => {
  const read = skillReading('Build machine learning pipelines', [
    ['machine-learning', 'required', 'machine learning'],
  ]);
  const verdicts = compareSkills(
    read,
    label({ knowledge: required('machine learning pipelines') }),
    vocabulary,
  );
  expect(kinds(verdicts, 'knowledge')).toEqual(['right']);
});

test('a skill inside another word is no overlap', () => {
  const read = skillReading('Know Java and C++', [['java', 'required', 'Java']]);
  const verdicts = compareSkills(read, label({ technologies: required('C') }), vocabulary);
  expect(kinds(verdicts, 'technologies')).toEqual(['missed', 'invented']);
});

test('one skill is right for each of the labels that name it', () => {
  const read = skillReading('NLP, that is natural language processing', [['nlp', 'required', 'NLP']]);
  const verdicts = compareSkills(
    read,
    label({ knowledge: required('NLP', 'natural language processing') }),
    vocabulary,
  );
  expect(kinds(verdicts, 'knowledge')).toEqual(['right', 'right']);
});

test('a skill that is labelled in the other list is neither right nor invented in its own', () => {
  const read = skillReading('We work by Scrum', [['scrum', 'mentioned', 'Scrum']]);
  const verdicts = compareSkills(read, label({ knowledge: required('Scrum') }), vocabulary);
  expect(kinds(verdicts, 'technologies')).toEqual([]);
  expect(kinds(verdicts, 'knowledge')).toEqual(['right']);
});

test('knowledge that the lexicon has no name for is not expected, a technology is', () => {
  const read = skillReading('Falconry with Hoodtool', []);
  const said = label({ technologies: required('Hoodtool'), knowledge: required('falconry') });
  const verdicts = compareSkills(read, said, vocabulary);
  expect(kinds(verdicts, 'knowledge')).toEqual(['unnamed']);
  expect(kinds(verdicts, 'technologies')).toEqual(['missed']);
});

test('strength is judged once a matched skill, by the strongest of its labels', () => {
  const text = 'NLP, natural language processing, Python, Java';
  const read = skillReading(text, [
    ['nlp', 'required', 'NLP', 'natural language processing'],
    ['python', 'preferred', 'Python'],
    ['java', 'required', 'Java'],
  ]);
  const said = label({
    technologies: required('Python'),
    knowledge: [{ text: 'NLP', strength: 'mentioned' }, ...required('natural language processing')],
  });
  expect(kinds(compareSkills(read, said, vocabulary), 'strength')).toEqual(['right', 'wrong']);
});

test('a label that only overlaps a skill has no say on its strength where another has its name', () => {
  const read = skillReading('Do NLP research', [['nlp-research', 'mentioned', 'NLP research']]);
  const said = label({
    knowledge: [...required('NLP'), { text: 'NLP research', strength: 'mentioned' }],
  });
  expect(kinds(compareSkills(read, said, vocabulary), 'strength')).toEqual(['right']);
});
