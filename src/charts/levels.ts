import type { PostingRecord } from '../posting/record.ts';
import { seniorities } from '../posting/values.ts';
import { alternative } from './alternative.ts';
import { answer } from './answer.ts';
import { breakdown } from './breakdown.ts';
import type { Chart, PartStyle } from './chart.ts';
import { leading, type Wording } from './leading.ts';
import { byList } from './order.ts';

const parts: readonly PartStyle[] = [{ key: 'level', label: 'Level', tone: 'strong' }];

export type Level = (typeof seniorities)[number];
/** How each level is called, and the people that it is for. */
export const levelNames: Record<Level, { label: string; people: string }> = {
  intern: { label: 'Intern', people: 'interns' },
  entry: { label: 'Entry level', people: 'people at entry level' },
  mid: { label: 'Mid-level', people: 'people at mid-level' },
  senior: { label: 'Senior', people: 'senior people' },
  lead: { label: 'Lead', people: 'leads' },
  manager: { label: 'Manager', people: 'managers' },
  director: { label: 'Director', people: 'directors' },
  executive: { label: 'Executive', people: 'executives' },
};

const mentionsOf = ({ fields }: PostingRecord) =>
  fields.seniority.facts.map(({ value }) => ({ row: value, label: levelNames[value].label, part: 'level' }));

const states = ['states a level', 'state a level'] as const;

const wording: Wording = {
  nobody: states,
  nameOf: ({ label }) => label.toLowerCase(),
  clause: (subject, _object, [row]) => `${subject} are for ${levelNames[row!.id as Level].people}`,
  rest: 'for any other level',
  rowsName: 'levels',
};

/** How far along in their work people should be. */
export const levels: Chart = {
  id: 'levels',
  name: 'Levels',
  question: 'For which level of experience are the postings?',
  rowName: 'Level',
  rowsName: 'levels',
  measureName: 'Postings',
  parts,
  method:
    'The level is read from the job’s title first, then from a sentence that states it; years of experience alone give none. A posting that names two levels counts once in each.',
  answer: population => answer(population, parts, mentionsOf, byList(seniorities)),
  facts: ({ fields }, rowId) => fields.seniority.facts.filter(({ value }) => value === rowId),
  wording,
  finding: given =>
    given.small
      ? breakdown(given, {
          nobody: states,
          verb: ['is', 'are'],
          object: ({ id }) => levelNames[id as Level].people,
          silent: ['states no level', 'state no level'],
        })
      : leading(given, wording),
  alt: given => alternative(levels, given),
};
