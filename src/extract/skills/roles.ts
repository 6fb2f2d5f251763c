import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Sentence } from '../../segment/posting.ts';

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

/** Fewest names that make a part of a header a list of tools. */
const fewest = 3;
const apartInList = /\s*(?:[,/&+]|\band\b)\s*/;

/** Whether a text is a list that names technologies for the most part: "Go, Rust, eBPF, Kubernetes". */
export function isListOfTools(text: string, { skills }: Lexicon): boolean {
  const items = text.split(apartInList);
  if (items.length < fewest || items.some(item => /\S\s+\S+\s+\S+\s+\S/.test(item))) return false;
  const tools = skills.find(text).filter(({ value }) => value.kind === 'technology').length;
  return tools >= fewest && tools * 2 > items.length;
}
