import type { FieldValue, PostingRecord } from '../posting/record.ts';
import { workModels } from '../posting/values.ts';
import { alternative } from './alternative.ts';
import { answer } from './answer.ts';
import { breakdown } from './breakdown.ts';
import type { Chart, PartStyle, Row } from './chart.ts';
import { leading, type Wording } from './leading.ts';
import { byList } from './order.ts';

const parts: readonly PartStyle[] = [{ key: 'offered', label: 'Offered', tone: 'strong' }];

type Model = FieldValue<'workModel'>;
const names: Record<Model, { label: string; work: string }> = {
  onsite: { label: 'On site', work: 'work on site' },
  hybrid: { label: 'Hybrid', work: 'hybrid work' },
  remote: { label: 'Remote', work: 'remote work' },
};
const work = ({ id }: Row) => names[id as Model].work;

const mentionsOf = ({ fields }: PostingRecord) =>
  fields.workModel.facts.map(({ value }) => ({ row: value, label: names[value].label, part: 'offered' }));

const states = ['says where the work is done', 'say where the work is done'] as const;

const wording: Wording = {
  nobody: states,
  nameOf: work,
  clause: (subject, objects) => `${subject} are for ${objects}`,
  rest: 'for any other model',
  rowsName: 'models',
};

/** Whether the work is done in an office, at home, or both. */
export const workModel: Chart = {
  id: 'work-model',
  name: 'Work model',
  question: 'Is the work on site, hybrid or remote?',
  rowName: 'Work model',
  rowsName: 'models',
  measureName: 'Postings',
  parts,
  method:
    'A model counts where the posting says it in words or by a tag. A posting that offers two counts once in each. A city alone does not make work on site, and a perk, such as some weeks a year from anywhere, does not make it remote.',
  answer: population => answer(population, parts, mentionsOf, byList(workModels)),
  facts: ({ fields }, rowId) => fields.workModel.facts.filter(({ value }) => value === rowId),
  wording,
  finding: given =>
    given.small
      ? breakdown(given, {
          nobody: states,
          verb: ['is', 'are'],
          object: work,
          silent: ['does not say', 'do not say'],
        })
      : leading(given, wording),
  alt: given => alternative(workModel, given),
};
