import { monthNames, monthOf } from './calendar.ts';
import type { Counted, CountedRow } from './count.ts';
import { type Posting, valuesOf } from './postings.ts';

/** Stretches of time: so many months each, called by the number of their first month since the year 0. */
const stretches = [
  {
    months: 1,
    id: (year: string, month: number) => `${year}-${String(month + 1).padStart(2, '0')}`,
    label: (year: number, month: number) => `${monthNames[month]} ${year}`,
  },
  {
    months: 3,
    id: (year: string, month: number) => `${year}-q${month / 3 + 1}`,
    label: (year: number, month: number) =>
      `${['First', 'Second', 'Third', 'Fourth'][month / 3]} quarter of ${year}`,
  },
  { months: 12, id: (year: string) => year, label: (year: number) => String(year) },
] as const;
const mostStretches = 60;

/** The month of the first day that each posting gives, in the shortest stretches of which there are not too many. */
export function months(postings: readonly Posting[]): Counted {
  const dated = postings.flatMap(posting => {
    const [first] = valuesOf<string>(posting, 'postedOn').sort();
    return first === undefined ? [] : [{ id: posting.id, month: monthOf(first) }];
  });
  const known = new Set(dated.map(({ id }) => id));
  const notStated = postings.map(({ id }) => id).filter(id => !known.has(id));
  const all = dated.map(({ month }) => month);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const span = ({ months: length }: (typeof stretches)[number]) =>
    Math.floor(last / length) - Math.floor(first / length) + 1;
  const stretch = stretches.find(each => span(each) <= mostStretches) ?? stretches[2];
  const rows = new Map<number, CountedRow>();
  for (const { id, month } of dated) {
    const start = month - (month % stretch.months);
    const [year, within] = [Math.floor(start / 12), start % 12];
    const row = rows.get(start) ?? {
      id: stretch.id(String(year).padStart(4, '0'), within),
      label: stretch.label(year, within),
      parts: { posted: [] },
    };
    rows.set(start, row);
    row.parts.posted!.push(id);
  }
  return { rows: [...rows].sort(([a], [b]) => a - b).map(([, row]) => row), notStated };
}
