import type { FieldName, FieldState, PostingRecord } from '../posting/record.ts';
import { fieldNames, fieldStates } from '../posting/values.ts';
import { languageName } from './language-name.ts';

/** In how many postings a field is in each state, and in how many its statements contradict each other. */
export interface FieldCoverage {
  field: FieldName;
  states: Record<FieldState, number>;
  conflicting: number;
}

/** What postings say and do not say, field by field in the order of display. */
export const coverageOf = (records: readonly PostingRecord[]): FieldCoverage[] =>
  fieldNames.map(field => {
    const read = records.map(({ fields }) => fields[field]);
    const inState = (state: FieldState) => read.filter(field => field.state === state).length;
    const states = Object.fromEntries(fieldStates.map(state => [state, inState(state)]));
    return {
      field,
      states: states as Record<FieldState, number>,
      conflicting: read.filter(({ conflicting }) => conflicting).length,
    };
  });

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
