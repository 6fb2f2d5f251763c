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
/** How firmly skills are asked for, the firmest first; what is mentioned stands outside any demand. */
export const strengths = ['required', 'preferred', 'mentioned'] as const;
/** Levels of degrees, the lowest first. */
export const degreeLevels = ['high-school', 'associate', 'bachelor', 'master', 'doctorate'] as const;
/** Levels of jobs, the lowest first. */
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
/** Where the work may be done: where the employer is, partly there, anywhere. */
export const workModels = ['onsite', 'hybrid', 'remote'] as const;
export const employments = ['full-time', 'part-time', 'contract', 'temporary', 'internship'] as const;
/** The time that an amount of pay is for, the shortest first. */
export const payPeriods = ['hour', 'day', 'week', 'month', 'year'] as const;
/** What pay is: `ote` is base and bonus where targets are met, `stipend` what interns and students get. */
export const payKinds = ['base', 'bonus', 'ote', 'stipend'] as const;
/** Seasons that terms are called after, in the order of the year. */
export const seasons = ['spring', 'summer', 'fall', 'winter'] as const;
/** How facts come to be. */
export const statuses = ['stated', 'inferred', 'corrected'] as const;
/** What postings can say of a field; `unparsed` touches on it without a value, `silent` does not. */
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
