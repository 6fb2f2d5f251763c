import { expect, test } from 'vitest';
import { sharingValues } from '../../src/corpus/shared-values.ts';
import { posting } from '../posting/synthetic.ts';

const made = (id = 'baker') => posting({ id, title: 'Baker', skills: ['Rye'] });
const skillOf = (record: ReturnType<typeof made>) => record.fields.skills.facts[0]!.value;

test('records that share what they say say what they said', () => {
  expect(sharingValues(made())).toEqual(made());
});

test('a skill that two postings ask for alike is the same in both', () => {
  expect(skillOf(sharingValues(made()))).toBe(skillOf(sharingValues(made('miller'))));
});

test('a skill that goes by another name elsewhere keeps it', () => {
  sharingValues(made());
  const other = made('miller');
  skillOf(other).label = 'Rye bread';
  expect(skillOf(sharingValues(other)).label).toBe('Rye bread');
});
