import { expect, test } from 'vitest';
import type { FieldName, FieldValue } from '../../src/posting/record.ts';
import { differences } from '../../src/statistics/differences.ts';
import { posting, type Says } from '../posting/synthetic.ts';

const told = <F extends FieldName>(_field: F, value: FieldValue<F>): string =>
  typeof value === 'object' && 'label' in value ? value.label : JSON.stringify(value);
const between = (...copies: Says[]) => differences(copies.map(posting), told);

test('what all copies say is no difference', () => {
  expect(between({ id: 'a', title: 'Baker' }, { id: 'b', title: 'Baker' })).toEqual([]);
});

test('copies differ in the values that some state and others do not', () => {
  const found = between(
    { id: 'a', company: 'Crumb', skills: ['Python', 'SQL'] },
    { id: 'b', company: 'Crumb', skills: ['Python', 'Rust'] },
  );
  expect(found).toEqual([
    {
      field: 'skills',
      values: [
        { words: 'SQL', ids: ['a'] },
        { words: 'Rust', ids: ['b'] },
      ],
      silent: [],
    },
  ]);
});

test('a copy that says nothing of what another states is named', () => {
  expect(between({ id: 'a', seniority: 'senior' }, { id: 'b' })).toEqual([
    { field: 'seniority', values: [{ words: '"senior"', ids: ['a'] }], silent: ['b'] },
  ]);
});
