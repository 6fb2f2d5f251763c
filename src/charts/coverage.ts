import type { Fact, FieldName, PostingRecord } from '../posting/record.ts';
import { fieldNames } from '../posting/values.ts';
import { alternative } from './alternative.ts';
import { answer } from './answer.ts';
import type { Answer, Chart, PartStyle } from './chart.ts';
import { fieldLabels } from './field-labels.ts';
import { byList } from './order.ts';
import { list, postings } from './prose.ts';

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
      : [{ row: address(field), label: fieldLabels[field], part: fields[field].state }],
  );

/** Names of fields are written in camel case; addresses are not. */
const address = (field: FieldName): string => field.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
const fieldOf = (rowId: string): FieldName => fieldNames.find(field => address(field) === rowId)!;

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
  answer: population => answer(population, parts, mentionsOf, byList(fieldNames.map(address))),
  facts: ({ fields }, rowId) => fields[fieldOf(rowId)].facts as Fact<unknown>[],
  rowPath: ({ id }) => `/coverage/${fieldOf(id)}/`,
  finding: given => (given.n === 0 ? 'There are no postings yet.' : extremes(given)),
  alt: given => alternative(coverage, given),
};

/** What most postings say and what fewest say, of the fields that any says at all. */
function extremes(given: Answer): string {
  const said = given.rows.filter(({ measure }) => measure.count > 0);
  if (said.length === 0) return 'No posting says anything that was read.';
  const counts = said.map(({ measure }) => measure.count);
  const labels = (count: number) =>
    said.filter(({ measure }) => measure.count === count).map(({ label }) => label.toLowerCase());
  const [most, fewest] = [Math.max(...counts), Math.min(...counts)];
  const named = (count: number) => {
    const all = labels(count);
    return all.length > 3
      ? `each of ${all.length} fields, ${all.slice(0, 2).join(' and ')} among them`
      : list(all);
  };
  const subject = (count: number) =>
    postings(said.find(({ measure }) => measure.count === count)!.measure, given);
  const first = `What postings say most is ${named(most)}: ${subject(most)}`;
  return most === fewest
    ? `${first}.`
    : `${first}; what they say least is ${named(fewest)}: ${subject(fewest)}.`;
}
