import { oncePer } from '../memory/once-per.ts';
import type { FieldName, FieldState, PostingRecord } from '../posting/record.ts';
import { fieldNames, fieldStates } from '../posting/values.ts';
import { languageName } from '../wording/language-name.ts';

/** In how many postings a field is in each state, and in how many its statements contradict each other. */
export interface FieldCoverage {
  field: FieldName;
  states: Record<FieldState, number>;
  conflicting: number;
}

/** What postings say and do not say, field by field in the order of display. */
export const coverageOf = oncePer((records: readonly PostingRecord[]): FieldCoverage[] =>
  fieldNames.map(field => {
    const states = Object.fromEntries(fieldStates.map(state => [state, 0])) as Record<FieldState, number>;
    let conflicting = 0;
    for (const { fields } of records) {
      states[fields[field].state]++;
      if (fields[field].conflicting) conflicting++;
    }
    return { field, states, conflicting };
  }),
);

/** A language of postings. */
export interface LanguageCount {
  name: string;
  read: boolean;
  postings: number;
}

/** The languages of postings, the commonest first, and whether they are read. */
export function languagesOf(records: readonly PostingRecord[]): LanguageCount[] {
  return [...new Set(records.map(({ language }) => language.code))]
    .map(code => {
      const those = records.filter(({ language }) => language.code === code);
      const read = those.some(({ language }) => language.read);
      return { name: languageName(code), read, postings: those.length };
    })
    .sort((a, b) => b.postings - a.postings || (a.name < b.name ? -1 : 1));
}
