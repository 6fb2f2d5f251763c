import { z } from 'zod';
import { slim } from '../explore/slim.ts';
import type { PostingRecord } from '../posting/record.ts';
import { fieldNames, fieldStates, wordings } from '../posting/values.ts';
import type { Fingerprint } from '../resolve/repeats.ts';

const words = z.string().optional();
const listed = z.array(z.unknown());
const state = z.enum(fieldStates);

const sketchSchema = z.strictObject({
  wording: z.enum(wordings),
  /** Whether the posting is in a language that is read. */
  read: z.boolean(),
  /** By what copies of it are told; absent for a teaser. */
  fingerprint: z
    .strictObject({
      words: z.string(),
      identity: z.strictObject({
        company: z.string(),
        title: z.array(z.string()),
        places: z.array(z.strictObject({ city: words, region: words, country: words })),
        requisition: words,
        address: words,
      }),
    })
    .optional(),
  /** The values of its facts and the states of its fields, as charts need them. */
  says: z
    .object({ states: z.record(z.enum(fieldNames), state), conflicts: z.record(z.string(), z.boolean()) })
    .catchall(listed),
});

/** What is kept of a posting beside its row, so that copies are found and charts answered without its text. */
export type Sketch = Omit<z.infer<typeof sketchSchema>, 'fingerprint'> & {
  fingerprint?: Fingerprint | undefined;
};

/** A row of `npm run parse -- --sketch`; what every row has and no posting tells it from what is yet to be read. */
export const sketchedRowSchema = z.looseObject({
  id: z.string(),
  duplicate_of: z.string().nullable(),
  sketch: sketchSchema.optional(),
});

/** The sketch of a posting, such as JSON can write. */
export const sketchOf = (record: PostingRecord, fingerprint: Fingerprint | undefined): Sketch => ({
  wording: record.wording,
  read: record.language.read,
  ...(fingerprint && { fingerprint }),
  says: slim(record) as Sketch['says'],
});
