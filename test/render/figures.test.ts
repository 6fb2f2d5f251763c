import { expect, test } from 'vitest';
import { degrees } from '../../src/charts/degrees.ts';
import { interval } from '../../src/charts/prose.ts';
import { skills } from '../../src/charts/skills.ts';
import { columns } from '../../src/render/figures.ts';
import { share } from '../../src/statistics/share.ts';
import { corpus } from '../posting/synthetic.ts';

test('an interval is written in whole per cent', () => {
  expect(interval(share(31, 50))).toBe('48–74%');
  expect(interval(share(0, 50))).toBe('0–7%');
  expect(interval(share(0, 10_000))).toBe('0–<1%');
});

const go = Array.from({ length: 20 }, (_, i) => ({ id: `p${i}`, skills: ['Go'] }));

test('the table of few postings has counts alone', () => {
  const answer = skills.answer(corpus(go.slice(0, 5)));
  expect(columns(skills, answer).map(({ name }) => name)).toEqual([
    'Skill',
    'Required',
    'One of several',
    'Preferred',
    'Asked for',
    'Only mentioned',
  ]);
  expect(columns(skills, answer).map(({ text }) => text(answer.rows[0]!))).toEqual([
    'Go',
    '5',
    '0',
    '0',
    '5',
    '0',
  ]);
});

test('the table of many postings has shares with intervals', () => {
  const answer = skills.answer(corpus(go));
  expect(
    columns(skills, answer)
      .slice(4, 7)
      .map(({ name, text }) => [name, text(answer.rows[0]!)]),
  ).toEqual([
    ['Asked for', '20'],
    ['Share', '100%'],
    ['95% interval', '84–100%'],
  ]);
});

test('a column is a figure unless it names the row', () => {
  const answer = degrees.answer(corpus(go));
  expect(columns(degrees, answer).map(({ figure }) => figure)).toEqual([
    false,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
  ]);
});
