import { z } from 'zod';
import { configCodes } from '../corpus/content.ts';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { readBytes } from '../ingest/ingest.ts';
import { readYamlData } from '../ingest/yaml.ts';

const words = z.array(z.string().min(1)).min(1);
/** What stands in braces and is drawn once a posting, beside the lists of `phrases`. */
const drawnOnce = [
  ...['company', 'title', 'role', 'place', 'years', 'moreYears', 'pay', 'low', 'high', 'hourLow', 'hourHigh'],
  ...['study', 'work', 'skill'],
];

/** Names in braces of a phrase. */
export const namesIn = (phrase: string): string[] =>
  [...phrase.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

const grammarSchema = z
  .strictObject({
    dates: z.strictObject({ from: z.iso.date(), to: z.iso.date() }),
    /** Share of postings that repeat an earlier one, 0 to 1. */
    copies: z.number().min(0).max(1),
    boards: words,
    companies: z.strictObject({ first: words, second: words }),
    /** Places of one currency, how they state pay, and how high it is beside the wage of a profession. */
    places: z.array(z.strictObject({ cities: words, wage: z.number().positive(), pay: words })).min(1),
    levels: z
      .array(
        z.strictObject({
          title: z.string(),
          years: z.tuple([z.int().min(0), z.int().min(1)]),
          pay: z.number().positive(),
          /** Whether the work is for a term. */
          term: z.literal(true).optional(),
        }),
      )
      .min(1),
    professions: z
      .array(
        z.strictObject({
          roles: words,
          study: words,
          /** What a year pays at the plain level, where the factor of the place is 1. */
          wage: z.number().positive(),
          /** Skills that half of all mentions are of, by any name. */
          core: words,
          /** Categories of the lexicon that the other mentions are drawn from. */
          categories: words,
          work: words,
        }),
      )
      .min(1),
    phrases: z.record(z.string(), words),
  })
  .superRefine(({ phrases, places }, context) => {
    for (const needed of ['posting', 'term', 'mark'])
      if (!phrases[needed])
        context.addIssue({ code: 'custom', path: ['phrases'], message: `no list \`${needed}\`` });
    const known = new Set([...drawnOnce, ...Object.keys(phrases)]);
    for (const phrase of [...Object.values(phrases).flat(), ...places.flatMap(({ pay }) => pay)])
      for (const name of namesIn(phrase))
        if (!known.has(name))
          context.addIssue({ code: 'custom', path: ['phrases'], message: `nothing is called {${name}}` });
  });

/** What invented postings are made of. */
export type Grammar = z.infer<typeof grammarSchema>;

/** Reads and checks the grammar of invented postings. */
export function loadGrammar(file: string): Outcome<Grammar> {
  const { value: bytes, diagnostics } = readBytes(file);
  return bytes
    ? readYamlData({ file, text: new TextDecoder().decode(bytes) }, grammarSchema, configCodes)
    : { diagnostics };
}
