import { z } from 'zod';
import type { Span } from './document.ts';
import { experience, type FieldName, graduation, isoDate, location, offer, term } from './record.ts';
import { degreeLevels, employments, payKinds, payPeriods, seniorities, workModels } from './values.ts';

/** What fields are called elsewhere, in reports and by people, whose names in files are other words. */
export const callings = z.registry<{ also: readonly string[] }>();
const called = <T extends z.ZodType>(field: T, ...also: string[]): T => {
  callings.add(field, { also });
  return field;
};

/** What values are called by people where a field is one of a few things, in small letters. */
export const valueCallings: Readonly<Record<string, readonly string[]>> = {
  'high-school': ['hs', 'ged', 'secondary school', 'a-levels'],
  bachelor: ['ba', 'bs', 'bsc', 'b.a.', 'b.s.', 'b.sc.', 'beng', 'undergraduate'],
  master: ['ma', 'ms', 'msc', 'm.a.', 'm.s.', 'm.sc.', 'meng', 'mba', 'graduate', 'postgraduate'],
  doctorate: ['phd', 'ph.d.', 'dphil', 'doctoral'],
  entry: ['junior', 'jr', 'jr.', 'entry-level', 'graduate', 'new grad', 'early career'],
  mid: ['intermediate', 'mid-level'],
  senior: ['sr', 'sr.'],
  lead: ['staff', 'principal', 'team lead'],
  director: ['head'],
  executive: ['vp', 'vice president', 'c-level', 'ceo', 'cto'],
  onsite: ['office', 'in-office', 'in office', 'in-person', 'in person', 'on site'],
  remote: ['home', 'home office', 'wfh', 'work from home', 'anywhere', 'telework'],
  'full-time': ['ft', 'full time'],
  'part-time': ['pt', 'part time'],
  contract: ['contractor', 'freelance', 'c2c'],
  temporary: ['temp', 'fixed-term', 'seasonal'],
  internship: ['intern', 'trainee', 'placement', 'co-op'],
  hour: ['hourly', 'h', 'per hour'],
  day: ['daily', 'per day'],
  week: ['weekly', 'per week'],
  month: ['monthly', 'per month'],
  year: ['yearly', 'annual', 'annually', 'per year', 'pa', 'p.a.'],
  fall: ['autumn'],
};

const text = z.string().trim().min(1).max(300);
const asList = (given: unknown): unknown => (Array.isArray(given) ? given : given == null ? [] : [given]);

/** Any number of values; a single one may stand without a list. */
const several = <T extends z.ZodType>(value: T) => z.preprocess(asList, z.array(value)).optional();
const one = <T extends z.ZodType>(value: T) =>
  z.preprocess(asList, z.array(value).max(1, 'a posting has only one')).optional();

/** Has what is no object at all refused with an example of one. */
const such = (example: string) => ({
  error: (issue: z.core.$ZodRawIssue) =>
    issue.code === 'invalid_type' && issue.expected === 'object' ? `expected ${example}` : undefined,
});

/** A value that may be written short, as the one part of it that says most. */
const short = <T extends z.ZodType>(key: string, value: T) =>
  z.preprocess(given => (typeof given === 'object' ? given : { [key]: given }), value);

/** A place by its parts, or by a name that the lexicon takes apart: "Toronto, ON, Canada". */
const place = short(
  'name',
  location
    .extend({ name: text.optional(), role: location.shape.role.default('office') })
    .refine(
      ({ name, city, region, country }) => (name === undefined) !== !(city ?? region ?? country),
      'a place has either a name or at least one of city, region and country',
    ),
);

const level = z.enum(degreeLevels);
const degree = short(
  'minimum',
  z
    .strictObject({
      minimum: level.optional(),
      preferred: level.optional(),
      levels: z.array(level).optional(),
      strength: z.enum(['required', 'preferred']).optional(),
      inProgress: z.boolean().default(false),
      fields: z.preprocess(asList, z.array(text)).default([]),
      orExperience: z.boolean().default(false),
    })
    .transform(({ minimum, preferred, levels, strength, ...rest }) => ({
      ...(minimum && { minimum }),
      strength: strength ?? (minimum || !preferred ? 'required' : 'preferred'),
      levels: levels ?? degreeLevels.filter(level => level === minimum || level === preferred),
      ...(preferred && { preferred }),
      ...rest,
    })),
);

const amount = z.number().nonnegative();
const pay = z
  .strictObject(
    {
      min: amount.optional(),
      max: amount.optional(),
      currency: z.string().regex(/^[A-Z]{3}$/, 'expected a currency by its three letters, such as USD'),
      period: z.enum(payPeriods).optional(),
      kind: z.enum(payKinds).default('base'),
      place: text.optional(),
    },
    such('pay such as { min: 90000, max: 110000, currency: EUR, period: year }'),
  )
  .refine(({ min, max }) => min !== undefined || max !== undefined, 'pay needs min, max or both')
  .refine(({ min = 0, max = Infinity }) => min <= max, 'min is more than max')
  .transform(({ period, ...rest }) => ({
    ...rest,
    ...(period && { period, periodStatus: 'stated' as const }),
  }));

const years = short(
  'minYears',
  experience
    .extend({
      minYears: z
        .number({ error: 'expected years in figures, such as 5 or { minYears: 3, maxYears: 5 }' })
        .nonnegative(),
      scope: text.default('overall'),
      strength: experience.shape.strength.default('required'),
    })
    .refine(({ minYears, maxYears = Infinity }) => minYears <= maxYears, 'minYears is more than maxYears'),
);

const month = z.int().min(1, 'expected a month from 1 to 12').max(12, 'expected a month from 1 to 12');
const fourDigits = 'expected a year of four digits, such as 2027';
const period = z
  .strictObject(
    {
      ...term.shape,
      year: z.int().min(1900, fourDigits).max(2999, fourDigits).optional(),
      startMonths: z.preprocess(asList, z.array(month)).optional(),
      durationWeeks: z.number().positive('expected more than 0 weeks').optional(),
    },
    such('a term such as { season: summer, year: 2027 }'),
  )
  .refine(parts => Object.values(parts).flat().length > 0, {
    error: 'a term has at least one of season, year, startMonths and durationWeeks',
    when: ({ issues }) => issues.length === 0,
  });
const finish = z
  .strictObject(graduation.shape, such('months such as { from: 2026-12, to: 2027-06 }'))
  .refine(({ from, to }) => from ?? to, 'a graduation has from, to or both')
  .refine(({ from, to }) => !from || !to || from <= to, 'from is later than to');

/**
 * Skills by id or by any of their names; a list within the list is a choice, of which one is enough. A single name may
 * stand without a list.
 */
const skillNames = z
  .preprocess(
    given => (typeof given === 'string' ? [given] : given),
    z.array(
      z.union([text, z.array(text).min(2, 'a choice is among two or more')], 'expected the name of a skill'),
    ),
  )
  .optional();
const skills = z
  .preprocess(
    given => (given === null || (Array.isArray(given) && given.length === 0) ? { remove: 'all' } : given),
    z.strictObject(
      {
        required: skillNames,
        preferred: skillNames,
        mentioned: skillNames,
        remove: z
          .union(
            [z.literal('all'), z.array(text), text.transform(name => [name])],
            'expected a list of skills, or all',
          )
          .optional(),
      },
      such('skills below required, preferred, mentioned or remove'),
    ),
  )
  .optional();

/**
 * What a person sets over what is read: the key `corrections` of the front matter. A field that is named counts as it
 * stands here and no longer as it was read; nothing, or an empty list, says that the posting does not state it. Of skills
 * only those that are named change.
 */
export const correctionsSchema = z.strictObject({
  note: z.string().trim().min(1).max(1000).optional(),
  title: one(text),
  company: one(text),
  board: one(text),
  postedOn: one(isoDate),
  locations: called(several(place), 'place', 'places', 'office', 'city', 'country'),
  workModel: several(z.enum(workModels)),
  seniority: called(one(z.enum(seniorities)), 'level'),
  employment: called(several(z.enum(employments)), 'type', 'contract', 'employmentType'),
  term: one(period),
  experience: called(several(years), 'years'),
  degree: called(one(degree), 'education'),
  skills,
  salary: called(several(pay), 'pay', 'compensation', 'wage'),
  sponsorship: called(one(offer), 'visa'),
  authorizedIn: several(text),
  citizenship: several(text),
  clearance: several(text),
  graduation: one(finish),
  relocation: one(offer),
} satisfies Record<FieldName | 'note', z.ZodType>);

/** What a person sets over what was read, by field. */
export type Corrections = z.infer<typeof correctionsSchema>;

/** The same, without what is not as it should be: unknown keys, and fields with a wrong value anywhere in them. */
export const soundCorrectionsSchema = z.object(
  Object.fromEntries(
    Object.entries<z.ZodType>(correctionsSchema.shape).map(([name, field]) => [name, field.catch(undefined)]),
  ),
) as unknown as z.ZodType<Corrections>;

/** Corrections with where each of them stands in the file, by its path within them: `salary`, `skills.remove.0`. */
export interface PlacedCorrections {
  given: Corrections;
  spans: Record<string, Span>;
}
