import { z } from 'zod';
import { type FieldValue, seniorities } from '../posting/record.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import { compilePhrases, type Phrases } from './phrases.ts';

type Seniority = FieldValue<'seniority'>;
const phrases = z.array(z.string().min(1));

export const titlesSchema = z.strictObject({
  occupations: phrases.min(1),
  seniority: z.array(z.strictObject({ value: z.enum(seniorities), words: phrases, not: phrases })),
  statements: z.array(z.strictObject({ value: z.enum(seniorities), phrases })),
});

/** What people are called in job titles. */
export interface Titles {
  /** Words of which a job title holds at least one: engineer, nurse, intern. */
  occupations: Matcher<true>;
  /** Words of a title that state a level, with those that look alike and do not (`undefined`). */
  levels: Matcher<Seniority | undefined>;
  /** The levels in the order in which they decide when a title names several. */
  precedence: Seniority[];
  /** Phrases of a text that state the level of the job. */
  statements: Phrases<Seniority>;
}

/** Compiles `content/lexicon/titles.yaml`. A longer name wins over a shorter, so "product manager" hides "manager". */
export const compileTitles = ({
  occupations,
  seniority,
  statements,
}: z.infer<typeof titlesSchema>): Titles => ({
  occupations: compileMatcher(occupations.map(name => ({ name, value: true as const }))),
  levels: compileMatcher(
    seniority.flatMap(({ value, words, not }) => [
      ...words.map(name => ({ name, value })),
      ...not.map(name => ({ name, value: undefined })),
    ]),
  ),
  precedence: seniority.map(({ value }) => value),
  statements: compilePhrases(statements),
});
