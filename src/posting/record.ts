import { z } from 'zod';
import type { Span } from './document.ts';
import {
  degreeLevels,
  employments,
  fieldNames,
  fieldStates,
  payKinds,
  payPeriods,
  seasons,
  sectionKinds,
  seniorities,
  statuses,
  strengths,
  wordings,
  workModels,
} from './values.ts';

/**
 * The posting record: one posting in, one record out. It is the contract between the parser and everything that
 * reads it. A record says nothing that the posting does not, and every fact carries the place that it was read from.
 */

export const isoDate = z.iso.date('expected a date such as 2026-05-21');
/** A month of a year: `2026-05`. */
export const isoMonth = z
  .string('expected a month such as 2026-05')
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'expected a month such as 2026-05');
const spanSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** JSON Pointer to where structured data says it; the offsets are then those of its words in the rendering. */
  pointer: z.string().optional(),
});

/** A place of a job, each part as far as the posting says or it follows. */
export const location = z.strictObject({
  city: z.string().optional(),
  region: z.string().optional(),
  country: z.string().optional(),
  role: z.enum(['office', 'eligible-region']),
});
/** When a job that lasts a while begins, and how long it lasts. */
export const term = z.strictObject({
  season: z.enum(seasons).optional(),
  year: z.int().optional(),
  /** When it begins, as months that are named: ["may", "june"] becomes [5, 6]. */
  startMonths: z.array(z.int().min(1).max(12)).optional(),
  durationWeeks: z.number().positive().optional(),
});
/** Years of experience that are asked for. */
export const experience = z.strictObject({
  minYears: z.number().nonnegative(),
  maxYears: z.number().nonnegative().optional(),
  /** `overall`, or what the experience is in, as written. */
  scope: z.string(),
  strength: z.enum(['required', 'preferred']),
  /** The degree that this path goes with. */
  condition: z.enum(degreeLevels).optional(),
});
const degree = z.strictObject({
  minimum: z.enum(degreeLevels).optional(),
  strength: z.enum(['required', 'preferred']),
  levels: z.array(z.enum(degreeLevels)),
  preferred: z.enum(degreeLevels).optional(),
  inProgress: z.boolean(),
  fields: z.array(z.string()),
  orExperience: z.boolean(),
});
const skill = z.strictObject({
  id: z.string(),
  label: z.string(),
  category: z.string(),
  kind: z.enum(['technology', 'knowledge']),
  strength: z.enum(strengths),
  /** Number of the any-of group, counted within the posting: "at least one of Java, C++ or Python" is one group. */
  group: z.int().positive().optional(),
});
const salary = z
  .strictObject({
    min: z.number().nonnegative().optional(),
    max: z.number().nonnegative().optional(),
    currency: z.string().length(3),
    period: z.enum(payPeriods).optional(),
    periodStatus: z.enum(['stated', 'inferred']).optional(),
    kind: z.enum(payKinds),
    place: z.string().optional(),
  })
  .refine(pay => pay.min !== undefined || pay.max !== undefined, 'pay needs a lower or an upper bound')
  .meta({ anyOf: [{ required: ['min'] }, { required: ['max'] }] });
/** The months between which who applies graduates; with one of them left out, from or until the other. */
export const graduation = z.strictObject({ from: isoMonth.optional(), to: isoMonth.optional() });
/** What an employer says to something that costs it: to sponsor a visa, to pay for a move. */
export const offer = z.enum(['offered', 'refused']);

const fact = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    status: z.enum(statuses),
    /** Permanent id of the rule that read it: `degree/level`. */
    rule: z.string(),
    evidence: z.array(spanSchema).min(1),
  });
const field = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    state: z.enum(fieldStates),
    /** True when statements contradict each other; all of them are in `facts`. */
    conflicting: z.boolean(),
    facts: z.array(fact(value)),
    /** Places where something was said of which no value could be read. */
    cues: z.array(z.strictObject({ rule: z.string(), evidence: z.array(spanSchema) })),
    /** Words that look like a value and are none, with the reason. */
    refused: z.array(
      z.strictObject({
        what: z.string(),
        because: z.string(),
        rule: z.string(),
        evidence: z.array(spanSchema),
      }),
    ),
    /** Where a person set the field, and what had been read until then and counts no more. */
    correction: z
      .strictObject({ evidence: z.array(spanSchema).min(1), superseded: z.array(fact(value)) })
      .optional(),
  });

/** The fields by name, in the order of `fieldNames`. */
const fieldsSchema = z.strictObject({
  title: field(z.string()),
  company: field(z.string()),
  board: field(z.string()),
  postedOn: field(isoDate),
  locations: field(location),
  workModel: field(z.enum(workModels)),
  seniority: field(z.enum(seniorities)),
  employment: field(z.enum(employments)),
  term: field(term),
  experience: field(experience),
  degree: field(degree),
  skills: field(skill),
  salary: field(salary),
  sponsorship: field(offer),
  authorizedIn: field(z.string()),
  citizenship: field(z.string()),
  clearance: field(z.string()),
  graduation: field(graduation),
  relocation: field(offer),
} satisfies Record<(typeof fieldNames)[number], z.ZodType>);
/** In the published contract each field is a definition by its name. */
const definitions: Record<string, z.ZodType> = fieldsSchema.shape;
for (const name of fieldNames) definitions[name]!.register(z.globalRegistry, { id: name });

/** All fields of a record by their names. */
export type Fields = z.infer<typeof fieldsSchema>;
/** Name of a field, as records have it: `workModel`. */
export type FieldName = keyof Fields;
/** What one fact of a field says. */
export type FieldValue<F extends FieldName> = Fields[F]['facts'][number]['value'];

/** Schema of a record; `z.toJSONSchema(recordSchema)` is the published contract. */
export const recordSchema = z.strictObject({
  id: z.string(),
  file: z.string(),
  /** SHA-256 of the source text, first 16 hexadecimal digits. */
  hash: z.string(),
  url: z.string().optional(),
  /** The day of the copy, where its owner says so. */
  capturedAt: isoDate.optional(),
  wording: z.enum(wordings),
  /** ISO 639-1, null where the text is too short to tell; `read` is false for a language that is counted and not read. */
  language: z.strictObject({ code: z.string().length(2).nullable(), read: z.boolean() }),
  fields: fieldsSchema,
  /** Why a person corrected what was read, in that person's words. */
  correctionNote: z.string().optional(),
  sections: z.array(
    z.strictObject({
      kind: z.enum(sectionKinds),
      heading: spanSchema.optional(),
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
    }),
  ),
  /** Id of the posting that this one repeats; it is kept, and not counted again. */
  duplicateOf: z.string().optional(),
  /** Earlier postings that may be the same job, for a person to judge: the share of words in common, 0 to 1. */
  similarTo: z.array(z.strictObject({ id: z.string(), similarity: z.number().min(0).max(1) })).optional(),
});

/** All that was read of one posting, each fact with the words that it was read from. */
export type PostingRecord = z.infer<typeof recordSchema>;
/** How a fact came to be: said in so many words, by a rule from what is said, or set by a person. */
export type Status = (typeof statuses)[number];
/** What a posting says of a field at all. */
export type FieldState = (typeof fieldStates)[number];
/** What a section of a posting is about. */
export type SectionKind = (typeof sectionKinds)[number];
/** How firmly a skill is asked for. */
export type Strength = (typeof strengths)[number];
/** A level of degree. */
export type DegreeLevel = (typeof degreeLevels)[number];
/** One value with where and how it was read. */
export interface Fact<T> {
  value: T;
  status: Status;
  rule: string;
  evidence: Span[];
}
/** All that is known of one field of one posting. */
export interface Field<T> {
  state: FieldState;
  conflicting: boolean;
  facts: Fact<T>[];
  cues: { rule: string; evidence: Span[] }[];
  refused: { what: string; because: string; rule: string; evidence: Span[] }[];
  correction?: { evidence: Span[]; superseded: Fact<T>[] } | undefined;
}
export type Skill = FieldValue<'skills'>;
export type Degree = FieldValue<'degree'>;
export type Experience = FieldValue<'experience'>;
export type Salary = FieldValue<'salary'>;
export type Location = FieldValue<'locations'>;
export type Term = FieldValue<'term'>;
