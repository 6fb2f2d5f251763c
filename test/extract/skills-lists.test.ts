import { describe, expect, test } from 'vitest';
import { skills } from '../../src/extract/skills.ts';
import { valuesRead } from './examples.ts';

const required = (line: string) => valuesRead(skills[0]!, `Requirements\n- ${line}`);
const labels = (line: string) => [...new Set(required(line).map(({ label }) => label))];

/** The names of each choice, in the order of the choices. */
const choices = (line: string) => {
  const groups = new Map<number, string[]>();
  for (const { label, group } of required(line))
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), label]);
  return [...groups.values()];
};

describe('choices', () => {
  test.each([
    ['At least one of Java, C++ or Python', [['Java', 'C++', 'Python']]],
    ['Python or R', [['Python', 'R']]],
    ['One or more of: Redis, MongoDB, Cassandra', [['Redis', 'MongoDB', 'Cassandra']]],
    ['Relational stores such as MySQL, MariaDB', [['MySQL', 'MariaDB']]],
    ['Docker and Kubernetes', []],
    [
      'Python or R, and Tableau or Looker',
      [
        ['Python', 'R'],
        ['Tableau', 'Looker'],
      ],
    ],
  ])('%s', (line, groups) => expect(choices(line)).toEqual(groups));
});

describe('slashes', () => {
  test.each([
    ['Python/Java/Go', ['Python', 'Java', 'Go']],
    ['AWS/GCP', ['AWS', 'Google Cloud']],
    ['CI/CD pipelines', ['CI/CD']],
    ['A/B testing', ['A/B testing']],
    ['TCP/IP', ['TCP/IP']],
    ['PL/SQL', ['PL/SQL']],
  ])('%s', (line, read) => expect(labels(line)).toEqual(read));
});

test('the names of one skill are one skill', () => {
  expect(labels('k8s and Kubernetes')).toEqual(['Kubernetes']);
  expect(labels('Postgres, PostgreSQL')).toEqual(['PostgreSQL']);
  expect(labels('sklearn, scikit-learn')).toEqual(['scikit-learn']);
  expect(labels('GCP, Google Cloud Platform')).toEqual(['Google Cloud']);
});

describe('what is said not to be needed', () => {
  test.each([
    ['No Java required', []],
    ['You do not need Java', []],
    ['Java is not required', []],
    ['Python; no Java needed', ['Python']],
    ['Not only Python but also Java', ['Python', 'Java']],
    ['Java is preferred but not required', ['Java']],
  ])('%s', (line, read) => expect(labels(line)).toEqual(read));
});

test('an equal-opportunity statement and benefits are no source of skills', () => {
  const read = (text: string) => valuesRead(skills[0]!, text).map(({ label }) => label);
  expect(
    read(
      'Requirements\n- Python\nWe are an equal opportunity employer, and our recruiting, accounting and Java teams welcome all.',
    ),
  ).toEqual(['Python']);
  expect(read('Benefits\n- Courses in Java and accounting')).toEqual([]);
});
