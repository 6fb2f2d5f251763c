import { z } from 'zod';
import { phrase } from './phrases.ts';

export const namesSchema = z.strictObject({ capitals: z.array(phrase) });

/** How names of skills stand within a sentence: `content/lexicon/names.yaml`. */
export interface Names {
  /** Words that begin the name of a field of knowledge and keep their capital: "Bayesian statistics". */
  capitals: string[];
}
