import type { Span } from '../posting/document.ts';
import type { FieldName, FieldState, FieldValue, PostingRecord, Status } from '../posting/record.ts';
import { fieldNames } from '../posting/values.ts';
import { type Family, fields, setOtherwise } from '../wording/fields.ts';
import { worded } from '../wording/values.ts';
import type { Marked } from './segments.ts';

/** One thing that was read, or refused, in a posting, numbered so that page and text can point at each other. */
export interface Finding {
  /** Counts from 1 within the posting. */
  number: number;
  kind: 'fact' | 'cue' | 'refusal';
  field: FieldName;
  family: Family;
  /** The value in words; for a refusal, what the words look like. */
  words: string;
  /** Why words that look like a value are none. */
  because?: string;
  status?: Status;
  rule: string;
  evidence: Span[];
  /** Of a skill: how strongly it is asked for, and the any-of group that it stands in. */
  strength?: string;
  group?: number;
}

/** Everything that was read of one field of a posting. */
export interface FieldReading {
  name: FieldName;
  label: string;
  family: Family;
  state: FieldState;
  conflicting: boolean;
  facts: Finding[];
  cues: Finding[];
  refusals: Finding[];
  /** What a person set otherwise, and where; absent where nobody did. */
  correction?: { evidence: Span[]; superseded: Finding[] };
}

/** What was read in a posting, field by field in the order of display. */
export function readingOf({ fields: read }: PostingRecord): FieldReading[] {
  let number = 0;
  return fieldNames.map(name => {
    const { state, conflicting, facts, cues, refused, correction } = read[name];
    const { label, family } = fields[name];
    const common = { field: name, family };
    return {
      name,
      label,
      family,
      state,
      conflicting,
      facts: facts.map(({ value, status, rule, evidence }) => ({
        ...common,
        ...(name === 'skills' && skillOf(value as FieldValue<'skills'>)),
        number: ++number,
        kind: 'fact' as const,
        words: worded(name, value as never),
        status,
        rule,
        evidence,
      })),
      cues: cues.map(({ rule, evidence }) => ({
        ...common,
        number: ++number,
        kind: 'cue' as const,
        words: 'no value could be read',
        rule,
        evidence,
      })),
      refusals: refused.map(({ what, because, rule, evidence }) => ({
        ...common,
        number: ++number,
        kind: 'refusal' as const,
        words: what,
        because,
        rule,
        evidence,
      })),
      ...(correction && {
        correction: {
          evidence: correction.evidence,
          superseded: correction.superseded.map(({ value, rule, evidence }) => ({
            ...common,
            number: ++number,
            kind: 'refusal' as const,
            words: worded(name, value as never),
            because: setOtherwise,
            rule,
            evidence,
          })),
        },
      }),
    };
  });
}

const skillOf = ({ strength, group }: FieldValue<'skills'>) => ({ strength, ...(group && { group }) });

/** The findings of a reading with the spans that they mark in the text. */
export function marksOf(reading: readonly FieldReading[]): Marked<Finding>[] {
  const findings = reading.flatMap(({ facts, cues, refusals, correction }) => [
    ...facts,
    ...cues,
    ...refusals,
    ...(correction?.superseded ?? []),
  ]);
  return findings.flatMap(mark => mark.evidence.map(({ start, end }) => ({ start, end, mark })));
}

/** Number of the last finding of a posting: how many pairs of fact and words a style sheet must be able to join. */
export const findingsIn = (record: PostingRecord): number => {
  const read = Object.values(record.fields);
  return read.reduce(
    (sum, { facts, cues, refused, correction }) =>
      sum + facts.length + cues.length + refused.length + (correction?.superseded.length ?? 0),
    0,
  );
};
