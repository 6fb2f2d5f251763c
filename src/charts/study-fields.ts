import type { Population } from '../corpus/corpus.ts';
import type { PostingRecord } from '../posting/record.ts';
import { address } from './address.ts';
import { alternative } from './alternative.ts';
import { answer } from './answer.ts';
import type { Chart, PartStyle } from './chart.ts';
import { leading, type Wording } from './leading.ts';
import { bySize } from './order.ts';

const parts: readonly PartStyle[] = [
  { key: 'required', label: 'With a required degree', tone: 'strong' },
  { key: 'preferred', label: 'With a preferred degree', tone: 'preferred' },
];

/** The one name that a field of study goes by: "Maths" and "mathematics" are one row. */
const nameIn =
  ({ labels }: Population) =>
  (field: string): string =>
    labels.studyFields[field.toLowerCase()] ?? field;

const mentionsIn = (population: Population) => {
  const named = nameIn(population);
  return ({ fields }: PostingRecord) =>
    fields.degree.facts.flatMap(({ value }) =>
      value.fields.map(field => ({ row: address(named(field)), label: named(field), part: value.strength })),
    );
};

const wording: Wording = {
  nobody: ['names a field of study', 'name a field of study'],
  clause: (subject, objects, _, singular) => `${subject} ${singular ? 'names' : 'name'} ${objects}`,
  rest: 'any other field of study',
  rowsName: 'fields',
};

/** In what people should have a degree. */
export const studyFields: Chart = {
  id: 'study-fields',
  name: 'Fields of study',
  question: 'In which fields should the degree be?',
  rowName: 'Field',
  rowsName: 'fields',
  measureName: 'Postings',
  parts,
  method:
    'A posting counts once for every field that it names beside a degree, so that shares add up to more than 100%: most name several, of which any one will do. Names of one field count as one, letter case aside; “or a related field” is no field.',
  answer: population => answer(population, parts, mentionsIn(population), bySize),
  facts({ fields }, rowId, population) {
    const named = nameIn(population);
    return fields.degree.facts.filter(({ value }) =>
      value.fields.some(field => address(named(field)) === rowId),
    );
  },
  wording,
  finding: given => leading(given, wording),
  alt: given => alternative(studyFields, given),
};
