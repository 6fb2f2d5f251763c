import { expect, test } from 'vitest';
import { degrees } from '../../src/charts/degrees.ts';
import { lead } from '../../src/charts/lead.ts';
import { locations } from '../../src/charts/locations.ts';
import { skills } from '../../src/charts/skills.ts';
import { corpus, type Says } from '../posting/synthetic.ts';

type Said = Omit<Says, 'id'>;

const leading = (says: Said[]) => {
  const all = corpus(says.map((each, i) => ({ id: `p${i}`, ...each })));
  return lead([skills, degrees, locations].map(chart => ({ chart, answer: chart.answer(all) })));
};
const times = (n: number, says: Said): Said[] => Array.from({ length: n }, () => says);

test('majorities, rows ahead of all others and silences are claimed, the clearest first', () => {
  const claims = leading([
    ...times(90, { skills: ['Go'], degree: { minimum: 'master' } }),
    ...times(40, { skills: ['C'], locations: ['Rome'] }),
    ...times(10, { skills: ['C'], locations: ['Oslo'] }),
  ]);
  expect(claims.map(({ sentence, row }) => [sentence, row?.id])).toEqual([
    ['Most postings ask for Go.', 'go'],
    ['The lowest degree asked for is a master’s degree in most postings.', 'master'],
    ['Most postings do not name a place of work.', undefined],
  ]);
  expect(claims[0]).toMatchObject({ figures: '90 of 140 postings: 64%', around: '95% interval 56–72%' });
});

test('a row without a majority is ahead when its interval clears all others', () => {
  const claims = leading([
    ...times(40, { locations: ['Rome'] }),
    ...times(15, { locations: ['Oslo'] }),
    ...times(45, {}),
  ]);
  expect(claims.map(({ sentence }) => sentence)).toEqual([
    'More postings are for Rome than for any other place.',
  ]);
});

test('a silence is claimed where most postings say nothing', () => {
  const claims = leading([...times(20, { locations: ['Rome'] }), ...times(80, {})]);
  expect(claims.map(({ sentence, figures, around }) => [sentence, figures, around])).toEqual([
    ['Most postings do not name a place of work.', '80 of 100 postings: 80%', '95% interval 71–87%'],
  ]);
});

test('nothing is claimed that an interval does not bear', () => {
  const go: Said = { skills: ['Go'], locations: ['Rome'], degree: { minimum: 'master' } };
  const c: Said = { skills: ['C'], locations: ['Oslo'], degree: { minimum: 'bachelor' } };
  expect(leading([...times(10, go), ...times(10, c)])).toEqual([]);
});

test('few postings are told by the findings of their charts', () => {
  expect(leading(times(3, { skills: ['Go'] })).map(({ sentence }) => sentence)).toEqual([
    'All three postings require Go.',
  ]);
});
