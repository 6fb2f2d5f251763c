import { expect, test } from 'vitest';
import { levels } from '../../src/charts/levels.ts';
import { corpus, posting } from '../posting/synthetic.ts';

test('rows stand in the order of seniority', () => {
  const answer = levels.answer(
    corpus([
      { id: 'a', seniority: 'executive' },
      { id: 'b', seniority: ['senior', 'intern'] },
      { id: 'c', seniority: 'senior' },
    ]),
  );
  expect(answer.rows.map(({ label, count }) => [label, count])).toEqual([
    ['Intern', 1],
    ['Senior', 2],
    ['Executive', 1],
  ]);
});

test('the facts behind a row are those of its level', () => {
  const record = posting({ id: 'a', seniority: ['senior', 'lead'] });
  expect(levels.facts(record, 'lead', corpus([record])).map(({ value }) => value)).toEqual(['lead']);
});

const finding = (...seniorities: (Parameters<typeof posting>[0]['seniority'] | undefined)[]) =>
  levels.finding(
    levels.answer(
      corpus(seniorities.map((seniority, i) => ({ id: `p${i}`, ...(seniority && { seniority }) }))),
    ),
  );

test('the finding of few postings counts every level', () => {
  expect(finding('intern', 'intern', 'intern', 'entry', undefined)).toBe(
    'Of five postings, three are for interns and one for people at entry level; one states no level.',
  );
  expect(finding('intern', 'intern')).toBe('Both postings are for interns.');
  expect(finding('lead')).toBe('The one posting is for leads.');
});

test('the finding says so when nothing is stated', () => {
  expect(finding(undefined)).toBe('The one posting does not state a level.');
  expect(finding(undefined, undefined)).toBe('Neither posting states a level.');
  expect(finding(undefined, undefined, undefined)).toBe('None of the three postings states a level.');
  expect(finding()).toBe('There are no postings yet.');
});
