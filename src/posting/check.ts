import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { type PostingRecord, recordSchema } from './record.ts';

/**
 * The contract of records, compiled: zod copies all that it checks, which takes four times as long. A function for each
 * definition, for V8 optimises none of the length of all of them; dates are held to their pattern, not their format.
 */
const keepsContract = new Ajv2020({ inlineRefs: false, validateFormats: false }).compile<PostingRecord>(
  z.toJSONSchema(recordSchema, { reused: 'ref' }),
);

/**
 * A record that keeps the contract: itself, no copy of it.
 * @throws {z.ZodError} naming all that does not.
 */
export const checked = (record: unknown): PostingRecord =>
  keepsContract(record) ? record : recordSchema.parse(record);
