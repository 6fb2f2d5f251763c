import { expect, test } from 'vitest';
import { valueCallings } from '../../src/posting/corrections.ts';
import { recordSchema } from '../../src/posting/record.ts';
import * as values from '../../src/posting/values.ts';

test('the list of fields and the schema of a record name the same fields in the same order', () => {
  expect(Object.keys(recordSchema.shape.fields.shape)).toEqual(values.fieldNames);
});

test('what people call a value leads to one that a field can have', () => {
  const known: readonly string[] = Object.values(values).flat();
  expect(Object.keys(valueCallings).filter(value => !known.includes(value))).toEqual([]);
});
