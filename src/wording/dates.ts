import { extent } from 'd3-array';
import { monthIndex, monthName } from '../charts/calendar.ts';
import { counted } from '../charts/prose.ts';
import { oncePer } from '../memory/once-per.ts';
import type { PostingRecord } from '../posting/record.ts';

/** An ISO date or month for people: "22 September 2025", "June 2025". */
export function dated(iso: string): string {
  const month = monthName(monthIndex(iso));
  return iso.length > 7 ? `${Number(iso.slice(8, 10))} ${month}` : month;
}

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
