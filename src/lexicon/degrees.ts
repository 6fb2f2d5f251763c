import { z } from 'zod';
import type { DegreeLevel } from '../posting/record.ts';
import { degreeLevels } from '../posting/values.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import { compilePhrases, type Phrases, phrase } from './phrases.ts';

const names = z.array(phrase).min(1);

/** What `content/lexicon/degrees.yaml` holds; its comments say what each part is. */
export const degreesSchema = z.strictObject({
  levels: z.array(z.strictObject({ level: z.enum(degreeLevels), full: names, short: names })),
  inProgress: names,
  fields: names,
  sameFields: z.record(z.string(), names),
});

/** How degrees and their fields are named. */
export interface Degrees {
  /** Names of levels; a weak one ("MS", "BA") counts only in a degree's company. */
  levels: Matcher<DegreeLevel>;
  inProgress: Phrases<true>;
  /** Names of fields of study, read only in the list after a degree; the value is the name as the lexicon has it. */
  fields: Matcher<string>;
  /** The one name of each field, by all that it goes by, in lower case. */
  sameFields: Record<string, string>;
}

/** Compiles `content/lexicon/degrees.yaml`. */
export const compileDegrees = (data: z.infer<typeof degreesSchema>): Degrees => ({
  levels: compileMatcher(
    data.levels.flatMap(({ level, full, short }) => [
      ...full.map(name => ({ name, value: level })),
      ...short.map(name => ({ name, value: level, weak: true, exact: name.length <= 4 })),
    ]),
  ),
  inProgress: compilePhrases([{ phrases: data.inProgress, value: true as const }]),
  fields: compileMatcher(data.fields.map(name => ({ name, value: name }))),
  sameFields: Object.fromEntries([
    ...data.fields.map(name => [name.toLowerCase(), name]),
    ...Object.entries(data.sameFields).flatMap(([name, others]) =>
      [name, ...others].map(other => [other.toLowerCase(), name]),
    ),
  ]),
});
