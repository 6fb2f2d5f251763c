import { expect, test } from 'vitest';
import { experience } from '../../src/extract/experience.ts';
import { extract } from '../../src/extract/rule.ts';
import type { Experience, Fact } from '../../src/posting/record.ts';
import { flatExperience } from '../../src/resolve/experience.ts';
import { factsOf } from '../../src/resolve/precedence.ts';
import { lexicon, posting } from './examples.ts';

const readings = (text: string) => extract(experience, posting(`Requirements\n- ${text}`), lexicon);
const facts = (text: string): Fact<Experience>[] => factsOf(readings(text));

test.each([
  ['BS and 5 years of experience, MS and 3 years of experience', 3],
  ["5 years of experience (with a master's degree) or 7 years of experience (with a bachelor's degree)", 5],
  ["Bachelor's degree and 6+ years of experience\n- Master's degree and 4+ years of experience", 4],
  ['1+ years of lab experience or 3+ years of field experience', 1],
  ['5+ years of sales experience\n- 2+ years of banking experience', 5],
  ['3 years of retail experience or\n- 4+ years of military service', 3],
  [
    'Six years of experience in a court\nOR\nA degree in Law, and four years of experience\nOR\nA doctorate, and two years of experience',
    2,
  ],
  ["3 years of law experience. OR Master's in law with a minimum of 1 year of experience.", 1],
  ['3-5+ years of experience', 3],
  ['Over three years of experience', 3],
  ['3yrs+ experience as a nurse', 3],
  ["Bachelor's degree (e.g. law) + 7 years of experience\n- Master's degree + 5 years of experience", 5],
  ['Min. Bachelor (+ 5 years of experience)/Master degree (+ 3 years of experience)', 3],
  ['9+ years of baking or cooking experience with 2+ years at sea', 9],
  ['6+ years of law, sales and trade (minimum of 4 years with a Ph.D.)', 4],
])('"%s" asks for %d years at the least', (text, min) => {
  expect(flatExperience(facts(text)).min).toBe(min);
});

test('a cue belongs to the years that it stands beside', () => {
  expect(
    facts('5+ years of experience required, 8 years of experience preferred').map(({ value }) => [
      value.minYears,
      value.strength,
    ]),
  ).toEqual([
    [5, 'required'],
    [8, 'preferred'],
  ]);
  expect(facts('3+ years of experience with BI tools (Tableau preferred), and SQL')[0]!.value.strength).toBe(
    'required',
  );
  expect(facts('3+ years of experience in law, ideally in tax')[0]!.value.strength).toBe('required');
});

test('a path carries the degree that it goes with', () => {
  expect(
    facts('BS and 5 years of experience or MS and 3 years of experience').map(f => f.value.condition),
  ).toEqual(['bachelor', 'master']);
});

test.each([
  ['6 years of agency experience', 'agency'],
  ['6 years of experience in agency work', 'agency'],
  ['6 years of relevant professional experience', 'overall'],
  ['6 years of experience building bridges', 'building bridges'],
  ['Analysis experience: 6 years', 'Analysis'],
  [
    'Requirements\n- 3 years of experience baking bread and rolls by night in a castle or a hospital',
    'baking bread and rolls by night',
  ],
  ['Requirements\n- 4 years in a highly analytical role', 'overall'],
])('"%s" is experience in %s', (text, scope) => {
  expect(facts(text)[0]!.value.scope).toBe(scope);
});

test.each([
  ['You must be 18 years of age', 'an age'],
  ['A course finished within the last 2 years', 'a stretch of time, not a minimum'],
  ["A bachelor's degree or 4 years of equivalent experience", 'in place of a degree'],
  ['4 years of university training', 'how long one has studied'],
  ['This is a 12-month contract', 'how long something lasts'],
])('"%s" is refused as %s', (text, because) => {
  expect(readings(text)).toMatchObject([{ kind: 'refusal', because }]);
});

test('the years of a company are none of the applicant', () => {
  const read = (text: string) => factsOf(extract(experience, posting(text), lexicon));
  expect(
    read('About us\n- With over 20 years of experience in freight, Acme is at home on every sea.'),
  ).toEqual([]);
  expect(read('Our founders bring 25 years of experience. You bring 3+ years of experience.')).toMatchObject([
    { value: { minYears: 3 } },
  ]);
});

test('years that are asked for and not counted are a cue', () => {
  expect(readings('Several years of experience in retail')).toMatchObject([{ kind: 'cue' }]);
  expect(extract(experience, posting('Pay depends on years of experience.'), lexicon)).toEqual([]);
});

test.each([
  'Requirements\n- 8+ years of experience in sales, trade or freight, with at least 2 years as a lead',
  'Requirements\n- 8+ years of experience in sales or trade, of which 2 years as a lead',
  'Requirements\n- 8+ years of experience in sales or trade, including 2 years as a lead',
])('years that are a part of others are no path of their own: "%s"', text => {
  expect(flatExperience(factsOf(extract(experience, posting(text), lexicon))).min).toBe(8);
});
