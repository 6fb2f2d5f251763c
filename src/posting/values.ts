/**
 * What the fields of a record can say where that is one of a few things, each list in the order of display. They stand apart
 * from the schema so that a browser can have them without it.
 */

export const sectionKinds = [
  'header',
  'about',
  'duties',
  'required',
  'preferred',
  'skills',
  'pay',
  'benefits',
  'eligibility',
  'equal-opportunity',
  'board-commentary',
  'other',
] as const;
export const strengths = ['required', 'preferred', 'mentioned'] as const;
export const degreeLevels = ['high-school', 'associate', 'bachelor', 'master', 'doctorate'] as const;
export const seniorities = [
  'intern',
  'entry',
  'mid',
  'senior',
  'lead',
  'manager',
  'director',
  'executive',
] as const;
export const workModels = ['onsite', 'hybrid', 'remote'] as const;
export const employments = ['full-time', 'part-time', 'contract', 'temporary', 'internship'] as const;
export const payPeriods = ['hour', 'day', 'week', 'month', 'year'] as const;
export const payKinds = ['base', 'bonus', 'ote', 'stipend'] as const;
export const seasons = ['spring', 'summer', 'fall', 'winter'] as const;
export const statuses = ['stated', 'inferred', 'corrected'] as const;
export const fieldStates = ['stated', 'inferred', 'corrected', 'unparsed', 'silent'] as const;

/** Whose words a posting is in: its employer's, its owner's for the facts of an ad, or a program's that invented it. */
export const wordings = ['original', 'restated', 'synthetic'] as const;

/** The fields of a record; their order is the order of display everywhere. */
export const fieldNames = [
  'title',
  'company',
  'board',
  'postedOn',
  'locations',
  'workModel',
  'seniority',
  'employment',
  'term',
  'experience',
  'degree',
  'skills',
  'salary',
  'sponsorship',
  'authorizedIn',
  'citizenship',
  'clearance',
  'graduation',
  'relocation',
] as const;
