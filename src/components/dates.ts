import { extent } from 'd3-array';
import { oncePer } from '../extract/once.ts';
import type { PostingRecord } from '../posting/record.ts';
import { counted } from './count.ts';

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const inWords = new Map<string, string>();

/** An ISO date or month for people: "22 September 2025", "June 2025". */
export function dated(iso: string): string {
  const known = inWords.get(iso) ?? (iso.length > 7 ? day : month).format(new Date(iso));
  inWords.set(iso, known);
  return known;
}

const monthAlone = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** Name of a month from its number, 1 to 12. */
export const monthName = (number: number): string => monthAlone.format(new Date(Date.UTC(2001, number - 1)));

/** From when to when a corpus reaches, as far as its postings say. One clause, no full stop. */
export const datesOf = oncePer((records: readonly PostingRecord[]): string => {
  const alone = records.length === 1;
  const days = records.flatMap(({ fields }) => fields.postedOn.facts.map(({ value }) => value));
  const undated = records.filter(({ fields }) => fields.postedOn.facts.length === 0).length;
  const [earliest, latest] = extent(days);
  if (earliest === undefined)
    return alone ? 'it does not say when it was posted' : 'none says when it was posted';
  const [first, last] = [dated(earliest), dated(latest)];
  const range = first === last ? `posted on ${first}` : `posted between ${first} and ${last}`;
  if (undated === 0) return alone ? `it was ${range}` : `all were ${range}`;
  return `${counted(records.length - undated, 'was', 'were')} ${range}, ${counted(undated, 'does', 'do')} not say when`;
});
