import { matchesOf } from '../../lexicon/matches.ts';
import { pattern } from '../../lexicon/pattern.ts';
import type { Span } from '../../posting/document.ts';
import type { Sentence } from '../../segment/posting.ts';

const asks = pattern('i')`
  \b(?:degrees?|diploma|requir\w+|must|minimum|pursu\w+|enrol\w*|candidates?|applicants?|hold\w*
  |qualif\w*|you have|you['’](?:ve|re)|you are|look(?:s|ing)? for|seeking|students?|educat\w*|background
  |graduat\w*|ideally|preferred|preferably|desirable|we seek|you should|a plus)\b
`;
/** Sentences about people who have a degree already, or about what the job leads to. */
const ourOwn =
  /(?<!\bjoin )\bour (?:\w+ )?(?:team|founders?|people|colleagues|staff|employees|engineers|scientists|researchers)\b(?! (?:is|are) (?:looking|seeking))/i;
const ofOthers = pattern('i')`
  \b(?:team of|founded by|guarantees? (?:an? )?promotions?|staffed|made up of|compos(?:ed|ing) of|consists? of|led by
  |work(?:ing)? (?:with|alongside) (?:\w+ ){0,3}(?:PhD|master)|PhDs from
  |we have (?:people|folks|engineers|colleagues)|we are (?:engineers|scientists|researchers)
  |considering (?:an?|their) (?:PhD|doctora)|(?:wants?|hopes?|plans?) to pursue an?|go(?:ne)? on to|leading to (?:an?|your)
  |leads to (?:an?|your)|transcripts|(?:colleges?|universit\w+|schools?) offers?|(?<!junior )faculty|campus|tuition|reimburs|scholarship|sponsor\w* (?:you|your|for)
  |support (?:you|for|your|towards)|(?:supervis\w+|advis(?:e|ing)|guid(?:e|ing|ance)) (?:\w+ )*(?:PhD|master)
  |mentor\w* (?:\w+ )*(?:PhD|master|students|interns))\b
`;

/** "Experience of research (e.g. a PhD": one way of many to have it. */
const asExample =
  /^[^.;()]{0,40}\bexperience (?:from|in|of|with)\b[^()]*\((?:including [^()]*)?(?:e\.g\.?,?|such as) [^()]*$/i;

/** Words by which a degree is a benefit. */
const given =
  /\b(?:tuition|reimburs\w*|sponsor\w*|support\w*|assist\w*|program(?:me)?s|paid|free|fund\w*)\b/i;

/**
 * Whether a sentence asks for a degree of the applicant: not of the staff, not as a benefit, not as what comes after.
 * @param first the words that name the degree; a sentence that opens with them asks for it.
 */
export function asksForDegree({ text, section, line }: Sentence, first: Span): boolean {
  if (ofOthers.test(text) || (first.start > 24 && ourOwn.test(text))) return false;
  if (asExample.test(text.slice(0, first.start))) return false;
  switch (section) {
    case 'required':
    case 'preferred':
    case 'skills':
    case 'eligibility':
      return true;
    case 'benefits':
    case 'pay':
      return (
        (/\b(?:must|requir\w+|minimum|pursuing|enrolled)\b/i.test(text) ||
          (first.start <= 3 && /\b(?:in|from)\b/.test(text.slice(first.end)) && !given.test(text))) &&
        !/\bcommensurate|\bdepend|\bfactors/i.test(text)
      );
    default:
      return asks.test(text) || line.shape === 'bullet' || first.start <= 3;
  }
}

const pursuit =
  /\bstudents?\b|\bcandidates? for an?\b|\b(?:last|final|penultimate|second|third|fourth|1st|2nd|3rd|4th) year (?:of|student|undergrad)/i;
/** "PhD candidates", and not candidates who have one. */
const candidates = /^(?:['’]?s)?\.? (?:degree |program(?:me)? )?candidates?\b/i;

/** "Master's in this, that or the other (or pursuing one)": an aside behind all the fields of a degree. */
const orNotYet = pattern('i')`
  (?:\(\s*(?:or )?|\bor )(?:currently |presently |still |you['’]ll be )?
  (?:pursuing|working towards?|enroll?ed|studying|completing|on track to|in progress)$
`;

/** Where a sentence says that a degree is not finished, as words near one of its levels. */
export function progressIn(
  text: string,
  levels: readonly Span[],
  phrases: readonly Span[],
): Span | undefined {
  const near = (span: Span): boolean => {
    const ahead = /enrol/i.test(text.slice(span.start, span.end)) ? 130 : 90;
    const behind = orNotYet.test(text.slice(Math.max(0, span.start - 24), span.end)) ? 200 : 70;
    return levels.some(level => span.start - level.end < behind && level.start - span.end < ahead);
  };
  const phrase = phrases.find(
    span =>
      near(span) &&
      !/\bafter $/i.test(text.slice(0, span.start)) &&
      !/^\s(?:an? |your )?(?:careers?|interests?|passion|excellence|opportunit)/i.test(text.slice(span.end)),
  );
  if (phrase) return phrase;
  const level = levels.find(({ end }) => candidates.test(text.slice(end)));
  if (level)
    return { start: level.start, end: level.end + candidates.exec(text.slice(level.end))![0].length };
  const found = pursuit.exec(text);
  const span = found && { start: found.index, end: found.index + found[0].length };
  return span && levels.some(level => span.start - level.end < 25 && level.start - span.end < 40)
    ? span
    : undefined;
}

const number = String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)`;
const stands = pattern('gi')`
  \b(?:or|and\/or|alternatively,?)\s+(?:with\s+)?(?:(?:an?|the|any|some|have|additional|extensive|significant|sufficient|at least
      |minimum(?: of)?|\d+(?:[-–]\d+)?\+?|[-–]|\w+ \(\d+\)|years?['’]?|of|equivalent|equal|similar|comparable
      |relevant|related|suitable|commensurate|practical|professional|work|working|industry|job|career
      |other|otherwise|equitable|research|by|military|hands-on|demonstrated|proven|demonstrable|real-world|combined|ideally|combination
      |education|educational|training|and|&|technical|field|life|direct|prior|amount|applicable|commercial
      |substantial|progressive|on-the-job|in|business|specific|industrial)(?:[\s/]+|(?<!\bequivalent),\s+)){0,9}
    (?:experiences?|expertise|track record)\b
  |\bor (?:else )?(?:you )?(?:(?:['’]re |are )?able to |can |have |possess |bring |demonstrate ){1,2}
    (?:equivalent|comparable|similar|exceptional) (?:[\w/-]+ ){0,4}?(?:experience|expertise|skills)\b
  |(?<=\bdegrees? )or (?:(?!with|in|and)[\w-]+ ){1,2}experience\b
  |\bor (?:an )?equivalent of (?:${number}|\d+) [^.;,()]{0,40}experience\b
  |\bin lieu of\b(?! (?:\w+ )?experience)
  |\bor equivalent (?:(?!(?:with|plus|degrees?|fields?|majors?|disciplines?|qualifications?|having)\b)[\w/&-]+,? ){1,5}experience
  |\bor ${number}(?: ?(?:to|or|-|–) ?${number})?(?:\+| or more)? years?['’]? (?:of )?(?:[\w-]+ ){0,4}experience\b
  |\bor equivalent (?:years|amount) of (?:\w+ )?(?:research|work|training|practice)\b
  |\bor an? (?:\w+ )?portfolio of (?:\w+ )?work\b
  |\bor (?:demonstrated|proven|equivalent) (?:[\w-]+ ){0,4}?
    (?:abilit(?:y|ies)|skills?|competenc\w+|expertise|track record)\b
  |\bexperience\b(?:(?!degree|bachelor|master|ph\.?d)[^.;]){0,60}\bor an? (?:[\w-]+ ){0,2}degree\b
  |\bequivalent (?:\w+ ){0,3}experience (?:in [^.;,]{3,40} )?(?:(?:is|will|may|can|also|be) )*
    (?:considered|accept(?:ed|able)|welcome|valued)
  |\bequivalent combination\b
  |\b(?:education|training),? and (?:\w+ )?experience equivalent to\b
  |\bcombinations? of (?:relevant |related |appropriate )?(?:education|training)\b
  |\bcombinations? of (?:\w+ ){0,2}experience,? (?:and|and\/or|or) (?:\w+ )?education\b
  |\bexperience (?:may|can|will) (?:be )?(?:consider|accept)
  |\bexperience\b(?:(?!\b(?:degree|certificate|education)\b)[^.;]){0,80} (?:(?:may|can|will|be) ){0,2}substitut(?:es?|ed)\b
    (?! for (?:\w+ )?(?:\(\d\) )?years| for (?:the )?required experience)
`;

/** "In law or a related field and 8 years of experience", "or equivalent, and 8 years": these ask for both. */
const ofFieldAndYears =
  /\bfields?,?\s+and\b|\b(?:equivalent|similar|comparable|related)(?: education)?,?\s+(?:and|&)\s.*(?:\d|\byears?\b)/i;

/** "4 years of law, trade or related field experience": what the years may be in. */
const ofTheYears = /\byears?['’]? of (?:(?!\b(?:experiences?|degree)\b)[^.;()]){1,120}$/i;

/** "Or 2 years of experience with a PhD": experience that stands beside a degree, not for one. */
const besideDegree =
  /^(?:\)| in [^.;()]{3,60}?)?,? (?:with|and|plus) (?:an? )?(?:ph\.?d|master|bachelor|doctor|advanced|graduate|[BM]S\b)/i;

/** Where a sentence lets experience stand for a degree. */
export function experienceInstead(text: string): Span | undefined {
  const found = matchesOf(text, stands).find(
    match =>
      !(match[0].startsWith('or') && ofTheYears.test(text.slice(0, match.index))) &&
      !besideDegree.test(text.slice(match.index + match[0].length)),
  );
  if (found && ofFieldAndYears.test(found[0])) return undefined;
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** Where a sentence says that no degree is needed. */
export const noDegree = pattern('i')`
  \b(?:no (?:formal |college |university |specific |advanced )*degree (?:is )?
    (?:required|needed|necessary)
  |degrees? (?:is |are )?not (?:required|necessary|needed|essential)
  |(?:don['’]t|do not|doesn['’]t|does not) (?:require|need) (?:an? )?(?:\w+ )?degree
  |regardless of (?:your )?degree)\b
`;
