import { expect, test } from 'vitest';
import { skillsByLevel } from '../../src/charts/skills-by-level.ts';
import type { Skill } from '../../src/posting/record.ts';
import { corpus, posting, type Says } from '../posting/synthetic.ts';

const postings = (level: Says['seniority'], count: number, skills: Says['skills'] = []): Omit<Says, 'id'>[] =>
  Array.from({ length: count }, () => ({ ...(level && { seniority: level }), skills }));
const answer = (...says: Omit<Says, 'id'>[][]) =>
  skillsByLevel.answer(
    corpus(says.flat().map((say, i) => ({ id: `p${String(i).padStart(3, '0')}`, ...say }))),
  );
const finding = (...says: Omit<Says, 'id'>[][]) => skillsByLevel.finding(answer(...says));

test('a cell is a share of the postings of its level', () => {
  const { rows } = answer(
    postings('senior', 8, ['Go']),
    postings('senior', 4),
    postings('intern', 20, ['C']),
  );
  expect(rows.map(({ label, count, of, small }) => [label, count, of, small])).toEqual([
    ['C, intern', 20, 20, false],
    ['Go, senior', 8, 12, false],
  ]);
});

test('a level with few postings is counted, however many others there are', () => {
  const { rows } = answer(postings('senior', 40, ['Go']), postings('lead', 9, ['Go']));
  expect(rows.map(({ small }) => small)).toEqual([false, true]);
});

test('a posting of two levels counts in both, and a mere mention in none', () => {
  const mentioned: Partial<Skill> = { label: 'C', strength: 'mentioned' };
  const { rows } = answer(postings(['senior', 'lead'], 1, ['Go', mentioned]));
  expect(rows.map(({ label }) => label)).toEqual(['Go, senior', 'Go, lead']);
});

test('a level that no posting of asks for a skill has a cell without a row', () => {
  const { form } = answer(postings('senior', 1, ['Go']), postings('intern', 1, ['C']));
  expect(form).toMatchObject({
    columns: [{ label: 'Intern' }, { label: 'Senior' }],
    lines: [
      { label: 'C', cells: ['intern-c', undefined] },
      { label: 'Go', cells: [undefined, 'senior-go'] },
    ],
  });
});

test('fifteen skills are shown, and who asks for none of them is named', () => {
  const names = Array.from({ length: 15 }, (_, i) => `Skill ${i}`);
  const { rows, further, notStated } = answer(
    postings('lead', 2, names),
    postings('lead', 1, ['Rare']),
    postings(undefined, 1, ['Go']),
  );
  expect(rows).toHaveLength(15);
  expect(further).toEqual(['p002']);
  expect(notStated).toEqual(['p003']);
});

test('the facts behind a cell are its level and its skill', () => {
  const record = posting({ id: 'a', seniority: ['lead', 'senior'], skills: ['Go', 'C'] });
  expect(skillsByLevel.facts(record, 'lead-go', corpus([record])).map(({ rule }) => rule)).toEqual([
    'synthetic/seniority',
    'synthetic/skills',
  ]);
  expect(skillsByLevel.facts(record, 'lead-rust', corpus([record]))).toEqual([]);
});

test('the finding compares two levels only where their intervals part', () => {
  expect(finding(postings('senior', 30, ['Go']), postings('intern', 20))).toBe(
    'Go is asked for in 100% of 30 postings for senior people, and in none of 20 postings for interns.',
  );
  expect(finding(postings('senior', 12, ['Go']), postings('intern', 12, ['Go']))).toBe(
    'Between no two levels does a skill’s share differ by more than its 95% intervals.',
  );
});

test('the finding of few postings speaks of the level that most of them have', () => {
  expect(finding(postings('intern', 3, ['Go']), postings('lead', 1, ['C']))).toBe(
    'All three postings for interns ask for Go.',
  );
  expect(finding(postings('intern', 1))).toBe('The one posting does not state a level and ask for a skill.');
});
