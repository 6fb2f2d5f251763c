import { beforeAll, describe, expect, test } from 'vitest';
import { checked } from '../../src/posting/check.ts';
import { type PostingRecord, recordSchema } from '../../src/posting/record.ts';
import { readPosting } from '../../src/resolve/read.ts';
import { lexicon } from '../extract/examples.ts';
import { documentsOf } from '../ingest/reading.ts';

const record = (): PostingRecord =>
  readPosting(
    documentsOf(
      'Night Nurse\nNorthwind\nLyon, France\nPosted on 3 May 2026\n\nPay: $30 - $40 an hour\n\nRequirements\n- Python',
      'nurse.txt',
    )[0]!,
    lexicon,
  );

/** A contract that has been asked of many records is compiled, and must be the same one. */
describe.each([0, 60])('behind %i records', before => {
  beforeAll(() => {
    const one = record();
    for (let i = 0; i < before; i++) checked(one);
  });

  test('a record that keeps the contract is given back itself', () => {
    const one = record();
    expect(one.fields.salary.facts).toHaveLength(1);
    expect(checked(one)).toBe(one);
  });

  test.each<[string, (one: PostingRecord) => void]>([
    ['a key that the contract does not know', one => Object.assign(one.fields.title, { guess: 1 })],
    ['a key that is missing', one => Reflect.deleteProperty(one.fields.title, 'state')],
    [
      'a value of another kind',
      one => Object.assign(one.fields.skills.facts[0]!.value, { strength: 'keen' }),
    ],
    [
      'pay without bounds',
      one => Object.assign(one.fields.salary.facts[0]!, { value: { currency: 'USD', kind: 'base' } }),
    ],
    ['a fact without evidence', one => one.fields.title.facts[0]!.evidence.pop()],
    ['an offset below zero', one => Object.assign(one.sections[0]!, { start: -1 })],
    ['an offset that is no whole number', one => Object.assign(one.sections[0]!, { start: 0.5 })],
    ['a day that no calendar has', one => Object.assign(one, { capturedAt: '2026-02-30' })],
    ['a language of three letters', one => Object.assign(one.language, { code: 'eng' })],
  ])('%s breaks the contract', (_, spoil) => {
    const one = record();
    spoil(one);
    expect(recordSchema.safeParse(one).success).toBe(false);
    expect(() => checked(one)).toThrow();
  });
});
