import { type Counted, countRows, inOrder, largestFirst, type Said, silent } from './count.ts';
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

/** The chart of what postings state at all, counted again. */
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
