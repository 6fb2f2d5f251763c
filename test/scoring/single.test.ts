import { expect, test } from 'vitest';
import { compareSingle } from '../../src/scoring/single.ts';
import { kinds, label, reading } from './reading.ts';

const text = 'Analyst at Acme';

test('a value is right when equal, wrong when another, missed when not read and invented when not labelled', () => {
  const senior = reading(text, { seniority: ['senior'] });
  expect(kinds(compareSingle(senior, label({ seniority: 'senior' })), 'seniority')).toEqual(['right']);
  expect(kinds(compareSingle(senior, label({ seniority: 'mid' })), 'seniority')).toEqual(['wrong']);
  expect(kinds(compareSingle(reading(text), label({ seniority: 'mid' })), 'seniority')).toEqual(['missed']);
  expect(kinds(compareSingle(senior, label()), 'seniority')).toEqual(['invented']);
});

test('where nothing is labelled and nothing read there is no verdict', () => {
  expect(compareSingle(reading(text), label())).toEqual([]);
});

test('a title is the same in another letter case and with other spacing', () => {
  const read = reading(text, { title: ['Data  analyst'] });
  expect(kinds(compareSingle(read, label({ title: 'Data Analyst' })), 'title')).toEqual(['right']);
});

test('a season without its year is wrong', () => {
  const fall = reading(text, { term: [{ season: 'fall' }] });
  const labelled = label({ term_season: 'fall', term_year: 2026 });
  expect(compareSingle(fall, labelled)).toMatchObject([
    { field: 'term', kind: 'wrong', expected: 'fall 2026', read: 'fall ?' },
  ]);
});

test('a degree that need not be finished counts only where one of both says so', () => {
  const studying = reading(text, {
    degree: [
      {
        minimum: 'master',
        strength: 'required',
        levels: ['master'],
        inProgress: true,
        fields: [],
        orExperience: false,
      },
    ],
  });
  const verdicts = compareSingle(studying, label({ degree_min: 'master', degree_in_progress: true }));
  expect(verdicts.map(({ field, kind }) => [field, kind])).toEqual([
    ['degree_min', 'right'],
    ['degree_in_progress', 'right'],
  ]);
});

test('a missed value points to the words that were expected, where they stand', () => {
  expect(compareSingle(reading(text), label({ company: 'ACME' }))).toMatchObject([
    { kind: 'missed', evidence: [{ start: 11, end: 15 }] },
  ]);
});
