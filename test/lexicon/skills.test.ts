import { describe, expect, test } from 'vitest';
import { skills } from '../../src/extract/skills.ts';
import { foundBy } from '../../src/lexicon/lint.ts';
import { compileMatcher } from '../../src/lexicon/matcher.ts';
import { type SkillEntry, skillNames } from '../../src/lexicon/skills.ts';
import { lexicon, valuesRead } from '../extract/examples.ts';

const [rule] = skills;
const entries = lexicon.skillEntries;
const readsSkill = (text: string, id: string) => valuesRead(rule!, text).some(skill => skill.id === id);

describe.each(Object.keys(lexicon.categories))('%s', category => {
  const own = entries.filter(entry => entry.category === category);

  test('every example yields its skill', () => {
    const missed = own.flatMap(({ id, examples }) =>
      examples.filter(text => !readsSkill(text, id)).map(text => `${id}: ${text}`),
    );
    expect(missed).toEqual([]);
  });

  test('no reject yields its skill', () => {
    const invented = own.flatMap(({ id, rejects }) =>
      rejects.filter(({ text }) => readsSkill(text, id)).map(({ text }) => `${id}: ${text}`),
    );
    expect(invented).toEqual([]);
  });

  test('every weak name has a reject that shows the ordinary word', () => {
    const unshown = own.flatMap(({ id, weak, rejects }) =>
      weak.filter(name => !rejects.some(({ text }) => shows(name, text))).map(name => `${id}: ${name}`),
    );
    expect(unshown).toEqual([]);
  });
});

const shows = (name: string, text: string) => compileMatcher([{ name, value: name }]).find(text).length > 0;

test('every skill has an id of its own', () => {
  expect(repeated(entries.map(({ id }) => id))).toEqual([]);
});

test('no name stands for two skills but those that say so', () => {
  const alone = (entry: SkillEntry) => skillNames(entry).filter(({ shared }) => !shared);
  const spellings = entries.flatMap(entry => [
    ...new Set(alone(entry).map(name => foundBy(name.name, entry.case === 'exact'))),
  ]);
  expect(repeated(spellings)).toEqual([]);
});

const repeated = (values: string[]) => values.filter((value, i) => values.indexOf(value) < i);

test('a name that is part of any work counts only where it is asked for', () => {
  expect(readsSkill('Requirements\n- Experience of data flows', 'data-pipelines')).toBe(true);
  expect(readsSkill('Responsibilities\n- Keep an eye on our data flows', 'data-pipelines')).toBe(false);
});

test('what stands right before a word of every day does not make a list with it', () => {
  expect(readsSkill('Requirements\n- Machine learning, governance', 'governance')).toBe(true);
  expect(readsSkill('Requirements\n- Machine learning governance boards', 'governance')).toBe(false);
});
