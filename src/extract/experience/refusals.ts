import { pattern } from '../../lexicon/pattern.ts';
import type { Sentence } from '../../segment/posting.ts';
import type { Years } from './years.ts';

const reasons: readonly { because: string; before?: RegExp; after?: RegExp; unlessExperience?: boolean }[] = [
  {
    because: 'an age',
    after: /^\W{0,2}(?:years?\W+)?(?:of age\b|old\b|or older|(?:or|and) over\b(?![^.;]*\bexperience\b))/i,
    before: /\bage[sd]?(?: of)?(?: at least)?\s*$/i,
  },
  {
    because: 'a maximum, not a minimum',
    before: /\b(?:a maximum of|at most|(?:no|not) more than|(?<!\bfor )up to)\s$/i,
  },
  { because: 'a time in the past', after: /^\s*(?:ago|earlier|since)\b/i },
  { because: 'what several people have', after: /^[^.;]{0,30}\bon average\b/i },
  {
    because: 'a stretch of time, not a minimum',
    before:
      /\b(?:course of|last|past|next|previous|first|every|each|coming|final|recent|following)\s*(?:few |of (?:your|the) )?$/i,
  },
  {
    because: 'a stretch of time, not a minimum',
    before: pattern('i')`
        \b(?:within|after|in|every|per|until|during|by|(?<!\b(?:no|not) (?:less|fewer) )than|since
          |lasts?|lasting|takes?|taken|spent|up to|(?<!\blook(?:s|ing)? )for)\s
        (?:(?:about|approximately|around|at least|just|only|over|under|more than|the) ){0,2}$
      `,
    unlessExperience: true,
  },
  {
    because: 'how long something lasts',
    before: pattern('i')`
        \bmaximum (?:period|term|duration|length)\b[^.;]{0,50}$
        |\b(?:duration|length|term|contract|period|bond|assignment|commitment|notice|project|internship
        |vesting|warranty|track(?! record)|path|extension|tenure|renewable|guarantee)\b[^.;]{0,25}$
      `,
    after: pattern('i')`
        ^[\s-]{0,2}(?:(?:renewable|fixed|initial|rolling|paid|temporary|full-time|extendable|possible
          |minimum|long)[\s-]){0,2}
        (?:contract|fixed|internship|intern\b|term|assignment|project|engagement|placement|rotation\w*
          |program(?:me)?\b|course|vest\w*|cliff|warranty|commitment|period|duration|notice|probation\w*
          |leave|sabbatical|plan\b|roadmap|horizon|lease|extension|track\b|apprenticeship|fellowship
          |stay|w2\b|with possib|(?:\w+ )?residency|of (?:eligibility|residence|tenure|employment)
          |in a row|in business(?!\s(?:intelligence|analy|develop|operation|admin|process|system|strateg|manage|tech|informatics|or\b))
          |running|anniversary|guarantee|renewable|journey|mission|vision)
      `,
    unlessExperience: true,
  },
  {
    because: 'how long something lasts',
    after:
      /^[\s-](?!of\b)(?:[a-z]+ )?(?:program(?:me)?|internship|apprenticeship)\b(?!\/| (?:or |and )?(?:project|manage\w+|experience))/i,
  },
  {
    because: 'how long one has studied',
    after: pattern('i')`
        ^[\s-]{0,2}(?:degree
        |of (?:full-time )?(?:university|college|study|studies|school|post-?secondary|secondary
          |education|higher education|formal|undergraduate|graduate|service)
        |(?:post-?secondary|university|college|bachelor|master|associate)(?:['’]?s)?[\s-]
          (?:degree|education|program|course|training|diploma)
        |(?:university|college)\b|stud(?:y|ies)\b|diploma)
      `,
  },
  {
    because: 'in place of a degree',
    after: pattern('i')`
        ^[^.;]{0,60}\bin lieu of\b
        |^(?:(?!(?<!\bwith an? (?:[\w’']+ )?)\b(?:degrees?|diploma|education|certificat\w+)\b)[^.;]){0,140}\bsubstitut(?:es?|ed)\b
      `,
    before: /\b(?:in lieu of [^.;]{0,40}|substitut\w+ (?:for|of) )$/i,
  },
];

const company = pattern('i')`
  \b(?:our (?:\w+ ){0,2}
    (?:team|company|founders?|clients?|customers|partners|experts|history|firm|people|story)
  |we (?:have|bring|are|were|started)\b|we['’](?:ve|re)\b|company (?:with|has)|firm (?:with|has)
  |agency (?:with|has)|founded|established|heritage|history|legacy|team (?:has|have|with|brings)
  |collective\w*|combined|leader in|provider|organi[sz]ation with|in business|serving
  |\d[\d,.]*\+? (?:\w+ )?(?:workers|employees|staff|professionals|consultants|offices|nationalities)
  |experience (?:in|across) \d+\+? (?:\w+ )?(?:markets|countries))\b
`;
const openedByCompany = /^\W*(?:with|for|over|backed by|drawing on|having|built on|boasting|celebrating)\b/i;

/** Why a number of years is no experience that is asked for, or undefined. */
export function whyNotExperience(sentence: Sentence, years: Years): string | undefined {
  const { text } = sentence;
  const before = text.slice(0, years.start);
  const after = text.slice(years.end);
  const isExperience =
    /^['’]?[^.;,:()]{0,70}\bexperience\b/i.test(after) ||
    /\b(?:you(?:['’]ve)?|have|having) (?:worked|been|spent)\b|\bexperience (?:as|in|of|with) [^.;,]{3,50} for (?:at least |over |more than )?$/i.test(
      before,
    );
  const found = reasons.find(
    reason =>
      !(reason.unlessExperience && isExperience) &&
      (reason.after?.test(after) || reason.before?.test(before.slice(-60))),
  );
  if (found) return found.because;
  if (hasLostDash(years)) return 'more likely a range that has lost its dash';
  return isOfCompany(sentence, years, before, after) ? "the company's years" : undefined;
}

/** "25 years" for "2–5 years", as copying loses dashes: hardly any job asks for so many years without "at least" or a plus. */
const hasLostDash = ({ min, shape }: Years): boolean =>
  shape === 'plain' && min > 20 && Math.floor(min / 10) < min % 10;

/** More years than this are those of a firm, but for a demand that opens with them. */
const mostOfOne = 19;
const opening = /^\W*(?:(?:an? )?(?:minimum(?: of)?|at least|over|more than|requires?)\s)?$/i;

function isOfCompany({ text, section }: Sentence, { min }: Years, before: string, after: string): boolean {
  const clause = `${before.slice(-140)} ¤ ${after.slice(0, 60)}`;
  const toApplicant =
    /\b(?:you|candidates?|applicants?|seeking|(?:look|search)(?:s|es|ing)? for|require[sd]?|must|need|someone)\b/i.test(
      text.replace(/\b(?:for|with|to|help\w*|offers?) you\b/gi, ''),
    );
  if (min > mostOfOne && !(/required|preferred|skills/.test(section) && opening.test(before))) return true;
  if (toApplicant)
    return (
      /\b(?:years? of )?(?:combined|collective) (?:\w+ )?(?:experience|expertise)\b/i.test(clause) &&
      /\b(?:our|team|founders?)\b/i.test(before)
    );
  if (section === 'required' || section === 'preferred' || section === 'skills')
    return /\b(?:our (?:team|company|founders?)|we (?:have|are)|founded)\b/i.test(before);
  return (
    company.test(clause) ||
    (openedByCompany.test(before) &&
      /,\s[\p{L}’' ]{2,60}\b(?:is|are|has|have|offers?|provides?|helps?|we|delivers?|specializ\w+)\b/iu.test(
        after,
      ))
  );
}
