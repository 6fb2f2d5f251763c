import type { Lexicon } from '../../lexicon/lexicon.ts';
import { pattern } from '../../lexicon/pattern.ts';
import { whereAnyMayMatch } from '../../lexicon/sieve.ts';
import type { SegmentedPosting, Sentence } from '../../segment/posting.ts';
import type { Reading, Rule } from '../rule.ts';
import { firstIn } from '../sentences.ts';
import { background, looksForFields } from './background.ts';
import { experienceInstead } from './context.ts';
import { none } from './examples.ts';
import { fieldsAfter } from './fields.ts';
import { readLevels } from './levels.ts';
import { type DegreeStatement, sentencesOf, within } from './statement.ts';

/** "A graduate with a background in physics or a related field": of who is or was at school it is one of studies. */
const knowledge = pattern('i')`
  \b(?:graduates?|students?|(?:in|at) (?:school|college|university))\b[^.;:]{1,20}\bbackground
    (?= in [^.;:]{4,120},? (?:or|and) (?:an? |any |other |another )*(?:closely )?
    (?:(?:related|similar|comparable|relevant|quantitative|technical|scientific|analytical) ){1,2}
    (?:fields?|disciplines?|subjects?|degrees?)\b)
`;

/** A background in fields of study, where no degree is asked for. */
function fieldsAlone(sentence: Sentence): RegExpExecArray | null {
  const found = firstIn(sentence, background);
  return found && looksForFields(sentence.text) ? found : null;
}

/** "Law, Economics, or a related field": a line that is nothing but fields, below words that ask for a degree in one. */
const onlyFields =
  /^\W*(?=\p{Lu}[^.;:()]{8,160},? or (?:an? |any |other )*(?:closely )?related (?:fields?|disciplines?)\W*$)/u;

function fieldsOnly(sentence: Sentence, { degrees }: Lexicon): RegExpExecArray | null {
  const found = firstIn(sentence, onlyFields);
  const known = found ? degrees.fields.find(sentence.text) : [];
  return known.length > 1 && known[0]!.start === found![0].length ? found : null;
}

/** A background or a major: fields without a level. */
const majors = pattern('i')`
  \bmajor(?:ing|s)?(?: in\b|:)
  |(?<!school )\bdiploma(?: (?:or )?(?:equivalent|similar))?(?: qualification| education)?(?= in\b)
  |^\W*(?:education: )?(?:relevant |previous )?studies(?= in\b)
  |^\W*(?:relevant |formal )?education(?=,? (?:preferably in|in|\(e\.g\.)[ ,])
  |^\W*qualifications?(?= in (?:an? )?(?:relevant|related) \w+\b)
  |\buniversity education(?=, with an? (?:speciali[sz]ation|focus|major) in\b)
  |^\W*(?:(?:fields?|areas?) of study|fields|disciplines)(?=\s*:)
  |\b(?:educational|academic) backgrounds?(?= \((?:incl|e\.g|such as)\b)
  |\bstudy background(?= in\b)
  |\b(?:(?:formal|(?<=\byears? of )(?:higher|post[- ]?secondary|tertiary)) education|post[- ]?secondary training)
    (?: and experience)?(?=(?:, preferably)? in\b)
  |\b(?:relevant|related|formal|academic|recogni[sz]ed|tertiary|third-level|university) qualifications?(?= in\b)
  |\b(?:an|relevant|appropriate|suitable|university) education(?= (?:with)?in\b)
`;

/** "Fields:" may be of work too: only several fields of study behind it are such. */
const listed = /^\W*(?:fields|disciplines)$/i;
const fewest = 3;

const withoutDegree = [majors, background, knowledge, onlyFields];

/** "Pursuing, or graduated with, a major in": whether the words before it say that it is not finished. */
const pursued = (text: string, at: number, { degrees }: Lexicon): boolean =>
  degrees.inProgress.all(text).some(({ end }) => end <= at && at - end < 60);

/** "Majoring in" names fields without a level. */
function readMajor(posting: SegmentedPosting, lexicon: Lexicon): Reading<DegreeStatement>[] {
  return whereAnyMayMatch(sentencesOf(posting), withoutDegree).flatMap(sentence => {
    const match =
      firstIn(sentence, majors) ??
      fieldsAlone(sentence) ??
      firstIn(sentence, knowledge) ??
      fieldsOnly(sentence, lexicon);
    if (!match || readLevels(sentence.text, lexicon.degrees).some(({ refused }) => !refused)) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const fields = fieldsAfter(sentence.text, span.end, lexicon.degrees);
    if (fields.length < (listed.test(match[0]) ? fewest : 1)) return [];
    const value: DegreeStatement = {
      levels: [],
      inProgress: pursued(sentence.text, span.start, lexicon),
      fields: fields.map(({ text }) => text),
      orExperience: experienceInstead(sentence.text) !== undefined,
    };
    return [
      {
        kind: 'fact',
        value,
        status: 'stated',
        evidence: [span, ...fields].filter(({ start, end }) => end > start).map(at => within(sentence, at)),
      },
    ];
  });
}

/** Reads fields of study that are named without a degree: "a major in physics". */
export const major: Rule<DegreeStatement> = {
  id: 'degree/major',
  reads:
    'the fields of study of a major or of schooling; a background is one where words on schooling stand beside it',
  accepts: [
    {
      text: 'Academic background in Chemistry or equivalent laboratory-related experience',
      value: { ...none, levels: [], fields: ['Chemistry'], orExperience: true },
    },
    {
      text: 'Two years of post-secondary education in Law',
      value: { ...none, levels: [], fields: ['Law'] },
    },
    { text: 'Diploma in Nursing', value: { ...none, levels: [], fields: ['Nursing'] } },
    {
      text: 'Diploma equivalent qualification in Electrical / Industrial Engineering',
      value: { ...none, levels: [], fields: ['Electrical Engineering', 'Industrial Engineering'] },
    },
    {
      text: 'Diploma or similar education in Nursing',
      value: { ...none, levels: [], fields: ['Nursing'] },
    },
    { text: 'Studies in Law or Economics', value: { ...none, levels: [], fields: ['Law', 'Economics'] } },
    {
      text: 'We take people of many educational backgrounds (incl. law, nursing, …).',
      value: { ...none, levels: [], fields: ['law', 'nursing'] },
    },
    {
      text: 'Fields: Physics, Optics, Law, Nursing',
      value: { ...none, levels: [], fields: ['Physics', 'Optics', 'Law', 'Nursing'] },
    },
    { text: 'Previous studies in Law', value: { ...none, levels: [], fields: ['Law'] } },
    {
      text: 'Relevant education (e.g., Law or Nursing)',
      value: { ...none, levels: [], fields: ['Law', 'Nursing'] },
    },
    {
      text: 'Education in Law, Nursing or a related field',
      value: { ...none, levels: [], fields: ['Law', 'Nursing'] },
    },
    {
      text: 'University education, with a specialization in Law',
      value: { ...none, levels: [], fields: ['Law'] },
    },
    {
      text: 'Qualifications in a relevant discipline: Law, Nursing',
      value: { ...none, levels: [], fields: ['Law', 'Nursing'] },
    },
    { text: 'Field of study: Law', value: { ...none, levels: [], fields: ['Law'] } },
    {
      text: 'Requirements\n- Law, Economics, or a related field.',
      value: { ...none, levels: [], fields: ['Law', 'Economics'] },
    },
    {
      text: 'Pursuing, or graduated with, a major in Law',
      value: { ...none, levels: [], fields: ['Law'], inProgress: true },
    },
    { text: 'A relevant education in Law', value: { ...none, levels: [], fields: ['Law'] } },
    { text: 'Relevant qualification in Nursing', value: { ...none, levels: [], fields: ['Nursing'] } },
    {
      text: 'Recent graduate with a background in physics, biology or a related field',
      value: { ...none, levels: [], fields: ['physics', 'biology'] },
    },
    { text: 'Education: Background in Law', value: { ...none, levels: [], fields: ['Law'] } },
    {
      text: 'Majoring in: Physics, Chemistry or a related subject',
      value: { ...none, levels: [], fields: ['Physics', 'Chemistry'] },
    },
  ],
  refuses: [
    'A background in sales and marketing',
    'Background in physics, biology or a related field',
    'Background in a technical field (physics, biology)',
    'You win major accounts in finance.',
    'Boats, ropes, or a related field',
    'Education is what our customers sell.',
    'Fields: Marketing, Sales',
    "A bachelor's degree, majoring in Law",
  ],
  read: readMajor,
};
