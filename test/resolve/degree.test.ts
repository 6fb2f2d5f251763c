import { expect, test } from 'vitest';
import type { DegreeStatement } from '../../src/extract/degree.ts';
import type { DegreeLevel, Fact } from '../../src/posting/record.ts';
import { resolveDegree } from '../../src/resolve/degree.ts';

let end = 0;
const says = (
  levels: Partial<Record<DegreeLevel, 'required' | 'preferred'>>,
  more: Partial<DegreeStatement> = {},
  status: 'stated' | 'inferred' = 'stated',
): Fact<DegreeStatement> => ({
  value: {
    levels: Object.entries(levels).map(([level, strength]) => ({ level: level as DegreeLevel, strength })),
    inProgress: false,
    fields: [],
    orExperience: false,
    ...more,
  },
  status,
  rule: 'degree/level',
  evidence: [{ start: end++, end }],
});
const resolved = (...facts: Fact<DegreeStatement>[]) => resolveDegree(facts).facts[0]?.value;

test('the lowest level that is required is the minimum, and a higher one may be preferred', () => {
  expect(resolved(says({ bachelor: 'required', doctorate: 'preferred' }))).toMatchObject({
    minimum: 'bachelor',
    preferred: 'doctorate',
    strength: 'required',
    levels: ['bachelor', 'doctorate'],
  });
  expect(resolved(says({ doctorate: 'required', master: 'required' }))).toMatchObject({ minimum: 'master' });
});

test('a school diploma is enough where it is said as another way', () => {
  const school = says({ 'high-school': 'required' });
  const other = { ...school, value: { ...school.value, alternative: true as const } };
  expect(resolved(says({ bachelor: 'required' }), school)).toMatchObject({ minimum: 'bachelor' });
  expect(resolved(says({ bachelor: 'required' }), other)).toMatchObject({ minimum: 'high-school' });
});

test('a degree that is only preferred leaves no minimum', () => {
  const degree = resolved(says({ bachelor: 'preferred', master: 'preferred' }));
  expect(degree).toMatchObject({ preferred: 'bachelor', strength: 'preferred' });
  expect(degree).not.toHaveProperty('minimum');
});

test('a lower level that is preferred is not "a higher level"', () => {
  expect(resolved(says({ master: 'required' }), says({ bachelor: 'preferred' }))).not.toHaveProperty(
    'preferred',
  );
});

test('an inferred level gives way to one that is named', () => {
  const degree = resolved(
    says({ bachelor: 'required' }, { fields: ['Law'] }, 'inferred'),
    says({ master: 'required' }),
  );
  expect(degree).toMatchObject({ minimum: 'master', levels: ['master'], fields: ['Law'] });
});

test('a school diploma beside a degree in another sentence is no alternative to it', () => {
  expect(resolved(says({ 'high-school': 'required' }), says({ associate: 'required' }))).toMatchObject({
    minimum: 'associate',
  });
  expect(resolved(says({ 'high-school': 'required', bachelor: 'required' }))).toMatchObject({
    minimum: 'high-school',
  });
});

test('fields are named once, and evidence comes from every statement in order', () => {
  const [second, first] = [
    says({ master: 'required' }, { fields: ['law', 'Physics'] }),
    says({ bachelor: 'required' }, { fields: ['Law'] }),
  ];
  const { facts } = resolveDegree([first, second]);
  expect(facts[0]!.value.fields).toEqual(['Law', 'Physics']);
  expect(facts[0]!.evidence).toEqual([...second.evidence, ...first.evidence]);
});

test('one sentence that asks for a level and one that only prefers it contradict each other', () => {
  expect(resolveDegree([says({ bachelor: 'required' }), says({ bachelor: 'preferred' })]).conflicting).toBe(
    true,
  );
  expect(resolveDegree([says({ bachelor: 'required' }), says({ master: 'preferred' })]).conflicting).toBe(
    false,
  );
});

test('nothing said is nothing resolved', () => {
  expect(resolveDegree([])).toEqual({ facts: [], conflicting: false });
});
