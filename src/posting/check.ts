import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { type PostingRecord, recordSchema } from './record.ts';

/**
 * The contract of records, compiled: zod copies all that it checks, which takes four times as long. A function for each
 * definition, for V8 optimises none of the length of all of them; dates are held to their pattern, not their format.
 */
const compiled = () =>
  new Ajv2020({ inlineRefs: false, validateFormats: false }).compile<PostingRecord>(
    z.toJSONSchema(recordSchema, { reused: 'ref' }),
  );

/** To compile the contract takes as long as to check so many records with zod. */
const fewChecked = 50;
let count = 0;
let keepsContract: ReturnType<typeof compiled> | undefined;

/**
 * A record that keeps the contract: itself, no copy of it.
 * @throws {z.ZodError} naming all that does not.
 */
export function checked(record: unknown): PostingRecord {
  count++;
  if (count > fewChecked) keepsContract ??= compiled();
  if (!keepsContract?.(record)) recordSchema.parse(record);
  return record as PostingRecord;
}
