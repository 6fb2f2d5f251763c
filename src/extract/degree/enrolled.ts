import type { Lexicon } from '../../lexicon/lexicon.ts';
import { part } from '../../lexicon/pattern.ts';
import { whereAnyMayMatch } from '../../lexicon/sieve.ts';
import type { Span } from '../../posting/document.ts';
import type { SegmentedPosting, Sentence } from '../../segment/posting.ts';
import type { Reading, Rule } from '../rule.ts';
import { firstOfAny } from '../sentences.ts';
import { asksForDegree } from './context.ts';
import { fieldsAfter } from './fields.ts';
import { readLevels } from './levels.ts';
import { type DegreeStatement, sentencesOf, within } from './statement.ts';

const school = String.raw`(?:program(?:me)?s?|universit\w+|college|school|institution|course of study|(?:field|course)s? of study|education|studies)`;
const taught = String.raw`(?:university|college|undergraduate|graduate|post-?graduate|full[- ]time|bachelor['’]?s?|master['’]?s?)`;
const now = String.raw`(?:currently|actively|presently|still)`;

/** Words that say of the reader that a university is not left yet, with no degree named. */
const enrolment = [
  String.raw`\benroll?ed as an? (?:[\w-]+ ){0,3}?student\b`,
  String.raw`\bmust be graduating (?:by|in|within|between|after|no)\b`,
  part`
    \b(?:${now} )*enroll?ed (?:in|at)(?: or (?:recently )?graduat\w+ (?:of|from))? (?:an? |any )?
    (?:(?!this|our|the)\w+[ -]){0,4}?${school}\b
  `,
  String.raw`\b${now} enroll?ed (?:in|at) (?!this|our|the)`,
  part`
    \byou(?:['’]re| are) studying\b
    |\b(?:you(?:['’]re| are)|is|are|be) (?:${now}|probably|likely|ideally) (?:studying|attending)\b
    |^\W*${now} (?:studying|attending)\b
  `,
  String.raw`\b(?:active|valid|current|full-time|enroll?ed) student status\b|^student status\b`,
  part`
    \b(?:current|ongoing|active) (?:enroll?ment|studies) (?:in|at)\b
    |\b(?:in|at) the (?:final|last) (?:phase|stage|year) of (?:your|their) stud(?:y|ies)\b
  `,
  String.raw`\b${now} enroll?ed (?:${taught} )?students?\b|\bmust be enroll?ed (?:\([^)]*\) )?(?:in|at)\b`,
  String.raw`(?<!\b(?:if|whether) )\byou are an? (?:\w+ )?student\b|\b(?:seeking|looking for) an? (?:\w+ )?${taught} student\b`,
  String.raw`\bpursuing (?:(?:your |their )?studies|or (?:recently )?graduated)(?= in\b)`,
  String.raw`\babout to graduate (?:from|in|with|this|next)\b`,
  String.raw`\b(?:final|last|penultimate)[- ]year (?:${taught} )?students?\b`,
  part`
    \b(?:looking for|seeking|only for|designed for|aimed at
    |open to) (?:(?:current|motivated|talented|bright|ambitious|curious|university|college|undergraduate
      |graduate|international|enrolled|engineering|technical|business
      |STEM)\b,? (?:and |or )?){0,4}students\b
  `,
  part`
    \b(?:rising (?:sophomore|junior|senior)s?
    |(?:sophomore|junior|senior)
      (?: or (?:junior|senior))? (?:(?:undergraduate|college|year) students?|standing))\b
  `,
  part`
    \b(?:[1-4](?:st|nd|rd|th)|first|second|third|fourth) year
    (?: or (?:beyond|above|higher))? (?:in|at|of) (?:an? )?(?:university|college)\b
  `,
  String.raw`^\W*(?:an? )?students? (?:of|in) (?!our|the|this)(?=\p{L})`,
  String.raw`\b(?:current|full[- ]time) (?:${taught} )?students?\b(?! (?:success|loan|union|body|records?))`,
  part`
    ^\W*(?:(?:you(?:['’]re| are| must be)|must be|we are looking for) )?
    (?:an? )?(?:\w+ )?${taught} student\b(?! (?:success|loan|union|body|records?))
  `,
].map(source => new RegExp(source, 'iu'));

/** "Enrolled in a program of two years, with a focus in Law": what leads to the field, further on. */
const focus =
  /(?<=\benroll?ed\b.*)\b(?:with (?:an? )?(?:focus|major|concentration|emphasis)|focus+ed) (?:in|on)\b/i;

/** Before the words: others who are at a university. */
const others =
  /\b(?:our|your|these|other|support\w*|teach\w*|mentor\w*|supervis\w*|help\w*|students|learners|participants|children)\b[^.;,:]{0,30}$/i;

const isOfOthers = ({ text, section }: Sentence, { start }: Span): boolean =>
  section !== 'required' && section !== 'eligibility' && others.test(text.slice(0, start));

/** "Enrolled at a university" names no degree; it says that there is none yet. */
function readEnrolment(posting: SegmentedPosting, lexicon: Lexicon): Reading<DegreeStatement>[] {
  return whereAnyMayMatch(sentencesOf(posting), enrolment).flatMap(sentence => {
    const { text } = sentence;
    const match = firstOfAny(sentence, enrolment);
    if (!match) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    if (isOfOthers(sentence, span) || !asksForDegree(sentence, span)) return [];
    if (readLevels(text, lexicon.degrees).some(({ refused }) => !refused)) return [];
    const fields = fieldsAfter(text, focus.exec(text)?.index ?? span.end, lexicon.degrees);
    const value = studying(...fields.map(field => field.text));
    const evidence = [span, ...fields].map(at => within(sentence, at));
    return [{ kind: 'fact', value, status: fields.length > 0 ? 'inferred' : 'stated', evidence }];
  });
}

/** What is read of somebody who still studies these fields. */
export const studying = (...fields: string[]): DegreeStatement => ({
  levels: fields.length > 0 ? [{ level: 'bachelor', strength: 'required' }] : [],
  inProgress: true,
  fields,
  orExperience: false,
});

/** That a degree is not finished, where none is named. */
export const enrolled: Rule<DegreeStatement> = {
  id: 'degree/enrolled',
  reads: 'that the applicant is still at a university, with no degree named',
  accepts: [
    {
      text: 'You must be enrolled in an accredited academic program.',
      value: studying(),
    },
    {
      text: 'You are enrolled as a full-time student or left school last year.',
      value: studying(),
    },
    { text: 'You must be graduating by June 2027.', value: studying() },
    {
      text: 'Pursuing studies in Physics or a related field',
      value: studying('Physics'),
    },
    {
      text: 'Currently enrolled in a well-known university in Physics or a related program',
      value: studying('Physics'),
    },
    { text: 'You are pursuing or recently graduated in Law.', value: studying('Law') },
    {
      text: 'You are enrolled in a full-time program that ends in 2027, with a focus in Physics or Biology.',
      value: studying('Physics', 'Biology'),
    },
    {
      text: 'Bakers enrolled in a four-year university program on bread, focused in Physics or Biology',
      value: studying('Physics', 'Biology'),
    },
    {
      text: 'You are currently studying Chemistry or Biology.',
      value: studying('Chemistry', 'Biology'),
    },
    {
      text: 'Requirements\n- College student in Economics',
      value: studying('Economics'),
    },
    {
      text: 'Requirements\n- Enrolled in or recently graduated from a post-secondary program',
      value: studying(),
    },
    {
      text: 'Requirements\n- New graduates or final-year students',
      value: studying(),
    },
    {
      text: 'Requirements\n- About to graduate from a school of dance',
      value: studying(),
    },
    {
      text: 'Requirements\n- Ongoing studies in Law',
      value: studying('Law'),
    },
    {
      text: 'Requirements\n- A currently enrolled student',
      value: studying(),
    },
    {
      text: 'You are a student who joins as part of your studies.',
      value: studying(),
    },
    { text: 'Student status: needed for all summer', value: studying() },
    { text: 'We are looking for motivated university students.', value: studying() },
    { text: 'Requirements\n- Rising junior or senior', value: studying() },
    { text: 'You are studying (or have studied) Physics or Law.', value: studying('Physics', 'Law') },
    { text: 'Requirements\n- Student of Law, Economics or similar', value: studying('Law', 'Economics') },
    {
      text: 'Requirements\n- 2nd year or beyond in university, studying Physics',
      value: studying(),
    },
  ],
  refuses: [
    'You are automatically enrolled in our health plan.',
    "Enrolled in a bachelor's program",
    'Responsibilities\n- Supervise full-time students at sea',
    'Responsibilities\n- Find homes for learners who are currently enrolled in college',
    'Is your student loan too high?',
    'We are looking for teachers to help students.',
    'You report to senior students of the art.',
    'Whether you are a student or a sailor, come on board.',
  ],
  read: readEnrolment,
};
