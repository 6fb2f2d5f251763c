import { expect, test } from 'vitest';
import { registry } from '../../src/extract/registry.ts';
import type { Rule } from '../../src/extract/rule.ts';
import { brokenExamples } from './examples.ts';

const rules = Object.values(registry).flat() as readonly Rule<unknown>[];

test.each(rules.map(rule => [rule.id, rule] as const))(
  '%s reads its examples and refuses its refusals',
  (_, rule) => {
    expect(brokenExamples(rule)).toEqual([]);
  },
);

test('every rule has a permanent id of its own, an example and a refusal', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(
    rules.filter(({ accepts, refuses }) => accepts.length === 0 || refuses.length === 0).map(({ id }) => id),
  ).toEqual([]);
});
