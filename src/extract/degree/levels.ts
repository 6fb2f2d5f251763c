import type { Degrees } from '../../lexicon/degrees.ts';
import type { Match } from '../../lexicon/matcher.ts';
import { part, pattern } from '../../lexicon/pattern.ts';
import type { Span } from '../../posting/document.ts';
import type { DegreeLevel } from '../../posting/record.ts';

/** A level that a text names; `refused` says why the words are no degree. */
export interface LevelMention extends Span {
  level: DegreeLevel;
  refused?: string;
}

const apostrophe = /&(?:#39|#x27|#8217|rsquo|apos);|[ʼ´]/gi;
/** Puts an apostrophe where a text holds one as an HTML entity or as another sign, without moving what follows. */
export const withApostrophes = (text: string): string =>
  /[&ʼ´]/.test(text) ? text.replace(apostrophe, found => "'".padEnd(found.length)) : text;

const subject = part`
  (?:an?\s|the\s|any\s)?
  (?:closely\s)?(?:STEM|related|relevant|similar|technical|quantitative|analytical|numerate|scientific
    |applicable|comparable|equivalent|field|discipline|subject|area|business|natural|applied|data
    |computer|software|electrical|information|engineering|science|math)
`;
/** What makes a short name a degree, right behind it. */
const companyBehind = pattern('iu')`
  ^(?:['’]s?)?\.?\s*(?:\(?hons\)?\s*
    |\(?(?:preferred|required|minimum|or (?:higher|above)|and above)\)\s*)?
  (?:degrees?\b|diploma|program(?:me)?s?\b|students?\b|graduates?\b|candidates?\b|level\b|stud(?:y|ies)\b|thesis\b
    |\(?(?:or (?:higher|above|equivalent|better|greater)|and above|minimum|required|preferred|ongoing)\b
    |(?:is |strongly |highly )?(?:required|preferred|desired)
    |(?:in|of|with)\s(?:an?\s)?(?:major\s in\s)?${subject}|[-–—:,]?\s?(?:in|of)\s\p{Lu}|\(?in\s
    |related to\s|would be (?:an? )?(?:advantage|plus|asset|bonus|beneficial|ideal)\b|\(?\+\s?(?:\d|with\b|in\b|\()
    |(?:with|and|plus|\+)\s(?:at least\s|a minimum of\s)?\d+[-–+\s]|\d{1,2}\s?[-–]\s?\d)
`;
const companyBefore = pattern('i')`
  \b(?:degree(?: in| level)?:?|pursuing(?: an?)?|enrolled in an?|towards? an?
  |(?:final|last|penultimate) year of(?: an?| your)?|obtain\w* an?|completed? an?|hold(?:s|ing)? an?
  |minimum(?: of)?(?: an?)?|at least an?|education(?: required)?:)\s*$
`;
/** Words between two names that make them peers: "BS/MS", "B.A. or B.S.", "BSc, MSc". */
const peers =
  /^(?:['’]s?)?\.?(?:\s*degrees?)?\s*(?:\/|,|&|\(|\bor\b|\band\b|\band\/or\b|\bto\b|,\s*or\b|,\s*and\b)\s*(?:an?\s)?(?:preferably (?:an?\s)?)?$/i;
const occupation = pattern('iu')`
  ^(?:['’]s)?[\s-](?:(?!in\b|or\b|and\b)[\p{L}&/-]+\s){0,5}?
  (?:intern(?:ship)?|internships|engineer|researcher|fellow(?:ship)?|residency|positions?|stipends?
    |vacanc(?:y|ies)|focus areas?)\b
`;

/** Every level that a text names, in order, and every word that looks like one and is none, with the reason. */
export function readLevels(
  text: string,
  { levels, fields }: Pick<Degrees, 'levels' | 'fields'>,
): LevelMention[] {
  const found = levels.find(text);
  const named = found.length > 0 ? fields.find(text) : [];
  return found.map((match, i) => {
    const refused = whyMisread(text, match) ?? (match.weak ? whyAlone(text, found, i, named) : undefined);
    return { start: match.start, end: match.end, level: match.value, ...(refused && { refused }) };
  });
}

type LevelMatch = Match<DegreeLevel>;

const mastery = pattern('u')`
  ^\s(?:(?:the|your|our|this|new)\b
  |of (?!science|arts|business|engineering|public|education|fine|laws|computer|technology|philosophy
    |applied|data|information|statistics|mathematics|research|finance|nursing|social|software|systems|mechanical
    |electrical|civil|industrial)\p{Ll})
`;
/** "Master data science and Python": small letters right behind the word, at the beginning of a line. */
const verbBehind =
  /^\s(?!(?:of|in|or|and|degree|thesis|student|level|stud(?:y|ies)|program(?:me)?|preferred|required|is|with)s?\b)\p{Ll}/u;

/** "Master Data governance" is work on data; "Master Data Science" is a degree. */
const masterData = /^\s+data\b(?! (?:science|analytics|engineering)s?\b)/i;

/** "PhD-level puzzles": what stands behind a level that is a depth of knowledge. */
const depth = /^-level\b/i;

/** States in a row: "MA, MD, MI, MN". */
const states = /(?:\b[A-Z]{2}\b[,.\s/]+(?:and )?){4}/;

/** Why words are no degree whatever stands beside them. */
function whyMisread(text: string, { start, end }: LevelMatch): string | undefined {
  const word = text.slice(start, end);
  const lead = text.slice(0, start);
  const behind = text.slice(end);
  if (occupation.test(behind) && !/^\w+\W+in\b/i.test(word + behind) && !/\bdegrees?\b/i.test(word))
    return 'part of a job title';
  if (/^masters?$/i.test(word) && mastery.test(behind)) return 'mastery, not a degree';
  if (/^masters?$/i.test(word) && /^\W*$/.test(lead) && verbBehind.test(behind))
    return 'mastery, not a degree';
  if (/^master$/i.test(word) && masterData.test(behind)) return 'data that others refer to, not a degree';
  if (/^master$/.test(word) && /\bto $/.test(lead) && verbBehind.test(behind)) return 'mastery, not a degree';
  if (/\b(?:pre|post)-$/i.test(lead) && word === 'MBA') return 'a time of life, not a degree';
  if (/\bscrum\s$/i.test(lead)) return 'a role in Scrum';
  if (depth.test(behind)) return 'a depth of knowledge, not a degree';
  if (/\bnon[- ]$/i.test(lead)) return 'said not to be needed';
  if (/^[A-Z]{2}$/.test(word) && /\bas an? $/i.test(lead)) return 'an occupation, not a degree';
  if (/^[A-Z]{2}$/.test(word) && states.test(text.slice(Math.max(0, start - 14), end + 14)))
    return 'a state, not a degree';
  return undefined;
}

/** Why a short name is no degree: it stands without a peer, a field of study or a degree's words beside it. */
function whyAlone(
  text: string,
  found: readonly LevelMatch[],
  i: number,
  fields: readonly Span[],
): string | undefined {
  const { start, end } = found[i]!;
  const word = text.slice(start, end);
  const lead = text.slice(0, start);
  const behind = text.slice(end);
  if (
    /^graduates?$/i.test(word) &&
    !isStudy(lead, behind) &&
    !/\bundergraduate(?:, |\/| or | and )$/i.test(lead)
  )
    return 'someone who has graduated, or a programme for them';
  const before = found[i - 1];
  const after = found[i + 1];
  const isPeer =
    (before !== undefined && peers.test(text.slice(before.end, start))) ||
    (after !== undefined && peers.test(text.slice(end, after.start)) && !depth.test(text.slice(after.end)));
  if (/^associates?$/i.test(word) && !(isPeer && isBesideOthers(found, i)) && !associateOf.test(behind))
    return 'a rank, not a degree';
  const hasField = fields.some(field => field.start > end && toField.test(text.slice(end, field.start)));
  return isPeer || hasField || companyBehind.test(behind) || companyBefore.test(lead)
    ? undefined
    : 'a short name without a degree beside it';
}

/** "Senior Associates and Associates" are ranks: an associate's degree has another level beside it. */
const isBesideOthers = (found: readonly LevelMatch[], i: number): boolean =>
  [found[i - 1], found[i + 1]].some(other => other !== undefined && other.value !== found[i]!.value);

const associateOf = /^(?:['’]s?)?\s(?:degree|of (?:science|arts|applied))/i;
const toField = /^(?:['’]s)?\.?\s?(?:[-–:,]|in|of|\()?\s?(?:an?\s)?$/;

/** "Enrolled in a graduate program" is study; "our graduate program" and "recent graduates" are not. */
const isStudy = (lead: string, behind: string): boolean =>
  /^[-\s](?:level\s)?(?:degree|studies|school)/i.test(behind) ||
  (/^[-\s](?:level\s)?(?:students?|program)/i.test(behind) &&
    /\b(?:enrol|pursu|current|attend|student|completing|for an?\s$)/i.test(lead));
