import type { FieldName, FieldState, SectionKind, Status } from '../posting/record.ts';

/** How a field is called, and the family whose line marks its words in a text. */
export const fields: Record<FieldName, { label: string; family: Family }> = {
  title: { label: 'Title', family: 'identity' },
  company: { label: 'Company', family: 'identity' },
  board: { label: 'Job board', family: 'identity' },
  postedOn: { label: 'Posted on', family: 'identity' },
  locations: { label: 'Places', family: 'place' },
  workModel: { label: 'Work model', family: 'place' },
  seniority: { label: 'Level', family: 'level' },
  employment: { label: 'Employment', family: 'level' },
  term: { label: 'Term', family: 'level' },
  experience: { label: 'Experience', family: 'experience' },
  degree: { label: 'Degree', family: 'degree' },
  skills: { label: 'Skills', family: 'skill' },
  salary: { label: 'Pay', family: 'pay' },
  sponsorship: { label: 'Visa sponsorship', family: 'eligibility' },
  authorizedIn: { label: 'Right to work in', family: 'eligibility' },
  citizenship: { label: 'Citizenship', family: 'eligibility' },
  clearance: { label: 'Security clearance', family: 'eligibility' },
  graduation: { label: 'Graduation', family: 'degree' },
  relocation: { label: 'Relocation', family: 'place' },
};

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

export const statusLabels: Record<Status, string> = {
  stated: 'stated',
  inferred: 'inferred',
  corrected: 'corrected by hand',
};

/** States of a field, with what each of them means. */
export const states: Record<FieldState, { label: string; meaning: string }> = {
  stated: { label: 'Stated', meaning: 'The posting says it in so many words.' },
  inferred: { label: 'Inferred', meaning: 'It follows, by a named rule, from what the posting says.' },
  corrected: { label: 'Corrected', meaning: 'A person set it, over what was read.' },
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
