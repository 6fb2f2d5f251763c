import { z } from 'zod';
import { phrase } from './phrases.ts';

const legalForm = z
  .string()
  .regex(/^\p{Ll}+(?: \p{Ll}+)*$/u, 'expected words in small letters, without dots, such as inc or sp z oo');

/** What `content/lexicon/names.yaml` holds; its comments say what each part is. */
export const namesSchema = z.strictObject({
  capitals: z.array(phrase),
  legalForms: z.array(legalForm).default([]),
});

/** How names stand in texts: `content/lexicon/names.yaml`. */
export interface Names {
  /** Words that begin the name of a field of knowledge and keep their capital: "Bayesian statistics". */
  capitals: string[];
  /** The name of a company, in small letters and without dots, without the legal forms behind it. */
  withoutLegalForm(company: string): string;
}

/** Compiles `content/lexicon/names.yaml`. */
export function compileNames({ capitals, legalForms }: z.infer<typeof namesSchema>): Names {
  const behind = new RegExp(`(?: (?:${legalForms.join('|')}))+$`);
  return {
    capitals,
    withoutLegalForm: company => (legalForms.length > 0 ? company.replace(behind, '') : company),
  };
}
