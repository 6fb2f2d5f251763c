import { fieldLabels } from '../charts/field-labels.ts';
import type { FieldName, FieldState, SectionKind, Status } from '../posting/record.ts';
import { fieldNames } from '../posting/values.ts';

/** The family whose line marks the words of a field in a text. */
const families: Record<FieldName, Family> = {
  title: 'identity',
  company: 'identity',
  board: 'identity',
  postedOn: 'identity',
  locations: 'place',
  workModel: 'place',
  seniority: 'level',
  employment: 'level',
  term: 'level',
  experience: 'experience',
  degree: 'degree',
  skills: 'skill',
  salary: 'pay',
  sponsorship: 'eligibility',
  authorizedIn: 'eligibility',
  citizenship: 'eligibility',
  clearance: 'eligibility',
  graduation: 'degree',
  relocation: 'place',
};

/** How a field is called, and its family. */
export const fields = Object.fromEntries(
  fieldNames.map(field => [field, { label: fieldLabels[field], family: families[field] }]),
) as Record<FieldName, { label: string; family: Family }>;

/** Fields that are marked alike: there are more fields than lines that an eye can tell apart. */
export type Family =
  | 'identity'
  | 'place'
  | 'level'
  | 'experience'
  | 'degree'
  | 'skill'
  | 'pay'
  | 'eligibility';

/** What the facts of a family are about, in the order of a legend. */
export const familyLabels: Record<Family, string> = {
  identity: 'title, employer, date',
  level: 'level and term',
  place: 'place',
  degree: 'degree',
  experience: 'experience',
  skill: 'skill',
  pay: 'pay',
  eligibility: 'eligibility',
};

/** How it is said where a fact is from. */
export const statusLabels: Record<Status, string> = {
  stated: 'stated',
  inferred: 'inferred',
  corrected: 'set by a person',
};

/** Why words that were read count no more. */
export const setOtherwise = 'a person set it otherwise';

/** States of a field, with what each of them means. */
export const states: Record<FieldState, { label: string; meaning: string }> = {
  stated: { label: 'Stated', meaning: 'The posting says it in so many words.' },
  inferred: { label: 'Inferred', meaning: 'It follows, by a named rule, from what the posting says.' },
  corrected: { label: 'Corrected', meaning: 'A person set it in the posting’s file, over what was read.' },
  unparsed: { label: 'Unparsed', meaning: 'The posting touches on it, and no value could be read.' },
  silent: { label: 'Not stated', meaning: 'The posting does not say.' },
};

/** How a section is called, and whether what stands in it counts as the employer's words about the job. */
export const sectionLabels: Record<SectionKind, { label: string; counted: boolean }> = {
  header: { label: 'Top of the page', counted: true },
  about: { label: 'About', counted: true },
  duties: { label: 'Duties', counted: true },
  required: { label: 'Required', counted: true },
  preferred: { label: 'Preferred', counted: true },
  skills: { label: 'Skills', counted: true },
  pay: { label: 'Pay', counted: true },
  benefits: { label: 'Benefits', counted: true },
  eligibility: { label: 'Eligibility', counted: true },
  'equal-opportunity': { label: 'Equal opportunity', counted: false },
  'board-commentary': { label: 'The job board’s words', counted: false },
  other: { label: 'Other', counted: true },
};
