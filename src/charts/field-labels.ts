import type { FieldName } from '../posting/record.ts';

/** How the fields of a record are called. */
export const fieldLabels: Record<FieldName, string> = {
  title: 'Title',
  company: 'Company',
  board: 'Job board',
  postedOn: 'Posted on',
  locations: 'Places',
  workModel: 'Work model',
  seniority: 'Level',
  employment: 'Employment',
  term: 'Term',
  experience: 'Experience',
  degree: 'Degree',
  skills: 'Skills',
  salary: 'Pay',
  sponsorship: 'Visa sponsorship',
  authorizedIn: 'Right to work in',
  citizenship: 'Citizenship',
  clearance: 'Security clearance',
  graduation: 'Graduation',
  relocation: 'Relocation',
};
