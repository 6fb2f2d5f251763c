import { fieldLabels } from '../../src/charts/field-labels.ts';
import type { Labels, Population } from '../../src/corpus/corpus.ts';
import type { PostingRecord } from '../../src/posting/record.ts';
import { degreeLevels, fieldNames } from '../../src/posting/values.ts';

import { recounts } from './recounts.ts';

/** The labels under which one posting counts in a chart, each at most once. */
const labelsIn: Record<string, (record: PostingRecord, labels: Labels) => string[]> = {
  skills: ({ fields }) =>
    fields.skills.facts.filter(({ value }) => value.strength !== 'mentioned').map(({ value }) => value.label),
  'skill-categories': ({ fields }, { categories }) =>
    fields.skills.facts
      .filter(({ value }) => value.strength !== 'mentioned')
      .map(({ value }) => categories[value.category]!),
  'study-fields': ({ fields }, { studyFields }) =>
    fields.degree.facts.flatMap(({ value }) =>
      value.fields.map(field => studyFields[field.toLowerCase()] ?? field),
    ),
  'work-model': ({ fields }) => fields.workModel.facts.map(({ value }) => modelLabels[value]),
  years: ({ fields }) => {
    const least = fields.experience.facts
      .filter(({ value }) => value.strength === 'required')
      .map(({ value }) => value.minYears);
    return least.length === 0 ? [] : [yearsLabel(Math.max(...least))];
  },
  companies: ({ fields }) => fields.company.facts.slice(0, 1).map(({ value }) => value),
  coverage: ({ fields }) =>
    fieldNames.filter(field => fields[field].facts.length > 0).map(field => fieldLabels[field]),
  levels: ({ fields }) => fields.seniority.facts.map(({ value }) => levelLabels[value]!),
  locations: ({ fields }, { places }) =>
    fields.locations.facts
      .map(({ value }) => value)
      .filter(({ role }) => role === 'office')
      .map(({ city, region, country }) => places[[city, region, country].filter(Boolean).join(', ')]!.name),
  degrees: ({ fields }) => {
    const statements = fields.degree.facts.map(({ value }) => value);
    const required = statements.filter(
      ({ strength, minimum, preferred }) => strength === 'required' && (minimum ?? !preferred),
    );
    const named = (required.length > 0 ? required : statements).flatMap(({ minimum, levels, preferred }) =>
      minimum ? [minimum] : levels.length > 0 ? levels : preferred ? [preferred] : [],
    );
    const lowest = degreeLevels.find(level => named.includes(level));
    return statements.length === 0 ? [] : [lowest ? degreeLabels[lowest] : 'Level not said'];
  },
};

const yearsLabel = (years: number): string =>
  years < 1 ? 'Less than 1 year' : years < 2 ? '1 year' : `${Math.floor(years)} years`;

const modelLabels = { onsite: 'On site', hybrid: 'Hybrid', remote: 'Remote' };

const levelLabels: Record<string, string> = {
  intern: 'Intern',
  entry: 'Entry level',
  mid: 'Mid-level',
  senior: 'Senior',
  lead: 'Lead',
  manager: 'Manager',
  director: 'Director',
  executive: 'Executive',
};
const degreeLabels = {
  doctorate: 'Doctorate',
  master: 'Master’s degree',
  bachelor: 'Bachelor’s degree',
  associate: 'Associate degree',
  'high-school': 'High school',
};

/** Charts that also show what is named in passing, with a count of nothing. */
const withMentions: Record<string, (record: PostingRecord, labels: Labels) => string[]> = {
  skills: ({ fields }) => fields.skills.facts.map(({ value }) => value.label),
  'skill-categories': ({ fields }, { categories }) =>
    fields.skills.facts.map(({ value }) => categories[value.category]!),
  coverage: ({ fields }) =>
    fieldNames.filter(field => fields[field].state !== 'silent').map(field => fieldLabels[field]),
};

/**
 * How many postings stand behind each row of a chart, counted from the records without the code that draws charts:
 * every posting once in each row, copies and languages that are not read left out.
 */
export function counts(
  chart: string,
  { records, labels }: Pick<Population, 'records' | 'labels'>,
): Record<string, number> {
  const counted = records.filter(({ duplicateOf, language }) => !duplicateOf && language.read);
  const recount = recounts[chart];
  if (recount) return recount(counted);
  const named = withMentions[chart] ?? labelsIn[chart]!;
  const rows: Record<string, number> = {};
  const spelled = new Map<string, string>();
  /** A label as the first posting spells it: letter case makes no second row. */
  const spelling = (label: string): string => {
    const key = label.toLowerCase();
    if (!spelled.has(key)) spelled.set(key, label);
    return spelled.get(key)!;
  };
  for (const label of counted.flatMap(record => [...new Set(labelsIn[chart]!(record, labels).map(spelling))]))
    rows[label] = (rows[label] ?? 0) + 1;
  for (const label of counted.flatMap(record => named(record, labels).map(spelling))) rows[label] ??= 0;
  if (chart === 'coverage') return rows;
  const silent = counted.filter(record => named(record, labels).length === 0);
  return { ...rows, 'Not stated': silent.length };
}
