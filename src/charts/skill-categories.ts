import type { Population } from '../corpus/corpus.ts';
import type { PostingRecord } from '../posting/record.ts';
import { alternative } from './alternative.ts';
import { answer } from './answer.ts';
import type { Chart } from './chart.ts';
import { leading } from './leading.ts';
import { bySize } from './order.ts';
import { uncapital } from './prose.ts';
import { skillPart, skillParts } from './skill-parts.ts';

const mentionsIn =
  ({ labels }: Population) =>
  ({ fields }: PostingRecord) =>
    fields.skills.facts.map(({ value }) => ({
      row: value.category,
      ...namesOf(labels.categories[value.category] ?? value.category),
      part: skillPart(value),
    }));

const namesOf = (label: string) => ({ label, name: uncapital(label) });

/** Which kinds of skills are asked for, and how strongly. */
export const skillCategories: Chart = {
  id: 'skill-categories',
  name: 'Kinds of skills',
  question: 'From which fields are the skills that the postings ask for?',
  rowName: 'Kind of skill',
  rowsName: 'kinds',
  measureName: 'Asked for',
  parts: skillParts,
  method:
    'Every skill belongs to one kind. A posting counts once for a kind, in the strongest way in which it asks for any skill of it; a kind of which it only mentions skills, outside any requirement, is shown and not counted as asked for.',
  answer: population => answer(population, skillParts, mentionsIn(population), bySize),
  facts: ({ fields }, rowId) => fields.skills.facts.filter(({ value }) => value.category === rowId),
  finding: given =>
    leading(given, {
      nobody: ['asks for a skill', 'ask for a skill'],
      clause: (subject, objects, rows, singular) =>
        `${subject} ${singular ? 'asks' : 'ask'} for ${rows.length > 1 ? 'skills in ' : 'a skill in '}${objects}`,
      rest: 'in any other kind',
      rowsName: 'kinds',
    }),
  alt: given => alternative(skillCategories, given),
};
