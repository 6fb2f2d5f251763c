import { z } from 'zod';
import {
  degreeLevels,
  employments,
  payPeriods,
  seasons,
  seniorities,
  strengths,
  workModels,
} from '../posting/values.ts';
import type { Row } from '../resolve/row.ts';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const offer = z.enum(['offered', 'refused']);

const skill = z.strictObject({
  id: z.string().describe('permanent id of the skill'),
  label: z.string().describe('its name for people'),
  category: z.string().describe('id of the kind of skill that it belongs to'),
  strength: z.enum(strengths).describe('how firmly it is asked for; mentioned: outside any requirement'),
  text: z.string().describe('the words that were matched'),
});

/** The flat row of a posting, as `postings.csv`, `postings.jsonl` and `postings.parquet` hold it, with what each column says. */
export const postingRowSchema = z.strictObject({
  id: z.string().describe('permanent id of the posting'),
  file: z.string().describe('file that it was read from, relative to the content folder'),
  title: z.string().nullable().describe('title of the job, as written'),
  company: z.string().nullable().describe('the employer that the posting names'),
  board: z.string().nullable().describe('job board that this copy came from'),
  url: z.string().nullable().describe('where the posting was published'),
  posted_on: z.iso.date().nullable().describe('day on which it was posted'),
  language: z.string().length(2).nullable().describe('ISO 639-1; null where the text is too short to tell'),
  locations: z.array(z.string()).describe('places of the work, "City, Region, Country" as far as known'),
  work_model: z.array(z.enum(workModels)).describe('every work model that it offers'),
  seniority: z.enum(seniorities).nullable().describe('level of the job'),
  employment: z.array(z.enum(employments)).describe('kinds of employment that it offers'),
  experience_min: z
    .number()
    .nonnegative()
    .nullable()
    .describe('fewest years of experience with which one may apply'),
  experience_max: z
    .number()
    .nonnegative()
    .nullable()
    .describe('upper bound of that same statement, in years'),
  degree_min: z.enum(degreeLevels).nullable().describe('lowest level of degree that is enough'),
  degree_strength: z.enum(['required', 'preferred']).nullable().describe('how degree_min is asked for'),
  degree_preferred: z.enum(degreeLevels).nullable().describe('higher level that is preferred'),
  degree_levels: z
    .array(z.enum(degreeLevels))
    .describe('every level that it names as asked for or preferred'),
  degree_in_progress: z.boolean().describe('whether working towards the degree is enough'),
  degree_or_experience: z.boolean().describe('whether experience may stand in for the degree'),
  degree_fields: z.array(z.string()).describe('fields of study that it names, as written'),
  skills: z.array(skill).describe('every skill that it names'),
  salary_min: z
    .number()
    .nonnegative()
    .nullable()
    .describe('lower end of the base pay, in salary_currency a salary_period'),
  salary_max: z
    .number()
    .nonnegative()
    .nullable()
    .describe('upper end of the base pay, in salary_currency a salary_period'),
  salary_currency: z.string().length(3).nullable().describe('ISO 4217'),
  salary_period: z.enum(payPeriods).nullable().describe('the time that the pay is for'),
  salary_period_status: z
    .enum(['stated', 'inferred'])
    .nullable()
    .describe('whether the period is said, or follows from the amount by a named rule'),
  sponsorship: offer.nullable().describe('visa sponsorship'),
  relocation: offer.nullable().describe('help with relocation'),
  graduation_from: month.nullable().describe('first month in which studies may end'),
  graduation_to: month.nullable().describe('last month in which studies may end'),
  term_season: z.enum(seasons).nullable().describe('season in which the work is'),
  term_year: z.int().nullable().describe('year in which the work is'),
  duration_weeks: z.number().positive().nullable().describe('length of the work in weeks'),
  duplicate_of: z
    .string()
    .nullable()
    .describe('id of the posting that this one repeats; charts do not count it again'),
} satisfies Record<keyof Row, z.ZodType>);

/** A row of a posting, as that contract has it. */
export type PostingRow = z.infer<typeof postingRowSchema>;
