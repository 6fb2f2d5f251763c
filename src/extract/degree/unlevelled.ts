import type { Lexicon } from '../../lexicon/lexicon.ts';
import { pattern } from '../../lexicon/pattern.ts';
import { whereAnyMayMatch } from '../../lexicon/sieve.ts';
import type { DegreeLevel } from '../../posting/record.ts';
import type { SegmentedPosting, Sentence } from '../../segment/posting.ts';
import type { Reading, Rule } from '../rule.ts';
import { firstIn, occursIn } from '../sentences.ts';
import { background, looksForFields } from './background.ts';
import { asksForDegree, noDegree } from './context.ts';
import { asked, none } from './examples.ts';
import { fieldsAfter } from './fields.ts';
import { readLevels } from './levels.ts';
import { type DegreeStatement, sentencesOf, statementOf } from './statement.ts';
import { isPreferredAside } from './strength.ts';
import { graduates, named } from './without-level.ts';

const degreeAlone = /\bdegrees?\b(?! of\b)/i;

/** "Computer Science degree": the word, where a field stands right before it. */
function degreeNamedBy(sentence: Sentence, { degrees }: Lexicon): RegExpExecArray | null {
  const { text } = sentence;
  const match = firstIn(sentence, degreeAlone);
  if (!match) return null;
  const lead = text.slice(0, match.index);
  const before = degrees.fields.find(lead).at(-1);
  return before &&
    !/\bsuch as (?:an? )?$/i.test(lead.slice(0, before.start)) &&
    /^(?:\/\p{L}+)? (?:or (?:an? )?(?:related|similar|equivalent) |adjacent |related )?$/iu.test(
      lead.slice(before.end),
    )
    ? match
    : null;
}

/** Graduates of some field, or an academic background in one. */
function schooled(sentence: Sentence): RegExpExecArray | null {
  const found = firstIn(sentence, background);
  return found && !looksForFields(sentence.text) ? found : firstIn(sentence, graduates);
}

/** "Degree from a good school", "degree preferred": what stands behind a degree that is asked for in no field. */
const ofNoField = pattern('i')`
  ^ (?:\((?:or equivalent|required|preferred)\)
  |(?:from an?|with an?|(?:or|and\/or) (?:an? )?(?:similar|equivalent|comparable|diploma)|must be in
    |(?:is )?(?:strongly |highly )?(?:required|preferred|desired|essential))\b)
`;

/** "A quantitative degree (preferably a Master's": what stands between a degree and brackets with a better one. */
const betterIn = /^[^()]{0,90}\((?:(?:preferably|ideally)\s)?(?:an?\s)?$/i;

const withoutLevel = [named, background, graduates, degreeAlone];

/** "A degree in physics" names no level: the lowest that is usually meant, a bachelor's, is inferred. */
function readUnlevelled(posting: SegmentedPosting, lexicon: Lexicon): Reading<DegreeStatement>[] {
  return whereAnyMayMatch(sentencesOf(posting), withoutLevel).flatMap(sentence => {
    const { text } = sentence;
    if (occursIn(sentence, noDegree)) return [];
    const explicit = firstIn(sentence, named) ?? schooled(sentence);
    const match = explicit ?? degreeNamedBy(sentence, lexicon);
    if (!match) return [];
    const end = match.index + match[0].length;
    if (!asksForDegree(sentence, { start: match.index, end })) return [];
    const levels = readLevels(text, lexicon.degrees).filter(({ refused }) => !refused);
    const [next] = levels;
    const higher =
      next &&
      next.start > end &&
      betterIn.test(text.slice(end, next.start)) &&
      isPreferredAside(text, text.lastIndexOf('(', next.start));
    if (!higher && levels.some(({ start }) => start < end + 30)) return [];
    const level: DegreeLevel = 'bachelor';
    const mention = { start: match.index, end, level };
    const about = fieldsAfter(text, end, lexicon.degrees).length > 0;
    const plain =
      /\b(?:related|relevant|similar|technical|quantitative|STEM|field|discipline|subject|science|engineering)\b/i.test(
        text.slice(end, end + 60),
      );
    const vague =
      /background|(?:higher|secondary|tertiary|university) education(?! degree)|graduat(?:es?|ion|ed)\b(?! in any)|stud|^2(?!.*degree)/i.test(
        match[0],
      ) ||
      (explicit !== null && /^degrees?$/i.test(match[0]) && !plain && !ofNoField.test(text.slice(end)));
    if (!about && vague) return [];
    return [statementOf(sentence, [mention], lexicon, 'inferred', levels)];
  });
}

/** Reads degrees without a level: "a degree in law". */
export const unlevelled: Rule<DegreeStatement> = {
  id: 'degree/unlevelled',
  reads: "a degree with no level, taken for a bachelor's",
  accepts: [
    {
      text: 'Requirements\n- Degree (preferred)',
      value: { ...none, levels: [asked('bachelor', 'preferred')] },
    },
    {
      text: 'Law degree, and standing at the bar',
      value: { ...none, levels: [asked('bachelor')], fields: ['Law'] },
    },
    {
      text: 'A degree in Mathematics or a similar field',
      value: { ...none, levels: [asked('bachelor')], fields: ['Mathematics'] },
    },
    {
      text: 'Currently pursuing a degree in Design',
      value: { levels: [asked('bachelor')], inProgress: true, fields: ['Design'], orExperience: false },
    },
    {
      text: 'Requirements\n- Recently graduated from a good university in Physics',
      value: { ...none, levels: [asked('bachelor')], fields: ['Physics'] },
    },
    {
      text: 'Requirements\n- Recent graduates in Economics',
      value: { ...none, levels: [asked('bachelor')], fields: ['Economics'] },
    },
    {
      text: "Requirements\n- A quantitative degree (preferably a Master's degree) in Physics",
      value: { ...none, levels: [asked('bachelor')], fields: ['Physics'] },
    },
    {
      text: 'Strong academic background in Chemistry',
      value: { ...none, levels: [asked('bachelor')], fields: ['Chemistry'] },
    },
    {
      text: 'Academic background or coursework in Chemistry is a plus',
      value: { ...none, levels: [asked('bachelor', 'preferred')], fields: ['Chemistry'] },
    },
    {
      text: 'Requirements\n- Successfully completed your studies in Physics or a comparable program',
      value: { ...none, levels: [asked('bachelor')], fields: ['Physics'] },
    },
    { text: 'You hold a higher education degree.', value: { ...none, levels: [asked('bachelor')] } },
    {
      text: 'Higher education, preferably in Law',
      value: { ...none, levels: [asked('bachelor')], fields: ['Law'] },
    },
    {
      text: 'Post-secondary education in Law, Economics or an equivalent combination of work and school',
      value: { ...none, levels: [asked('bachelor')], fields: ['Law', 'Economics'], orExperience: true },
    },
    {
      text: 'A degree, or equivalent experience, in a subject such as Physics',
      value: { ...none, levels: [asked('bachelor')], fields: ['Physics'], orExperience: true },
    },
    {
      text: 'Academic achievements in Physics',
      value: { ...none, levels: [asked('bachelor')], fields: ['Physics'] },
    },
    {
      text: 'Requirements\n- Graduates in any discipline',
      value: { ...none, levels: [asked('bachelor')] },
    },
    {
      text: 'Degree level ideally in Law/Economics',
      value: { ...none, levels: [asked('bachelor')], fields: ['Law', 'Economics'] },
    },
    {
      text: 'A suitable degree, ideally in Law',
      value: { ...none, levels: [asked('bachelor')], fields: ['Law'] },
    },
    {
      text: 'A degree with a quantitative focus (Physics or similar)',
      value: { ...none, levels: [asked('bachelor')], fields: ['Physics'] },
    },
    {
      text: 'Requirements\n- Minimum 2:1 or above in a STEM subject',
      value: { ...none, levels: [asked('bachelor')], fields: ['STEM'] },
    },
    {
      text: 'Requirements\n- 2:1+ in Physics or Law',
      value: { ...none, levels: [asked('bachelor')], fields: ['Physics', 'Law'] },
    },
    {
      text: 'Requirements: - Good eyes; - Degree in Physics',
      value: { ...none, levels: [asked('bachelor')], fields: ['Physics'] },
    },
    {
      text: 'Requirements\n- You have a Physics, Law degree or a boat.',
      value: { ...none, levels: [asked('bachelor')], fields: ['Physics', 'Law'] },
    },
    {
      text: 'Requirements\n- Two years at sea since graduation in Physics',
      value: { ...none, levels: [asked('bachelor')], fields: ['Physics'] },
    },
    {
      text: 'Degree or coursework in Law, Economics or a related field',
      value: { ...none, levels: [asked('bachelor')], fields: ['Law', 'Economics'] },
    },
    { text: 'A 2:1 degree from a leading university', value: { ...none, levels: [asked('bachelor')] } },
    {
      text: 'Degree in a relevant background - Physics, Law',
      value: { ...none, levels: [asked('bachelor')], fields: ['Physics', 'Law'] },
    },
    {
      text: 'Graduation from a diploma or degree program in Law',
      value: { ...none, levels: [asked('bachelor')], fields: ['Law'] },
    },
    { text: 'Requirements\n- Degree-level education', value: { ...none, levels: [asked('bachelor')] } },
    {
      text: 'Requirements\n- New graduate from a university program in Law',
      value: { ...none, levels: [asked('bachelor')], fields: ['Law'] },
    },
    { text: 'Requirements\n- Degree from a good school', value: { ...none, levels: [asked('bachelor')] } },
    {
      text: 'Requirements\n- Degrees such as Law, Nursing',
      value: { ...none, levels: [asked('bachelor')], fields: ['Law', 'Nursing'] },
    },
    {
      text: 'A good degree (PhD a plus) in Law',
      value: { ...none, levels: [asked('bachelor')], fields: ['Law'] },
    },
    {
      text: 'Requirements\n- University education in Law',
      value: { ...none, levels: [asked('bachelor')], fields: ['Law'] },
    },
    {
      text: 'Requirements\n- A completed HBO or WO education',
      value: { ...none, levels: [asked('bachelor')] },
    },
    { text: 'Relevant degree preferred', value: { ...none, levels: [asked('bachelor', 'preferred')] } },
  ],
  refuses: [
    'A high degree of autonomy in your work',
    'Graduates of our programme often stay.',
    'A camera that turns by 360 degrees in a second',
    'You share the work 2:1 in a team.',
    'Requirements\n- A trade, such as a nursing degree',
    "A bachelor's degree in Law",
    'You do not need a degree in anything.',
  ],
  read: readUnlevelled,
};
