import { z } from 'zod';
import { compilePhrases, type Phrases, phrase } from './phrases.ts';

const phrases = z.array(phrase).min(1);

/** What `content/lexicon/cues.yaml` holds; its comments say what each part is. */
export const cuesSchema = z.strictObject({
  preferred: phrases,
  required: phrases,
  negations: phrases,
  anyOf: phrases,
});

/** Words in a sentence that say how strongly something is asked for. */
export interface Cues {
  strength: Phrases<'preferred' | 'required'>;
  negations: Phrases<true>;
  anyOf: Phrases<true>;
}

/** Compiles `content/lexicon/cues.yaml`. */
export const compileCues = ({ preferred, required, negations, anyOf }: z.infer<typeof cuesSchema>): Cues => ({
  strength: compilePhrases<'preferred' | 'required'>([
    { phrases: preferred, value: 'preferred' },
    { phrases: required, value: 'required' },
  ]),
  negations: compilePhrases([{ phrases: negations, value: true as const }]),
  anyOf: compilePhrases([{ phrases: anyOf, value: true as const }]),
});
