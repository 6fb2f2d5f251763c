import { z } from 'zod';
import { type Cases, casesOf, setAside, stringOf } from './cases.ts';
import { dateCase } from './strings-date.ts';
import { seniorityCase, technologyCase, yearsCase } from './strings-demand.ts';
import { salaryCase } from './strings-pay.ts';
import { locationCase, workModelCase } from './strings-place.ts';

const input = z.string();
const advert = z.object({
  location: z.string(),
  kwargs: z.object({ title: z.string().optional(), description: z.string() }).nullable(),
});
const years = z.object({ min: z.number(), max: z.number().nullish() });
const pay = z.object({
  min: z.number().optional(),
  max: z.number().optional(),
  currency: z.string().optional(),
  period: z.string().optional(),
});
const skill = z.union([z.object({ present: z.string() }), z.object({ absent: z.string() })]);
const date = z.object({ text: z.string(), ref: z.string().nullable() });
const day = z.object({ year: z.int().optional(), month: z.int().optional(), day: z.int().optional() });

const string = z.discriminatedUnion('field', [
  z.object({ field: z.literal('salary'), input, expected: pay.nullable() }),
  z.object({ field: z.literal('years'), input, expected: years.nullable() }),
  z.object({ field: z.literal('seniority'), input, expected: z.string().nullable() }),
  z.object({ field: z.literal('technology'), input, expected: skill }),
  z.object({ field: z.literal('location'), input, expected: z.string() }),
  z.object({ field: z.literal('work_model'), input: advert, expected: z.string() }),
  z.object({ field: z.literal('date'), input: date, expected: day.nullable() }),
  z.object({ field: z.literal('occupation'), input, expected: z.string().nullable() }),
]);

const occupations = 'A class of occupations is no field of the record, which keeps a title as it is written';

/** Strings that the tests of public parsers read, with what they expect of each. @param file one JSON object a line. */
export const stringCases = (file: string): Cases =>
  casesOf(file, string, (said, at) => {
    switch (said.field) {
      case 'salary':
        return salaryCase(said.input, said.expected, at);
      case 'years':
        return yearsCase(said.input, said.expected, at);
      case 'seniority':
        return seniorityCase(said.input, said.expected, at);
      case 'technology':
        return technologyCase(said.input, said.expected, at);
      case 'location':
        return locationCase(said.input, said.expected, at);
      case 'work_model':
        return workModelCase(said.input, said.expected, at);
      case 'date':
        return dateCase(said.input, said.expected, at);
      case 'occupation':
        return {
          document: stringOf(said.input, at).document,
          judge: () => [setAside('title', said.expected, occupations)],
        };
    }
  });
