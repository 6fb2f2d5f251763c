import { fieldId } from '../posting/field-id.ts';
import type { Fact, FieldName, PostingRecord } from '../posting/record.ts';
import { fieldNames } from '../posting/values.ts';
import { alternative } from './alternative.ts';
import { answer } from './answer.ts';
import type { Answer, Chart, PartStyle } from './chart.ts';
import { fieldLabels } from './field-labels.ts';
import { byList } from './order.ts';
import { capital, list, numeral, postings } from './prose.ts';

const parts: readonly PartStyle[] = [
  { key: 'stated', label: 'Stated', tone: 'strong' },
  { key: 'inferred', label: 'Inferred', tone: 'several' },
  { key: 'corrected', label: 'Set by a person', tone: 'preferred' },
  { key: 'unparsed', label: 'Touched on, no value', tone: 'mentioned', aside: true },
];

const mentionsOf = ({ fields }: PostingRecord) =>
  fieldNames.flatMap(field =>
    fields[field].state === 'silent'
      ? []
      : [{ row: fieldId(field), label: fieldLabels[field], part: fields[field].state }],
  );

const fieldOf = (rowId: string): FieldName => fieldNames.find(field => fieldId(field) === rowId)!;

/** What postings say and do not say. */
export const coverage: Chart = {
  id: 'coverage',
  name: 'What is stated',
  question: 'What do the postings say, and what do they not say?',
  rowName: 'Field',
  rowsName: 'fields',
  measureName: 'With a value',
  parts,
  answeredByAll: true,
  method:
    'Every field of every posting is in one of five states: stated in so many words, inferred by a named rule from what is said, corrected by a person, touched on without a value that could be read, or not stated. What is missing from a bar is not stated.',
  answer: population => answer(population, parts, mentionsOf, byList(fieldNames.map(fieldId))),
  facts: ({ fields }, rowId) => fields[fieldOf(rowId)].facts as Fact<unknown>[],
  rowPath: ({ id }) => `/coverage/${fieldOf(id)}/`,
  finding: given => (given.n === 0 ? 'There are no postings yet.' : extremes(given)),
  alt: given => alternative(coverage, given),
};

/** Names of fields that do not stand as nouns in a sentence. */
const nouns: Partial<Record<FieldName, string>> = {
  postedOn: 'date of posting',
  authorizedIn: 'right to work',
};
const nounOf = (field: FieldName): string => nouns[field] ?? fieldLabels[field].toLowerCase();

/** What most postings state, what fewest do, and what none does. */
function extremes(given: Answer): string {
  const said = given.rows.filter(({ measure }) => measure.count > 0);
  if (said.length === 0) return 'No posting says anything that was read.';
  const counts = said.map(({ measure }) => measure.count);
  const [most, fewest] = [Math.max(...counts), Math.min(...counts)];
  const clause = (count: number) => {
    const rows = said.filter(({ measure }) => measure.count === count);
    const verb = given.small && count === 1 ? 'states' : 'state';
    const fields = rows.map(({ id }) => nounOf(fieldOf(id)));
    return `${postings(rows[0]!.measure, given)} ${verb} ${few(fields) ? list(fields) : `each of ${several(fields)}`}`;
  };
  const stated = new Set(said.map(({ id }) => fieldOf(id)));
  const never = fieldNames.filter(field => !stated.has(field)).map(nounOf);
  const clauses = [
    clause(most),
    most !== fewest && clause(fewest),
    never.length > 0 && silence(never, given),
  ];
  return `${capital(clauses.filter(said => said !== false).join('; '))}.`;
}

/** "none states visa sponsorship or citizenship" */
function silence(fields: readonly string[], { n }: Answer): string {
  const subject = n === 1 ? 'it does not state' : n === 2 ? 'neither states' : 'none states';
  return `${subject} ${few(fields) ? list(fields).replace(' and ', ' or ') : `any of ${several(fields)}`}`;
}

/** Whether fields are named one by one. */
const few = (fields: readonly string[]): boolean => fields.length <= 3;
const several = (fields: readonly string[]): string =>
  `${numeral(fields.length)} fields, ${list(fields.slice(0, 2))} among them`;
