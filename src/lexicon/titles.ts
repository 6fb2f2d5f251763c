import { z } from 'zod';
import type { FieldValue } from '../posting/record.ts';
import { seniorities } from '../posting/values.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import { compilePhrases, type Phrases, phrase } from './phrases.ts';

type Seniority = FieldValue<'seniority'>;
const phrases = z.array(phrase);

/** What `content/lexicon/titles.yaml` holds; its comments say what each part is. */
export const titlesSchema = z.strictObject({
  occupations: phrases.min(1),
  seniority: z.array(z.strictObject({ value: z.enum(seniorities), words: phrases, not: phrases })),
  grades: z.record(z.string().regex(/^[IVX]+$/), z.enum(seniorities)),
  statements: z.array(z.strictObject({ value: z.enum(seniorities), phrases })),
  compared: z
    .strictObject({ without: z.array(phrase), spelledOut: z.record(phrase, phrase) })
    .default({ without: [], spelledOut: {} }),
});

/** A level that a word of a title states; of several, the one with the lowest rank decides. */
export interface Level {
  value: Seniority;
  rank: number;
}

/** What people are called in job titles. */
export interface Titles {
  /** Words of which a job title holds at least one: engineer, nurse, intern. */
  occupations: Matcher<true>;
  /** Words of a title that state a level, with those that look alike and do not (`undefined`). */
  levels: Matcher<Level | undefined>;
  /** The level that a numeral after an occupation stands for: "II". */
  grade(numeral: string): Seniority | undefined;
  /** What a word of a title, in small letters, is compared as with those of a copy; nothing where copies differ in it. */
  comparedAs(word: string): string | undefined;
  /** Phrases of a text that state the level of the job. */
  statements: Phrases<Seniority>;
}

/** Compiles `content/lexicon/titles.yaml`. A longer name wins over a shorter, so "product manager" hides "manager". */
export const compileTitles = ({
  occupations,
  seniority,
  grades,
  statements,
  compared,
}: z.infer<typeof titlesSchema>): Titles => ({
  occupations: compileMatcher(occupations.map(name => ({ name, value: true as const }))),
  levels: compileMatcher(
    seniority.flatMap(({ value, words, not }, rank) => [
      ...words.map(name => ({ name, value: { value, rank } })),
      ...not.map(name => ({ name, value: undefined })),
    ]),
  ),
  grade: numeral => grades[numeral],
  statements: compilePhrases(statements),
  comparedAs: comparison(compared),
});

function comparison({ without, spelledOut }: z.infer<typeof titlesSchema>['compared']): Titles['comparedAs'] {
  const words = new Map<string, string | undefined>([
    ...Object.entries(spelledOut),
    ...without.map(word => [word, undefined] as const),
  ]);
  return word => (words.has(word) ? words.get(word) : word);
}
