import type { Lexicon } from '../../lexicon/lexicon.ts';
import { pattern } from '../../lexicon/pattern.ts';
import type { SegmentedPosting } from '../../segment/posting.ts';
import type { Words } from '../header.ts';
import { placesOfLine } from '../locations/list.ts';

/** Lines of a header that are neither a title nor a name: figures, dates, kinds of work, labels, sentences. */
const noName = pattern('iu')`
  ^[\p{Sc}#(]
  |^\d+(?!\d)(?!(?!(?:st|nd|rd|th|hrs?|am|pm|km)\b)(?:\p{L}{2}|\p{L}$|\p{L} \p{L}{2}|-\p{L}{3}))
  |\b(?:full|part)[- ]time\b
  |\b(?:remote|hybrid|on-?site|permanent|contract|ago|posted|per (?:hour|year|annum)|applicants?|days?
    |up to)\b
  |\p{Sc}\d|\b(?:is|are|now) hiring\b
  |^[^:]{2,25}:(?:\s|$)
  |[!?;]$
  |\b(?:roles|positions|openings|vacancies)$
  |(?: \S+){5}\.$
  |@
  |https?:
`;
/** Words that open what is no name: "the role", "our team". */
export const generic = pattern('i')`
  ^(?:the|us|you|your|our|this|that|these|me|we|a|an|it|my|what|who|how|why|job|role|team|position
  |opportunity|company|department|project|program(?:me)?|work(?:ing)?|life|department|business
  |internship|candidate|client|group|organi[sz]ation|division|office|location|benefits|culture
  |employer)\b
`;
/** A whole line that announces what follows. */
const announcement =
  /^(?:about(?: us)?|context|overview|summary|details?|introduction|description|organi[sz]ation|responsibilities|requirements)$/i;

/** What readers of a board think of an employer. */
export const rating = /^\d(?:[.,]\d)?(?: out of 5)?\s*(?:★|stars?)?$|^★+$/i;
/** What some boards have above a title instead of the employer. */
export const department = pattern('i')`
  ^(?:(?:(?:data|software|product|customer|business|people|human|information) ?)?
    (?:engineering|sales|marketing|products?|design|operations|finance|people|data|IT|HR|legal|support|success
    |resources|research|technology|analytics|science|security|platform|careers?|jobs?)
    (?: (?:and|&) \w+)?)$
`;

/** "Acme Acme", as some boards write a logo beside a name, is Acme. */
export function undoubled({ text, start, end }: Words): Words {
  const half = /^(.+?)\s+\1$/u.exec(text)?.[1];
  return half ? { text: half, start, end: start + half.length } : { text, start, end };
}

/** Whether a name occurs in the text below, or a place, a date or pay follows it: then the line above is a name. */
export function confirmed(
  name: string,
  next: Words | undefined,
  { text }: SegmentedPosting,
  { places }: Lexicon,
): boolean {
  if (
    next &&
    (placesOfLine(next, places) ||
      /^(?:posted )?[\p{Sc}\d]|\bago$|^\p{L}{3,9}\.? \d{1,2}, \d{4}$/iu.test(next.text))
  )
    return true;
  const below = text.toLowerCase().split(name.toLowerCase()).length - 1;
  return below > 1;
}

/** A name that begins with a number: "7 Harbours", "1st Harbour", but no time, no address and no count. */
const numbered = pattern('u')`
  ^\d{1,4}(?:st|nd|rd|th)? (?<rest>(?!(?:[Dd]ay|[Hh]our|[Ww]eek|[Mm]onth|[Yy]ear|[Mm]in|[Jj]ob|[Rr]ole|[Oo]pening
  |[Pp]osition|[Vv]acanc|[Aa]pplicant|[Pp]eople|[Ee]mployee|[Rr]eview|[Ff]loor|Km|Mile|AM|PM))
  \p{Lu}[\p{L} .&’'-]*)$
`;
const street = /\b(?:street|st|road|rd|avenue|ave|floor|lane|drive|boulevard|blvd|square|way)\.?$/i;
/** Whose name may end with its place: "Harbour College London". */
const institution = /\b(?:universit\w+|college|academy|institute|hospital|school of|police|council of)\b/i;

const namesNothing = (text: string): boolean => {
  const rest = numbered.exec(text)?.groups?.rest;
  return rest !== undefined && !street.test(rest) ? noName.test(rest) : noName.test(text);
};

/** Whether a line can be a name. */
export const isName = ({ text }: Words, { places }: Lexicon, line: Words): boolean =>
  text.length <= 70 &&
  !announcement.test(text) &&
  !namesNothing(text) &&
  (institution.test(text) || !placesOfLine(line, places)) &&
  /\p{L}/u.test(text);

/** A name in capitals where the text spells it otherwise: "NORTHWIND" is Northwind. */
export function spelled(name: Words, { text }: SegmentedPosting): Words {
  if (name.text !== name.text.toUpperCase() || name.text.length < 5) return name;
  const escaped = name.text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const found = [...text.matchAll(new RegExp(escaped, 'gi'))].find(
    ([word]) => /^\p{Lu}/u.test(word) && word !== name.text,
  );
  return found ? { text: found[0], start: found.index, end: found.index + found[0].length } : name;
}
