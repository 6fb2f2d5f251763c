import { expect, test } from 'vitest';
import { skills } from '../../src/charts/skills.ts';
import type { Skill } from '../../src/posting/record.ts';
import { corpus, posting } from '../posting/synthetic.ts';

const python = (how: Partial<Skill>) => ({ label: 'Python', ...how });
const partsOf = (...said: Partial<Skill>[]) => {
  const [row] = skills.answer(corpus([{ id: 'a', skills: said.map(python) }])).rows;
  return Object.fromEntries(
    row!.parts.filter(({ postings }) => postings.length > 0).map(part => [part.key, part.postings]),
  );
};

test.each([
  ['required', { strength: 'required' }],
  ['several', { strength: 'required', group: 1 }],
  ['several', { strength: 'preferred', group: 1 }],
  ['preferred', { strength: 'preferred' }],
  ['mentioned', { strength: 'mentioned' }],
  ['mentioned', { strength: 'mentioned', group: 1 }],
] as const)('a skill counts as %s when it is %o', (part, said) => {
  expect(partsOf(said)).toEqual({ [part]: ['a'] });
});

test('a skill said twice counts once, in its strongest part', () => {
  expect(
    partsOf({ strength: 'mentioned' }, { strength: 'preferred' }, { strength: 'required', group: 1 }),
  ).toEqual({
    several: ['a'],
  });
});

test('rows stand by how many postings ask for them, then by all mentions, then by label', () => {
  const mentioned = (label: string) => ({ label, strength: 'mentioned' as const });
  const { rows } = skills.answer(
    corpus([
      { id: 'a', skills: ['Ruby', 'Go', 'C', mentioned('Perl')] },
      { id: 'b', skills: ['Go', mentioned('Perl'), mentioned('Ruby')] },
      { id: 'c', skills: [mentioned('Perl')] },
    ]),
  );
  expect(rows.map(({ label, measure, count }) => [label, measure.count, count])).toEqual([
    ['Go', 2, 2],
    ['Ruby', 1, 2],
    ['C', 1, 1],
    ['Perl', 0, 3],
  ]);
});

test('the share of a skill is that of the postings that ask for it', () => {
  const [row] = skills.answer(
    corpus([
      { id: 'a', skills: ['Go'] },
      { id: 'b', skills: [{ label: 'Go', strength: 'mentioned' }] },
      { id: 'c' },
      { id: 'd' },
    ]),
  ).rows;
  expect(row!.measure.share.value).toBe(0.25);
  expect(row!.share.value).toBe(0.5);
});

test('the facts behind a row are those of its skill', () => {
  const record = posting({ id: 'a', skills: ['Go', 'C', { label: 'Go', strength: 'mentioned' }] });
  expect(skills.facts(record, 'go', corpus([record])).map(({ value }) => (value as Skill).strength)).toEqual([
    'required',
    'mentioned',
  ]);
});

const five = (...skillsOf: Partial<Skill>[]) =>
  skills.finding(
    skills.answer(
      corpus([0, 1, 2, 3, 4].map(i => ({ id: `p${i}`, skills: skillsOf[i] ? [python(skillsOf[i])] : [] }))),
    ),
  );
const required = { strength: 'required' } as const;
const several = { strength: 'required', group: 1 } as const;
const preferred = { strength: 'preferred' } as const;

test('the finding of few postings says in words how a skill is asked for', () => {
  expect(five(required, required, several, several, several)).toBe(
    'All five postings require Python or accept it as one of several.',
  );
  expect(five(required, required, required, preferred)).toBe(
    'Four of five postings require or prefer Python.',
  );
  expect(five(several)).toBe('One of five postings accepts Python as one of several.');
  expect(five(preferred, preferred)).toBe('Two of five postings prefer Python.');
});

test('a mere mention is no finding', () => {
  expect(five({ strength: 'mentioned' })).toBe('None of the five postings asks for a skill.');
});

test('equals are named alike, and counted where they are many', () => {
  const all = (...labels: string[]) =>
    skills.finding(
      skills.answer(corpus(['a', 'b', 'c'].map((id, i) => ({ id, skills: i < 2 ? labels : [] })))),
    );
  expect(all('Go', 'C')).toBe('Two of three postings require each of two skills: C and Go.');
  expect(all('A', 'B', 'C', 'D', 'E', 'F')).toBe(
    'Two of three postings require each of six skills, A, B and C among them.',
  );
});

test('a finding ranks only what the intervals separate', () => {
  const many = (go: number, c: number) =>
    skills.finding(
      skills.answer(
        corpus(
          Array.from({ length: 50 }, (_, i) => ({
            id: `p${i}`,
            skills: [...(i < go ? ['Go'] : []), ...(i < c ? ['C'] : [])],
          })),
        ),
      ),
    );
  expect(many(40, 10)).toBe('80% of 50 postings ask for Go, more than for any other skill.');
  expect(many(31, 28)).toBe('62% of 50 postings ask for Go; C is too close to be ranked below.');
  expect(many(31, 0)).toBe('62% of 50 postings ask for Go.');
});
