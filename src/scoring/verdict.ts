import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../posting/document.ts';
import type { PostingRecord } from '../posting/record.ts';
import type { Row } from '../resolve/row.ts';
import { occurrences } from './occurrences.ts';

/** What is scored, in the order of the table. */
export const scoredFields = [
  'title',
  'company',
  'posted_on',
  'locations',
  'work_model',
  'seniority',
  'employment',
  'experience_min',
  'degree_min',
  'degree_preferred',
  'degree_in_progress',
  'degree_or_experience',
  'degree_fields',
  'degree_levels',
  'technologies',
  'knowledge',
  'strength',
  'salary',
  'sponsorship',
  'relocation',
  'graduation',
  'term',
  'duration',
] as const;

/** Something that is scored by itself: a field, or a part of one. */
export type ScoredField = (typeof scoredFields)[number];

/**
 * How one thing that was labelled, or read, comes out.
 * wrong: labelled, and another value read. missed: labelled, and nothing read. invented: read, and not labelled.
 * unnamed: labelled in words that the lexicon has no name for, so that no reading could be expected.
 * setAside: a case whose value is meant otherwise than ours, so that a comparison would say nothing.
 */
export interface Verdict {
  field: ScoredField;
  kind: 'right' | 'wrong' | 'missed' | 'invented' | 'unnamed' | 'setAside';
  expected: string | null;
  read: string | null;
  /** Where it was read, or where the expected words stand. */
  evidence: Span[];
  /** What the comparison rests on, where ours and the case's meaning of the field differ. */
  convention?: string;
}

/** What the parser made of a posting: the flat row, the record behind it, and the text that both are of. */
export interface Reading {
  row: Row;
  record: PostingRecord;
  text: string;
}

/** What two spellings of one thing are told by. */
export type Vocabulary = Pick<Lexicon, 'skills' | 'places'>;

/** Words without regard to letter case and spacing. */
export const folded = (words: string): string => words.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * The verdict on a thing of which there is at most one.
 * @param evidence where the value was read; for a value that was not, the expected words are looked up in `text`.
 */
export function verdictOn(
  field: ScoredField,
  { expected, read, evidence }: { expected: string | null; read: string | null; evidence: Span[] },
  text: string,
): Verdict[] {
  if (expected === null && read === null) return [];
  const place = evidence.length > 0 || expected === null ? evidence : occurrences(text, expected).slice(0, 1);
  return [{ field, kind: kindOf(expected, read), expected, read, evidence: place }];
}

function kindOf(expected: string | null, read: string | null): Verdict['kind'] {
  if (expected === null) return 'invented';
  if (read === null) return 'missed';
  return folded(expected) === folded(read) ? 'right' : 'wrong';
}
