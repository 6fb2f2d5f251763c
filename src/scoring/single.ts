import type { Span } from '../posting/document.ts';
import type { FieldName, PostingRecord } from '../posting/record.ts';
import type { Row } from '../resolve/row.ts';
import type { Label } from './labels.ts';
import { type Reading, type ScoredField, type Verdict, verdictOn } from './verdict.ts';

/** A field of which a posting has at most one value, put into words; null where nothing is said. */
interface SingleField {
  field: ScoredField;
  /** The field of the record that holds the evidence. */
  from: FieldName;
  of(said: Label | Row): string | null;
}

const joined = (parts: (string | number | null)[], separator: string): string | null =>
  parts.every(part => part === null) ? null : parts.map(part => part ?? '?').join(separator);
const counted = (n: number | null, unit: string): string | null => (n === null ? null : `${n} ${unit}`);

const singleFields: readonly SingleField[] = [
  { field: 'title', from: 'title', of: ({ title }) => title },
  { field: 'company', from: 'company', of: ({ company }) => company },
  { field: 'seniority', from: 'seniority', of: ({ seniority }) => seniority },
  {
    field: 'experience_min',
    from: 'experience',
    of: ({ experience_min }) => counted(experience_min, 'years'),
  },
  { field: 'degree_min', from: 'degree', of: ({ degree_min }) => degree_min },
  { field: 'degree_preferred', from: 'degree', of: ({ degree_preferred }) => degree_preferred },
  {
    field: 'degree_in_progress',
    from: 'degree',
    of: ({ degree_in_progress }) => (degree_in_progress ? 'in progress' : null),
  },
  {
    field: 'degree_or_experience',
    from: 'degree',
    of: ({ degree_or_experience }) => (degree_or_experience ? 'or experience' : null),
  },
  { field: 'sponsorship', from: 'sponsorship', of: ({ sponsorship }) => sponsorship },
  { field: 'relocation', from: 'relocation', of: ({ relocation }) => relocation },
  {
    field: 'graduation',
    from: 'graduation',
    of: ({ graduation_from, graduation_to }) => joined([graduation_from, graduation_to], ' to '),
  },
  { field: 'term', from: 'term', of: ({ term_season, term_year }) => joined([term_season, term_year], ' ') },
  { field: 'duration', from: 'term', of: ({ duration_weeks }) => counted(duration_weeks, 'weeks') },
];

/** Compares every field of which a posting has at most one value: right when equal, ignoring letter case and spacing. */
export const compareSingle = ({ row, record, text }: Reading, label: Label): Verdict[] =>
  singleFields.flatMap(({ field, from, of }) =>
    verdictOn(field, { expected: of(label), read: of(row), evidence: evidenceOf(record, from) }, text),
  );

/** Where a field was read, or where a cue of it was seen. */
export function evidenceOf({ fields }: PostingRecord, name: FieldName): Span[] {
  const { facts, cues } = fields[name];
  return (facts.length > 0 ? facts : cues).flatMap(({ evidence }) => evidence);
}
