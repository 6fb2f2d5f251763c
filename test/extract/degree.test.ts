import { expect, test } from 'vitest';
import { type DegreeStatement, degree } from '../../src/extract/degree.ts';
import { extract } from '../../src/extract/rule.ts';
import { resolveDegree } from '../../src/resolve/degree.ts';
import { factsOf } from '../../src/resolve/precedence.ts';
import { lexicon, posting } from './examples.ts';

const statements = (text: string): DegreeStatement[] =>
  factsOf(extract(degree, posting(`Requirements\n- ${text}`), lexicon)).map(({ value }) => value);
const levels = (text: string) => statements(text).flatMap(({ levels }) => levels.map(({ level }) => level));

test.each([
  ['Ph.D. in Physics', 'doctorate'],
  ['B.Sc. (Hons) in Chemistry', 'bachelor'],
  ['BSc or above in Law', 'bachelor'],
  ['Education: B. Sc. Statistics or Mathematics', 'bachelor'],
  ['M.S. required', 'master'],
  ['An MBA', 'master'],
  ['GED', 'high-school'],
  ["Associate's degree", 'associate'],
  ['Four-year degree from a university', 'bachelor'],
  ['Mastersʼ degree', 'master'],
  ['An advanced degree', 'master'],
  ['Juris Doctor', 'doctorate'],
  ['Currently enrolled in a graduate program', 'master'],
])('"%s" names %s', (text, level) => {
  expect(levels(text)).toEqual([level]);
});

test.each([
  'Experience with MS Excel, MS SQL and MS Project',
  'You will master new tools',
  'Certified Scrum Master',
  'Research Associate',
  'An office in Boston, MA',
  'Applicants live in MD, MA, MI, MN or MO',
  'Recent graduates',
  'PhD-level puzzles',
])('"%s" names no degree', text => {
  expect(levels(text)).toEqual([]);
});

test.each([
  ["Master's degree preferred but not required", 'preferred'],
  ["Preferred: Master's degree", 'preferred'],
  ["Preference for a Master's degree", 'preferred'],
  ["Preference will be given to candidates with a minimum of a Master's degree", 'preferred'],
  ["Minimum of a Master's degree", 'required'],
  ["Bachelor's degree (Master's preferred) in Law", 'required'],
  ["Bachelor's degree or equivalent experience preferred", 'preferred'],
  ["Master's degree (definitely not required)", 'preferred'],
  ["Master's degree: (Desirable)", 'preferred'],
  ["A plus: Master's degree in Law", 'preferred'],
  ['Degree strongly preferred', 'preferred'],
  ["Master's degree in Law, with a preference for tax law", 'required'],
  ["Master's degree, with knowledge of tax law preferred", 'required'],
  ["Master's degree in Law (preferred)", 'preferred'],
])('"%s" is %s', (text, strength) => {
  expect(statements(text)[0]!.levels[0]!.strength).toBe(strength);
});

test('a cue reaches all levels that stand side by side, and no others', () => {
  const text = "Bachelor's degree in Law, MS or PhD preferred";
  expect(statements(text)[0]!.levels.map(({ strength }) => strength)).toEqual([
    'required',
    'preferred',
    'preferred',
  ]);
});

test('experience stands for a degree only where the text says so', () => {
  expect(statements("Bachelor's degree and equivalent experience")[0]!.orExperience).toBe(false);
  expect(statements('Bachelor and 5 years, or 2 years of experience with a PhD')[0]!.orExperience).toBe(
    false,
  );
  expect(statements('High school diploma or equivalent')[0]!.orExperience).toBe(false);
  expect(statements("Bachelor's degree or at least 3 years of experience")[0]!.orExperience).toBe(true);
});

test('a title, the staff and benefits ask for no degree', () => {
  const read = (text: string) => resolveDegree(factsOf(extract(degree, posting(text), lexicon))).facts;
  expect(read("Master's Biology Internship\nAcme\n\nWe study frogs.")).toEqual([]);
  expect(read('About us\nOur team of engineers and PhDs builds lasers.')).toEqual([]);
  expect(read("Benefits\n- Tuition support for a bachelor's degree")).toEqual([]);
});

test('a field that is preferred behind a comma is no wish for the degree, and "four or more years" may stand for one', () => {
  expect(statements('A four-year degree from a good school, law field preferred')).toMatchObject([
    { levels: [{ level: 'bachelor', strength: 'required' }] },
  ]);
  for (const text of [
    "Bachelor's degree in Law or four or more years of court experience",
    "Education, training, and experience equivalent to a bachelor's degree in Law",
  ])
    expect(statements(text)).toMatchObject([{ orExperience: true }]);
});
