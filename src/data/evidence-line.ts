import { z } from 'zod';
import { recordSchema } from '../posting/record.ts';
import { fieldNames, statuses } from '../posting/values.ts';

const offset = z.int().nonnegative();
const place = z.strictObject({
  start: offset.describe('offset of the first of the words, in UTF-16 units of the posting’s decoded file'),
  end: offset.describe('offset after the last of the words'),
  pointer: z.string().optional().describe('JSON Pointer (RFC 6901) to where structured data says it'),
  words: z.string().describe('the words that it was read from'),
  sentence: z.string().describe('the sentence around these words, cut where it is longer than people read'),
});

const read = z.strictObject({
  posting: z.string().describe('id of the posting'),
  field: z.string().describe('field of the record'),
  status: z
    .enum([...statuses, 'unparsed', 'refused', 'correction', 'superseded'])
    .describe(
      'stated, inferred by the rule, or corrected by a person; unparsed: touched on without a value that could be read; refused: looks like a value and is none; correction: where a person set the field; superseded: what had been read until then, which counts no more',
    ),
  value: z.unknown().optional().describe('what was read; absent where nothing was, and of a correction'),
  counted_as: z
    .array(z.string())
    .optional()
    .describe(
      'the one name under which charts count the value, where postings write it in several ways: of a place, of each field of study, of the kind of a skill',
    ),
  conflicting: z.literal(true).optional().describe('set where statements of the field contradict each other'),
  looks_like: z.string().optional().describe('of what is refused: what it looks like'),
  because: z.string().optional().describe('of what is refused: the reason'),
  rule: z
    .string()
    .optional()
    .describe('permanent id of the rule that read or refused it; a correction has none'),
  ...place.partial().shape,
  further: z.array(place).optional().describe('further places in the posting that say the same'),
});

const { shape } = recordSchema.shape.fields;
/** What is said of a field's value; the value itself is that of the record's contract. */
const valueWords: Record<(typeof fieldNames)[number], string> = {
  title: 'the title of the job, as written',
  company: 'the employer, as written; the first counts',
  board: 'the job board that this copy came from',
  postedOn: 'an ISO date; of several the first counts',
  locations: 'city, region and country as far as known; office, or eligible-region where applicants must be',
  workModel: 'onsite, hybrid or remote',
  seniority: 'the level',
  employment: 'the kind of employment',
  term: 'season and year, months in which the work begins (1 to 12), length in weeks',
  experience:
    'years, what they are in, how firmly they are asked for, and the degree that this path goes with',
  degree:
    'the lowest level that is enough, how firmly it is asked for, all levels and fields of study that are named',
  skills: 'the skill, how firmly it is asked for, and the number of the any-of group that it stands in',
  salary: 'amounts with currency, period and kind of pay; charts count base pay',
  sponsorship: 'whether visa sponsorship is offered',
  authorizedIn: 'where people must have the right to work',
  citizenship: 'the citizenship that is asked for',
  clearance: 'the security clearance that is asked for',
  graduation: 'the first and the last month in which studies may end',
  relocation: 'whether help with relocation is offered',
};

const lines = fieldNames.map(name => {
  const { value } = shape[name].shape.facts.element.shape;
  return read.extend({ field: z.literal(name), value: value.describe(valueWords[name]).optional() });
});
const language = z.strictObject({
  posting: read.shape.posting,
  field: z.literal('language'),
  status: z.literal('inferred'),
  value: recordSchema.shape.language.describe(
    'the language of the text (ISO 639-1, null where it is too short to tell), and whether it is one that is read; charts count only postings that are read and repeat no other',
  ),
});

const wording = z.strictObject({
  posting: read.shape.posting,
  field: z.literal('wording'),
  status: z.literal('stated'),
  value: recordSchema.shape.wording.describe(
    'original: the sentences are those of the posting; restated: the owner’s words for its facts; synthetic: a program invented it, and there is no such job',
  ),
});

/**
 * One line of `evidence.jsonl`: something that was read, touched on, refused or corrected in a posting; and once for each
 * its language and whose wording it is.
 */
export const evidenceLineSchema = z.discriminatedUnion('field', [language, wording, ...lines]);
/** The keys that lines have, whatever their field. */
export const evidenceKeys = read;
/** What the value of a line is, by its field. */
export const evidenceValues = z.strictObject({
  language: language.shape.value,
  wording: wording.shape.value,
  ...Object.fromEntries(lines.map(({ shape }) => [shape.field.value, shape.value.unwrap()])),
});
