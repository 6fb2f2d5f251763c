import type { fieldNames } from '../posting/values.ts';

type FieldName = (typeof fieldNames)[number];

/** A line of `postings.jsonl`, as far as counting again needs it. */
export interface PostingLine {
  id: string;
  experience_min: number | null;
  duplicate_of: string | null;
}

/** A line of `evidence.jsonl`, as far as counting again needs it. */
export interface EvidenceLine {
  posting: string;
  field: FieldName | 'language' | 'wording';
  status: string;
  value?: unknown;
  counted_as?: string[];
}

/** A posting that charts count, with its evidence by field, in the order of the file. */
export interface Posting {
  id: string;
  experienceMin: number | null;
  evidence: Partial<Record<FieldName, EvidenceLine[]>>;
}

/** Where the two files do not go together. */
export interface Fault {
  posting: string;
  message: string;
}

const factual = new Set(['stated', 'inferred', 'corrected']);

/** The values of a field of a posting; what was touched on, refused or superseded is none. */
export const valuesOf = <T>(posting: Posting, field: FieldName): T[] =>
  factsOf(posting, field).map(({ value }) => value as T);

/** The lines with values. */
export const factsOf = ({ evidence }: Posting, field: FieldName): EvidenceLine[] =>
  (evidence[field] ?? []).filter(({ status }) => factual.has(status));

/**
 * Puts the two files together: the postings that charts count, in the order of their ids, which are those that repeat no
 * other and whose language is read.
 * @returns the postings; and what has evidence and no row, a row and no language, or years that no evidence states.
 */
export function joined(
  rows: readonly PostingLine[],
  lines: readonly EvidenceLine[],
): { postings: Posting[]; faults: Fault[] } {
  const ids = new Set(rows.map(({ id }) => id));
  const read = new Map<string, boolean>();
  const evidence = new Map<string, Posting['evidence']>(rows.map(({ id }) => [id, {}]));
  const strays = new Set<string>();
  for (const line of lines) {
    const { posting, field, value } = line;
    const known = evidence.get(posting);
    if (!known) strays.add(posting);
    else if (field === 'language') read.set(posting, (value as { read: boolean }).read);
    else if (field !== 'wording') known[field] = [...(known[field] ?? []), line];
  }
  const postings = rows
    .filter(({ id, duplicate_of }) => duplicate_of === null && read.get(id) === true)
    .map(({ id, experience_min }) => ({ id, experienceMin: experience_min, evidence: evidence.get(id)! }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const faults = [
    ...[...strays].map(posting => ({ posting, message: 'has evidence and no row in postings.jsonl' })),
    ...[...ids]
      .filter(id => !read.has(id))
      .map(posting => ({ posting, message: 'has no evidence of its language' })),
    ...rows
      .filter(row => !statesYears(row, evidence.get(row.id)!))
      .map(({ id }) => ({ posting: id, message: 'has an experience_min that its evidence does not bear' })),
  ];
  return { postings, faults };
}

/** The fewest years are those of a statement that requires them; without such a statement there are none. */
function statesYears({ id, experience_min: least }: PostingLine, evidence: Posting['evidence']): boolean {
  const posting = { id, experienceMin: least, evidence };
  const required = valuesOf<{ minYears: number; strength: string }>(posting, 'experience').filter(
    ({ strength }) => strength === 'required',
  );
  return least === null ? required.length === 0 : required.some(({ minYears }) => minYears === least);
}
