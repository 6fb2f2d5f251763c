import type { Field, PostingRecord } from '../posting/record.ts';
import { fieldNames } from '../posting/values.ts';

const nothing: never[] = [];
const silent: Field<never> = {
  state: 'silent',
  conflicting: false,
  facts: nothing,
  cues: nothing,
  refused: nothing,
};

/**
 * A record that shares what is empty in it with all others, for nobody changes a record: six in ten of its fields say
 * nothing, which takes a sixth of the memory of thousands of records where each has its own.
 */
export function sharingSilence(record: PostingRecord): PostingRecord {
  const fields: Record<string, Field<unknown>> = record.fields;
  for (const name of fieldNames) {
    const field = fields[name]!;
    if (field.cues.length === 0) field.cues = nothing;
    if (field.refused.length === 0) field.refused = nothing;
    if (field.facts.length === 0) field.facts = nothing;
    if (isSilent(field)) fields[name] = silent;
  }
  return record;
}

const isSilent = ({ state, conflicting, facts, cues, refused, correction }: Field<unknown>): boolean =>
  state === 'silent' &&
  !conflicting &&
  facts === nothing &&
  cues === nothing &&
  refused === nothing &&
  correction === undefined;
