import type { PostingRecord } from '../../src/posting/record.ts';
import { degreeLevels } from '../../src/posting/values.ts';

/** The labels under which one posting counts in a chart, each at most once. */
const labelsIn: Record<string, (record: PostingRecord) => string[]> = {
  skills: ({ fields }) =>
    fields.skills.facts.filter(({ value }) => value.strength !== 'mentioned').map(({ value }) => value.label),
  levels: ({ fields }) => fields.seniority.facts.map(({ value }) => levelLabels[value]!),
  locations: ({ fields }) =>
    fields.locations.facts
      .map(({ value }) => value)
      .filter(({ role }) => role === 'office')
      .map(({ city, region, country }) => city ?? `${region ?? country} (no city named)`),
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

/**
 * How many postings stand behind each row of a chart, counted from the records without the code that draws charts:
 * every posting once in each row, copies and languages that are not read left out.
 */
export function counts(chart: string, records: readonly PostingRecord[]): Record<string, number> {
  const counted = records.filter(({ duplicateOf, language }) => !duplicateOf && language.read);
  const said = counted.map(record => new Set(labelsIn[chart]!(record)));
  const rows: Record<string, number> = {};
  for (const label of said.flatMap(labels => [...labels])) rows[label] = (rows[label] ?? 0) + 1;
  if (chart === 'skills') for (const label of mentioned(counted)) rows[label] ??= 0;
  return { ...rows, 'Not stated': counted.filter(record => isSilent(chart, record)).length };
}

/** Labels of all skills that are named, be it in passing. */
const mentioned = (records: readonly PostingRecord[]): string[] =>
  records.flatMap(({ fields }) => fields.skills.facts.map(({ value }) => value.label));

const isSilent = (chart: string, record: PostingRecord): boolean =>
  chart === 'skills' ? record.fields.skills.facts.length === 0 : labelsIn[chart]!(record).length === 0;
