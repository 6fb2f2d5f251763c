import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SegmentedPosting } from '../segment/posting.ts';
import { experienceInstead } from './degree-context.ts';
import { none } from './degree-examples.ts';
import { levelled } from './degree-levelled.ts';
import { type DegreeStatement, sentencesOf, within } from './degree-statement.ts';
import { unlevelled } from './degree-unlevelled.ts';
import { type Reading, type Rule, readingsOf } from './rule.ts';
import { occursIn } from './sentences.ts';

/** All that may stand before the words that let experience stand for a degree, in a sentence of their own. */
const opening = /^\W*(?:or )?(?:an? |any |other )?(?:satisfactory )?$/i;

/** "Any combination of education and experience": that it is of schooling is said by the words themselves. */
const ofSchooling = /\bcombination of (?:\w+ )?(?:education|training)\b/i;

/** "Or equivalent experience.", right behind the sentence that asks for a degree. */
function readInstead(posting: SegmentedPosting, lexicon: Lexicon): Reading<DegreeStatement>[] {
  const asked = [levelled, unlevelled]
    .flatMap(rule => readingsOf(rule, posting, lexicon))
    .flatMap(({ kind, evidence }) => (kind === 'fact' ? evidence : []));
  if (asked.length === 0) return [];
  return sentencesOf(posting).flatMap((sentence, i, all): Reading<DegreeStatement>[] => {
    const before = all[i - 1];
    const isBehind = before && asked.some(({ start }) => start >= before.start && start < before.end);
    if (!isBehind && !occursIn(sentence, ofSchooling)) return [];
    const found = experienceInstead(sentence.text);
    if (!found || !opening.test(sentence.text.slice(0, found.start))) return [];
    const value = { ...none, levels: [], orExperience: true };
    return [{ kind: 'fact', value, status: 'stated', evidence: [within(sentence, found)] }];
  });
}

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
  ],
  refuses: [
    "Requirements\n- Bachelor's degree in Law\n- Baking or cooking experience",
    'Requirements\n- Knots\n- OR equivalent experience.',
    "Requirements\n- Bachelor's degree in Law\n- Or equivalent, and 1-2 years of experience",
    "Requirements\n- Bachelor's degree in Law or equivalent experience",
  ],
  read: readInstead,
};
