import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  degreeLevels,
  employments,
  payKinds,
  payPeriods,
  seasons,
  seniorities,
  workModels,
} from '../../src/posting/values.ts';

test.each([
  ['workModel', workModels],
  ['seniority', seniorities],
  ['employment', employments],
  ['degree', degreeLevels],
  ['salary', [...payPeriods, ...payKinds]],
  ['term', seasons],
])('the README says what a correction of %s can say', (field, values) => {
  const row = readFileSync('README.md', 'utf8')
    .split('\n')
    .find(line => line.startsWith(`| \`${field}\``))!;
  const told = row.split(' | ')[1]!;
  expect([...told.matchAll(/`([^`]+)`/g)].map(([, value]) => value)).toEqual(values);
});
