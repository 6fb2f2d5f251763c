import { expect, test } from 'vitest';
import { skillPairs } from '../../src/charts/skill-pairs.ts';
import type { Skill } from '../../src/posting/record.ts';
import { corpus, posting, type Says } from '../posting/synthetic.ts';

type Asked = NonNullable<Says['skills']>;
/** So many postings with each of these lists of skills. */
const answer = (...said: [count: number, skills: Asked][]) =>
  skillPairs.answer(
    corpus(
      said
        .flatMap(([count, skills]) => Array.from({ length: count }, () => skills))
        .map((skills, i) => ({ id: `p${String(i).padStart(3, '0')}`, skills })),
    ),
  );
const labels = (...said: [count: number, skills: Asked][]) => answer(...said).rows.map(({ label }) => label);
const oneOf = (...names: string[]): Partial<Skill>[] => names.map(label => ({ label, group: 1 }));

test('skills that are asked for together more often than by chance are a pair, with the figures behind it', () => {
  const [row] = answer([8, ['CSS', 'HTML']], [2, ['CSS']], [30, ['Go']]).rows;
  expect(row).toMatchObject({ id: 'css--html', label: 'CSS and HTML', count: 8, of: 40 });
  expect(row!.values).toMatchObject({ by_chance: 2, first: 10, second: 8 });
});

test('a pair needs five postings, and more than chance would have by its whole interval', () => {
  expect(labels([4, ['CSS', 'HTML']], [30, ['Go']])).toEqual([]);
  expect(labels([5, ['CSS', 'HTML']], [30, ['Go']])).toEqual(['CSS and HTML']);
  expect(labels([10, ['CSS', 'HTML']], [10, ['CSS']], [10, ['HTML']], [10, ['Go']])).toEqual([]);
});

test('of many postings a pair needs one in two hundred', () => {
  expect(labels([7, ['CSS', 'HTML']], [1593, ['Go']])).toEqual([]);
  expect(labels([8, ['CSS', 'HTML']], [1592, ['Go']])).toEqual(['CSS and HTML']);
});

test('alternatives are not asked for together; they are counted apart', () => {
  expect(labels([9, oneOf('CSS', 'HTML')], [30, ['Go']])).toEqual([]);
  const [row] = answer([6, ['CSS', 'HTML']], [3, oneOf('CSS', 'HTML')], [40, ['Go']]).rows;
  expect(row!.measure.count).toBe(6);
  expect(row!.parts.map(({ postings }) => postings.length)).toEqual([6, 3]);
});

test('a skill makes no pair with one that is named after it', () => {
  expect(labels([9, ['React', 'React Native']], [30, ['Go']])).toEqual([]);
  expect(labels([9, ['Java', 'JavaScript']], [30, ['Go']])).toEqual(['Java and JavaScript']);
});

test('a posting that asks for no pair is named, and so is one that asks for nothing', () => {
  const { further, notStated } = answer([9, ['CSS', 'HTML']], [1, ['Go']], [20, []]);
  expect([further, notStated[0], notStated.length]).toEqual([['p009'], 'p010', 20]);
});

test('the facts behind a pair are those of both skills', () => {
  const record = posting({ id: 'a', skills: ['CSS', 'HTML', 'Go'] });
  expect(
    skillPairs.facts(record, 'css--html', corpus([record])).map(({ value }) => (value as Skill).id),
  ).toEqual(['css', 'html']);
  expect(skillPairs.facts(record, 'css--rust', corpus([record]))).toEqual([]);
});

test('the finding says how many would be by chance, and when there are too few postings', () => {
  expect(skillPairs.finding(answer([8, ['CSS', 'HTML']], [32, ['Go']]))).toBe(
    'Eight of 40 postings ask for both CSS and HTML, where chance would have two.',
  );
  expect(skillPairs.finding(answer([5, ['CSS', 'HTML']]))).toBe(
    'Five postings are too few to tell which skills go together.',
  );
  expect(skillPairs.finding(answer([40, ['Go']]))).toBe(
    'No two skills are asked for together more often than chance would have it.',
  );
});
