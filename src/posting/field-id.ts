import type { FieldName } from './record.ts';

/** A field in the ids of rules and in addresses, which have no capitals: `posted-on` for `postedOn`. */
export const fieldId = (field: FieldName): string =>
  field.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
