import { pattern } from '../lexicon/pattern.ts';
import type { Line, SegmentedPosting } from '../segment/posting.ts';
import { oncePerPosting } from './once.ts';

/** The lines above a posting's text that a board sets in one order: whose it is, what it is, and where. */
export interface TopCard {
  company: Line | undefined;
  title: Line;
  place: Line;
}

/** How far down the place may stand, in lines that are no furniture. */
const most = 25;
/** Longest line that is a name or a title, in characters. */
const longest = 140;

const age = /^(?:re)?(?:posted )?(?:\d{1,3}\+?|an?|one) (?:minute|hour|day|week|month|year)s? ago$/i;
const applied = pattern('i')`
  ^(?:(?:over |more than )?[\d,]+\+? (?:applicants?|people clicked apply)
  |(?:be )?among the first \d+ applicants|be an early applicant)$
`;

/** Whether a line is a place with the age of the posting and how many have applied: "Oslo, Norway · 2 weeks ago · 57 applicants". */
const isPlaced = ({ text }: Line): boolean => {
  const [, when, who] = text.split('·').map(part => part.trim());
  return when !== undefined && who !== undefined && age.test(when) && applied.test(who);
};

/**
 * The employer, the title and the place that LinkedIn sets below each other; undefined where no line is such a place.
 * The order tells which is which: a title may look like a heading, and an employer like a title.
 */
export const topCard = oncePerPosting(({ lines }: SegmentedPosting): TopCard | undefined => {
  const own = lines.filter(({ section }) => section !== 'board-commentary').slice(0, most);
  const at = own.findIndex(isPlaced);
  const [title, company] = [own[at - 1], own[at - 2]];
  if (at < 1 || !title || title.text.length > longest) return undefined;
  return { company: company && company.text.length <= longest ? company : undefined, title, place: own[at]! };
});
