import { expect, test } from 'vitest';
import { recordSchema } from '../../src/posting/record.ts';
import { fieldNames } from '../../src/posting/values.ts';

test('the list of fields and the schema of a record name the same fields in the same order', () => {
  expect(Object.keys(recordSchema.shape.fields.shape)).toEqual(fieldNames);
});
