import type { Lexicon } from '../../lexicon/lexicon.ts';
import { pattern } from '../../lexicon/pattern.ts';
import type { Span } from '../../posting/document.ts';
import type { SegmentedPosting } from '../../segment/posting.ts';
import { type Reading, type Rule, readingsOf } from '../rule.ts';
import { occursIn } from '../sentences.ts';
import { experienceInstead } from './context.ts';
import { none } from './examples.ts';
import { levelled } from './levelled.ts';
import { type DegreeStatement, sentencesOf, within } from './statement.ts';
import { unlevelled } from './unlevelled.ts';

/** All that may stand before the words that let experience stand for a degree, in a sentence of their own. */
const opening = pattern('i')`
  ^\W*(?:or )?(?:(?:we['’]ll|we will|we|(?:will )?also|in some cases) )*(?:consider )?
  (?:an? |any |other |additional )?(?:satisfactory )?$
`;

/** "Any combination of education and experience": that it is of schooling is said by the words themselves. */
const ofSchooling = pattern('i')`
  \bcombinations? of (?:\w+ )?(?:education|training|experience,? (?:and|and\/or|or) education)\b
  |\bsubstitut(?:es?|ed)\b
  |^\W*in lieu of (?:an? |the )?(?:\w+ )?(?:degree|education)\b
`;

/** "Two years at sea, or the equivalent combination of education and experience": the same behind years that are asked for. */
const behindYears = /\byears?\b[^;.]{3,160}$/i;
const ofBoth = /^or\b.*\bcombination of (?:\w+ )?education\b/i;

/** "Experience at sea may substitute for a degree": what may stand for what, wherever in the sentence. */
const substitutes = /\bsubstitut(?:es?|ed)\b[^.;]{0,40}\b(?:degree|education)\b/i;

/** "Or equivalent experience.", right behind the sentence that asks for a degree. */
function readInstead(posting: SegmentedPosting, lexicon: Lexicon): Reading<DegreeStatement>[] {
  const asked = [levelled, unlevelled]
    .flatMap(rule => readingsOf(rule, posting, lexicon))
    .flatMap(({ kind, evidence }) => (kind === 'fact' ? evidence : []));
  if (asked.length === 0) return [];
  const asksIn = (sentence: Span): boolean =>
    asked.some(({ start }) => start >= sentence.start && start < sentence.end);
  return sentencesOf(posting).flatMap((sentence, i, all): Reading<DegreeStatement>[] => {
    const before = all[i - 1];
    if (asksIn(sentence) || !((before && asksIn(before)) || occursIn(sentence, ofSchooling))) return [];
    const found = experienceInstead(sentence.text);
    if (!found || !standsForDegree(sentence.text, found)) return [];
    const value = { ...none, levels: [], orExperience: true };
    return [{ kind: 'fact', value, status: 'stated', evidence: [within(sentence, found)] }];
  });
}

function standsForDegree(text: string, found: Span): boolean {
  const lead = text.slice(0, found.start);
  return (
    opening.test(lead) ||
    substitutes.test(text) ||
    (ofBoth.test(text.slice(found.start, found.end)) && behindYears.test(lead))
  );
}

/** Reads that experience stands for a degree, said apart from the degree. */
export const instead: Rule<DegreeStatement> = {
  id: 'degree/instead',
  reads:
    'a sentence by itself that lets experience stand for the degree asked for in the one before it, or in any',
  accepts: [
    {
      text: "Requirements\n- A bachelor's degree in Law\n- OR equivalent experience.",
      value: { ...none, levels: [], orExperience: true },
    },
    {
      text: "Requirements\n- A bachelor's degree in Law. Alternatively, 3 years of experience in a court.",
      value: { ...none, levels: [], orExperience: true },
    },
    {
      text: 'Requirements\n- A degree in Law is preferred. Equivalent work experience will also be considered.',
      value: { ...none, levels: [], orExperience: true },
    },
    {
      text: "Requirements\n- A bachelor's degree in Law\n- Knots\n- Any combination of education and experience",
      value: { ...none, levels: [], orExperience: true },
    },
    {
      text: "Requirements\n- Bachelor's degree in Law\n- Knots\n- We'll consider an equivalent combination of experience and education.",
      value: { ...none, levels: [], orExperience: true },
    },
    {
      text: "Requirements\n- Bachelor's degree in Law\n- Knots\n- Experience at sea can substitute for the degree.",
      value: { ...none, levels: [], orExperience: true },
    },
    {
      text: "Requirements\n- Bachelor's degree in Law\n- Knots\n- In lieu of education, 5 years in a court",
      value: { ...none, levels: [], orExperience: true },
    },
    {
      text: "Requirements\n- Bachelor's degree in Law\n- Minimum of two years at sea, or the equivalent combination of education and experience",
      value: { ...none, levels: [], orExperience: true },
    },
  ],
  refuses: [
    "Requirements\n- Bachelor's degree in Law\n- A diploma may be substituted for the experience",
    "Requirements\n- Bachelor's degree in Law\n- Baking or cooking experience",
    'Requirements\n- Knots\n- OR equivalent experience.',
    "Requirements\n- Bachelor's degree in Law\n- Or equivalent, and 1-2 years of experience",
    "Requirements\n- Bachelor's degree in Law or equivalent experience",
  ],
  read: readInstead,
};
