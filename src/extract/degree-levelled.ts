import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../posting/document.ts';
import type { SegmentedPosting, Sentence } from '../segment/posting.ts';
import { asksForDegree, noDegree } from './degree-context.ts';
import { asked, none } from './degree-examples.ts';
import { readLevels } from './degree-levels.ts';
import { type DegreeStatement, sentencesOf, statementOf, within } from './degree-statement.ts';
import type { Reading, Rule } from './rule.ts';
import { firstIn } from './sentences.ts';

const refusal = (sentence: Sentence, span: Span, because: string): Reading<DegreeStatement> => ({
  kind: 'refusal',
  what: sentence.text.slice(span.start, span.end),
  because,
  evidence: [within(sentence, span)],
});

/** Whether a reader might take the words for a degree: "MS Office" and "master the art", not "Boston, MA". */
const isMisleading = ({ text }: Sentence, { start, end }: Span): boolean =>
  /^(?:masters?|[BM][AS]|ph\.?d.*|.*degree|(?:bachelor|master)['’]?s)$/i.test(text.slice(start, end)) &&
  !/,\s$/.test(text.slice(0, start));

const asking = /\b(?:degrees?|pursuing|enrolled|required|preferred|a plus|in|students?)\b/i;
const occupation =
  /\b(?:intern(?:ship)?s?|engineers?|scientists?|researchers?|developers?|analysts?|co-op|graduates?)\b/i;

/** In the header, a level beside an occupation, or alone, is part of a title. */
const inTitle = ({ section, text, line }: Sentence): boolean =>
  section === 'header' &&
  line.shape !== 'bullet' &&
  text.length <= 120 &&
  (occupation.test(text) || !asking.test(text)) &&
  !/\bdegrees?\b/i.test(text);

/** "5 years of law, or 3 years with a PhD": before a level that is not asked for, but makes fewer years enough. */
const fewerYearsWith = /(?:\bor|\()[^.;()]{0,20}(?:\d\+?|\bless|\bfewer)[^.;()]{0,60}\swith (?:an? )?$/i;

/** Dozens of key words in a row, as boards put them below a text: what stands beside a degree there is no field of it. */
const isTags = ({ text }: Sentence): boolean => text.length > 600 && text.split(',').length > 40;

/** Sentences that name levels of degrees. */
function readLevelled(posting: SegmentedPosting, lexicon: Lexicon): Reading<DegreeStatement>[] {
  return sentencesOf(posting).flatMap(sentence => {
    const no = firstIn(sentence, noDegree);
    if (no)
      return [refusal(sentence, { start: no.index, end: no.index + no[0].length }, 'said not to be needed')];
    const found = isTags(sentence) ? [] : readLevels(sentence.text, lexicon.degrees);
    const refused = found.flatMap(level =>
      level.refused && isMisleading(sentence, level) ? [refusal(sentence, level, level.refused)] : [],
    );
    const levels = found.filter(level => !level.refused);
    if (levels.length === 0 || inTitle(sentence)) return refused;
    if (fewerYearsWith.test(sentence.text.slice(0, levels[0]!.start)))
      return [...refused, refusal(sentence, levels[0]!, 'a way to need fewer years')];
    if (!asksForDegree(sentence, levels[0]!))
      return [...refused, refusal(sentence, levels[0]!, 'not asked of the applicant')];
    return [...refused, statementOf(sentence, levels, lexicon, 'stated')];
  });
}

export const levelled: Rule<DegreeStatement> = {
  id: 'degree/level',
  reads: 'the levels of degree that a sentence names, each required or preferred',
  accepts: [
    {
      text: "Requirements\nA bachelor's degree in Economics",
      value: { ...none, levels: [asked('bachelor')], fields: ['Economics'] },
    },
    {
      text: 'Requirements\n- A J.D. and a seat at the bar',
      value: { ...none, levels: [asked('doctorate')] },
    },
    {
      text: 'Requirements\n- Or a high school diploma and six years of baking',
      value: { ...none, levels: [asked('high-school')], orExperience: false, alternative: true },
    },
    {
      text: 'Bachelor’s required, PhD preferred.',
      value: { ...none, levels: [asked('bachelor'), asked('doctorate', 'preferred')] },
    },
    {
      text: 'Bachelor&#39;s degree in Law or a related field',
      value: { ...none, levels: [asked('bachelor')], fields: ['Law'] },
    },
    {
      text: "A bachelor's degree with 3 years of experience (preferably in Law)",
      value: { ...none, levels: [asked('bachelor')] },
    },
    {
      text: 'BS/MS in Computer Science or Statistics',
      value: {
        ...none,
        levels: [asked('bachelor'), asked('master')],
        fields: ['Computer Science', 'Statistics'],
      },
    },
    {
      text: "You are working towards a Master's degree in ML, NLP or Physics.",
      value: {
        levels: [asked('master')],
        inProgress: true,
        fields: ['ML', 'NLP', 'Physics'],
        orExperience: false,
      },
    },
    {
      text: "Master's in Computer Science, Statistics, Mathematics, Engineering, Physics or Economics (or currently pursuing one)",
      value: {
        levels: [asked('master')],
        inProgress: true,
        fields: ['Computer Science', 'Statistics', 'Mathematics', 'Engineering', 'Physics', 'Economics'],
        orExperience: false,
      },
    },
    {
      text: "Requirements\n- Master's degree or equivalent experience, preferably with a slight focus on Law",
      value: { ...none, levels: [asked('master')], fields: ['Law'], orExperience: true },
    },
    {
      text: "Requirements\n- Bachelor's Degree in in Physics or equivalent combination of schooling and work experience",
      value: { ...none, levels: [asked('bachelor')], fields: ['Physics'], orExperience: true },
    },
    {
      text: "Requirements\n- Associate's degree, or an equivalent combination of schooling and experience",
      value: { ...none, levels: [asked('associate')], orExperience: true },
    },
    {
      text: 'Requirements\n- Enrollment in a PhD program',
      value: { ...none, levels: [asked('doctorate')], inProgress: true },
    },
    {
      text: 'Requirements\n- Current enrolment in a Master in Physics',
      value: { ...none, levels: [asked('master')], inProgress: true, fields: ['Physics'] },
    },
    {
      text: 'Requirements\n- PhD candidates in Physics',
      value: { ...none, levels: [asked('doctorate')], inProgress: true, fields: ['Physics'] },
    },
    {
      text: 'Preferred B.A. or Master’s degree in Law',
      value: {
        ...none,
        levels: [asked('bachelor', 'preferred'), asked('master', 'preferred')],
        fields: ['Law'],
      },
    },
    {
      text: "Requirements\n- Master's degree in Law, plus 5 years of experiences in court, or an equivalent combination of education and experience",
      value: { ...none, levels: [asked('master')], fields: ['Law'], orExperience: true },
    },
    {
      text: 'Requirements\n- Highly recommended: a PhD in Law',
      value: { ...none, levels: [asked('doctorate', 'preferred')], fields: ['Law'] },
    },
    {
      text: 'MSc or PhD is a plus',
      value: { ...none, levels: [asked('master', 'preferred'), asked('doctorate', 'preferred')] },
    },
    {
      text: "Bachelor's degree or equivalent practical experiences",
      value: { ...none, levels: [asked('bachelor')], orExperience: true },
    },
    {
      text: '- High school diploma required',
      value: { ...none, levels: [asked('high-school')] },
    },
    {
      text: 'Requirements\n- BSME or equivalent, MS preferred',
      value: { ...none, levels: [asked('bachelor'), asked('master', 'preferred')] },
    },
    {
      text: 'Working toward an undergraduate, graduate or doctoral degree in Physics',
      value: {
        levels: [asked('bachelor'), asked('master'), asked('doctorate')],
        inProgress: true,
        fields: ['Physics'],
        orExperience: false,
      },
    },
    {
      text: 'Requirements\n- BA/BS in a field such as Economics or a BA/BS in Social Science',
      value: {
        ...none,
        levels: [asked('bachelor'), asked('bachelor'), asked('bachelor'), asked('bachelor')],
        fields: ['Economics', 'Social Science'],
      },
    },
    {
      text: "Requirements\n- Bachelor's degree in Law and/or equivalent training & work experience",
      value: { ...none, levels: [asked('bachelor')], fields: ['Law'], orExperience: true },
    },
    {
      text: 'Requirements\n- Pursuing an MS or Ph.D. (preferred) in Physics',
      value: {
        ...none,
        levels: [asked('master'), asked('doctorate', 'preferred')],
        inProgress: true,
        fields: ['Physics'],
      },
    },
    {
      text: 'Requirements\n- Predicted first-class BSc degree in Physics',
      value: { ...none, levels: [asked('bachelor')], inProgress: true, fields: ['Physics'] },
    },
    {
      text: "Requirements\n- Bachelor's degree in Physics or demonstrated laboratory skills",
      value: { ...none, levels: [asked('bachelor')], fields: ['Physics'], orExperience: true },
    },
    {
      text: 'Requirements\n- Marine Biology master’s degree is a plus',
      value: { ...none, levels: [asked('master', 'preferred')], fields: ['Marine Biology'] },
    },
    {
      text: 'Requirements\n- Good degree (MSc preferred) in Physics, Law, or similar',
      value: { ...none, levels: [asked('master', 'preferred')], fields: ['Physics', 'Law'] },
    },
    {
      text: "Requirements\n- Bachelor's in a related field such as Marine Engineering; or equivalent experience",
      value: { ...none, levels: [asked('bachelor')], fields: ['Marine Engineering'], orExperience: true },
    },
    {
      text: "Requirements\n- Master's degree and 4 years of sales, law or related field experience",
      value: { ...none, levels: [asked('master')] },
    },
    {
      text: 'High school diploma or GED required',
      value: { ...none, levels: [asked('high-school'), asked('high-school')] },
    },
    {
      text: 'Degree: B.A. in Software/Electrical Engineering',
      value: { ...none, levels: [asked('bachelor')], fields: ['Software/Electrical Engineering'] },
    },
  ],
  refuses: [
    'Mastery of Excel and MS Office',
    'Requirements\n- 2 years of work as an MA in a practice',
    'You work with our Scrum Master.',
    'Master the art of negotiation.',
    'Master physics and law',
    'Send us your school diploma and the transcripts of your PhD.',
    'Our universities and colleges offer a PhD in law.',
    'Requirements\n- Two years of work post-MBA',
    'Requirements\n- A year of experience in boats (including studies of waves, e.g. a PhD)',
    'As a BA you write user stories with MS Project.',
    'Our team of PhDs comes from physics.',
    'As a PhD Marine Biology Intern you sail with us.',
    'PhD positions in marine biology',
    'Duties\n- You give guidance to younger sailors such as PhD students',
    'Requirements\n- Skills in advising PhD students',
    'Requirements\n- 5 years of experience in law, or 3 years of experience with a PhD',
    'Requirements\n- 5 years of experience in law (less with a PhD)',
    'No degree required.',
    'No advanced degree required',
    'Requirements\n- Experience from research at sea (e.g. a PhD in Physics) or from shipyards',
    'A high degree of care',
  ],
  read: readLevelled,
};
