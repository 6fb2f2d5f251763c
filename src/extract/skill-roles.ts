import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Sentence } from '../segment/posting.ts';

/** Words of a sentence that is more than the name of a job with what it is done with. */
const prose = /\b(?:you|we|our|they|is|are|was|will|has|have|who|that|from|at)\b|['\u2019](?:re|ll|ve)\b/i;
/** What may stand before the word for an occupation. */
const opening = /^\W*(?:[\p{L}\p{N}+#/.&'\u2019-]+[ ,]+){0,6}$/u;
/** What sets the tools of a job apart from its name: "Night Nurse (Epic)", "Backend Engineer: Go". */
const apart = /^s?(?: (?:\p{Lu}|&)[\p{L}&]*){0,4}(?:\s?[:(|]|, ?|\s[-\u2013\u2014]\s)/u;
/** Longest sentence that can be the name of a job. */
const longest = 160;

/**
 * Whether a sentence names a job with what it is done with: "Senior Backend Engineer - Go, Kubernetes". Whoever takes
 * the job must know the tools in its name.
 */
export function isRoleWithTools({ text, section }: Sentence, { titles }: Lexicon): boolean {
  if (text.length > longest) return false;
  const occupation = titles.occupations.first(text);
  return (
    occupation !== undefined &&
    !prose.test(text) &&
    opening.test(text.slice(0, occupation.start)) &&
    (section === 'header' || apart.test(text.slice(occupation.end)))
  );
}
