import { expect, test } from 'vitest';
import type { Experience, Fact } from '../../src/posting/record.ts';
import { flatExperience } from '../../src/resolve/experience.ts';

let statements = 0;
const asks = (value: Partial<Experience>, joint?: number): Fact<Experience> => {
  statements += 1;
  const own = { start: statements * 10, end: statements * 10 + 5 };
  return {
    value: { minYears: 0, scope: 'overall', strength: 'required', ...value },
    status: 'stated',
    rule: 'experience/years-plus',
    evidence: joint === undefined ? [own] : [own, { start: joint, end: joint + 2 }],
  };
};

test('of requirements that hold at once the largest counts', () => {
  expect(flatExperience([asks({ minYears: 5, scope: 'law' }), asks({ minYears: 2, scope: 'tax' })])).toEqual({
    min: 5,
    max: null,
  });
});

test('of paths with a degree each the smallest counts, with its own upper bound', () => {
  expect(
    flatExperience([
      asks({ minYears: 5, condition: 'bachelor' }),
      asks({ minYears: 3, maxYears: 4, condition: 'master' }),
      asks({ minYears: 0, maxYears: 2, condition: 'doctorate' }),
    ]),
  ).toEqual({ min: 0, max: 2 });
});

test('statements that share the words which join them are paths', () => {
  const or = 100_000;
  expect(flatExperience([asks({ minYears: 1 }, or), asks({ minYears: 3 }, or)])).toEqual({
    min: 1,
    max: null,
  });
});

test('different years of the same thing are grades of one job', () => {
  expect(
    flatExperience([
      asks({ minYears: 2, maxYears: 4, scope: 'sales' }),
      asks({ minYears: 0.5, maxYears: 2, scope: 'sales' }),
    ]),
  ).toEqual({ min: 0.5, max: 2 });
});

test('preferred years are not asked for', () => {
  expect(flatExperience([asks({ minYears: 8, strength: 'preferred' })])).toEqual({ min: null, max: null });
});
