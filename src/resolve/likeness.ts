import type { Identity } from './identity.ts';

type Likeness = 'same' | 'unknown' | 'extended' | 'different';

/** Words of titles that make another job of the same work. */
const levels = new Set([
  'intern',
  'trainee',
  'apprentice',
  'student',
  'graduate',
  'entry',
  'junior',
  'associate',
  'mid',
  'intermediate',
  'senior',
  'staff',
  'principal',
  'lead',
  'head',
  'manager',
  'director',
  'vp',
  'chief',
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'part',
  'temporary',
  'phd',
  'masters',
  'bachelors',
  'deputy',
  'assistant',
]);

/** How the titles of two postings go together; `extended` when one says more and that is no level. */
export function compareTitles({ title: a }: Identity, { title: b }: Identity): Likeness {
  if (a.length === 0 || b.length === 0) return 'unknown';
  const more = [...a.filter(word => !b.includes(word)), ...b.filter(word => !a.includes(word))];
  if (more.length === 0) return 'same';
  const within = more.length === Math.abs(a.length - b.length);
  return within && !more.some(word => levels.has(word)) ? 'extended' : 'different';
}

/** Whether two titles state different levels of whatever job they name. */
export const levelsDiffer = ({ title: a }: Identity, { title: b }: Identity): boolean =>
  a.length > 0 &&
  b.length > 0 &&
  (a.some(word => levels.has(word) && !b.includes(word)) ||
    b.some(word => levels.has(word) && !a.includes(word)));

/** How the employers of two postings go together. */
export function compareCompanies({ company: a }: Identity, { company: b }: Identity): Likeness {
  if (a === '' || b === '') return 'unknown';
  return a === b ? 'same' : 'different';
}

/** Whether both postings say where the work is, and no two of their places can be one. */
export const placesDiffer = ({ places: a }: Identity, { places: b }: Identity): boolean =>
  a.length > 0 && b.length > 0 && !a.some(place => b.some(other => canBeOne(place, other)));

/** Cities are compared with cities; a region stands in where one of the two has no city. */
function canBeOne(a: Identity['places'][number], b: Identity['places'][number]): boolean {
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return false;
  const [one, other] = a.city && b.city ? [[a.city], [b.city]] : [names(a), names(b)];
  if (one.length === 0 || other.length === 0) return true;
  return one.some(name => other.some(peer => holds(name, peer) || holds(peer, name)));
}

const names = ({ city, region }: Identity['places'][number]): string[] =>
  [city, region].filter(name => name !== undefined);
const holds = (more: string, less: string): boolean => ` ${more} `.includes(` ${less} `);

/** Whether two numbers are of one numbering (R-01234 and R-04567) and not the same. */
export const requisitionsDiffer = ({ requisition: a }: Identity, { requisition: b }: Identity): boolean =>
  a !== undefined && b !== undefined && a !== b && a.replace(/\d/g, '0') === b.replace(/\d/g, '0');
