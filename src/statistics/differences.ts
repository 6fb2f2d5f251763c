import type { FieldName, FieldValue, PostingRecord } from '../posting/record.ts';
import { fieldNames } from '../posting/values.ts';

/** A field of which copies of one posting do not all say the same. */
export interface Difference {
  field: FieldName;
  /** The values, in words, that some copies state and others do not, with the ids of those that do. */
  values: { words: string; ids: string[] }[];
  /** Ids of the copies that state nothing of it. */
  silent: string[];
}

/**
 * In what the facts of several postings differ, field by field in the order of display; what all of them say is left out.
 * @param told a value in words; values that are told alike are alike.
 */
export const differences = (
  records: readonly PostingRecord[],
  told: <F extends FieldName>(field: F, value: FieldValue<F>) => string,
): Difference[] =>
  fieldNames
    .map(field => {
      const stated = new Map<string, string[]>();
      for (const { id, fields } of records)
        for (const words of new Set(fields[field].facts.map(({ value }) => told(field, value as never))))
          stated.set(words, [...(stated.get(words) ?? []), id]);
      return {
        field,
        values: [...stated]
          .filter(([, ids]) => ids.length < records.length)
          .map(([words, ids]) => ({ words, ids })),
        silent: records.filter(({ fields }) => fields[field].facts.length === 0).map(({ id }) => id),
      };
    })
    .filter(({ values }) => values.length > 0);
