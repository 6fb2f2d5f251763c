import { z } from 'zod';
import { phrase } from './phrases.ts';

const name = phrase;
const names = z.array(name);
const currency = z.string().regex(/^[A-Z]{3}$/, 'expected the three letters of a currency, such as EUR');

/** What `content/lexicon/places.yaml` holds; its comments say what each part is. */
export const placesSchema = z.strictObject({
  countries: z.array(
    z.strictObject({
      name,
      code: z.string().length(2),
      currency: currency.optional(),
      aliases: names,
      abbreviations: names.default([]),
      short: names.default([]),
      alone: z.boolean().default(true),
    }),
  ),
  regions: z.record(name, z.record(name, name)),
  counties: z.record(name, names).default({}),
  codes: z.record(name, name),
  codesAlone: names.default([]),
  codesOfWork: names.default([]),
  dollars: z.array(currency).default([]),
  areas: names,
  cities: z.record(name, names),
  cityAliases: z.record(name, names),
  spellings: z.record(name, names).default({}),
  words: names.default([]),
});

/** The same, checked. */
export type Gazetteer = z.infer<typeof placesSchema>;
