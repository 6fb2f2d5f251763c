import {
  type Counted,
  type CountedRow,
  countRows,
  inOrder,
  largestFirst,
  type Said,
  silent,
} from './count.ts';
import { monthNames, monthOf } from './months.ts';
import { factsOf, type Posting, valuesOf } from './postings.ts';
import { rowId } from './row-id.ts';

/** Offices under the one name that evidence gives for each place. */
export function locations(postings: readonly Posting[]): Counted {
  const said = new Map(
    postings.map(posting => [
      posting.id,
      factsOf(posting, 'locations').flatMap(({ value, counted_as: names = [] }) =>
        (value as { role: string }).role === 'office'
          ? names.map(label => ({ id: rowId(label), label, part: 'office' }))
          : [],
      ),
    ]),
  );
  return { rows: largestFirst(countRows(said, ['office'])), notStated: silent(said) };
}

/** The first employer that each posting names, letter case aside. */
export function companies(postings: readonly Posting[]): Counted {
  const said = new Map(
    postings.map(posting => [
      posting.id,
      valuesOf<string>(posting, 'company')
        .slice(0, 1)
        .map(label => ({ id: rowId(label), label, part: 'company' })),
    ]),
  );
  return { rows: largestFirst(countRows(said, ['company'])), notStated: silent(said) };
}

/** How each field is called, in the order of display. */
const fieldLabels = {
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
} as const;
const fields = Object.entries(fieldLabels) as [keyof typeof fieldLabels, string][];
const fieldId = (field: string): string => field.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** The first of these that the lines of a field have is its state. */
const states = ['corrected', 'stated', 'inferred', 'unparsed'];

/** A field that a person set is corrected, or not stated where nothing counts of it. */
function stateOf(posting: Posting, field: keyof typeof fieldLabels): string | undefined {
  const statuses = (posting.evidence[field] ?? []).map(({ status }) => status);
  if (!statuses.includes('correction')) return states.find(state => statuses.includes(state));
  return factsOf(posting, field).length > 0 ? 'corrected' : undefined;
}

export function coverage(postings: readonly Posting[]): Counted {
  const said = new Map(
    postings.map(posting => [
      posting.id,
      fields.flatMap(([field, label]): Said[] => {
        const state = stateOf(posting, field);
        return state === undefined ? [] : [{ id: fieldId(field), label, part: state }];
      }),
    ]),
  );
  const order = fields.map(([field]) => fieldId(field));
  return { rows: inOrder(countRows(said, states), order), notStated: silent(said) };
}

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
