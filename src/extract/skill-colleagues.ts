import { pattern } from '../lexicon/pattern.ts';
import type { Span } from '../posting/document.ts';
import type { Sentence } from '../segment/posting.ts';
import { occursWithin } from './sentences.ts';

/** Behind a name: what makes it that of people or of a team, "and product teams", "engineers". */
const people = pattern('i')`
  ^(?:\s*(?:,|\/|&|\band\b|\bor\b)+\s*[\w&/-]+(?:\s[\w&/-]+){0,2}?){0,6}?\s+
  (?:teams?|departments?|colleagues|counterparts|functions|groups?|stakeholders|partners|leads
    |leaders(?:hip)?|managers|engineers|developers|scientists|researchers|analysts|experts|specialists
    |professionals|designers|architects)\b
`;

/** Before a name: the opening of a list of those whom the job works with. */
const besides = pattern('i')`
  \b(?:with|across|alongside|between|to|from|among)\s+
  (?:(?:the|our|other|various|internal|different|multiple|cross-functional)\s+)*
  (?:[\w&/-]+(?:\s[\w&/-]+){0,2}(?:,\s*(?:and\s)?|\s(?:and|or|&)\s|\s?\/\s?))*$
`;

/** "Teams across physics, computer science": a list of what the people are in whom the job works with. */
const teamsOf = pattern('i')`
  \b(?:teams|partners|stakeholders|departments|colleagues|functions|disciplines|leaders)\s+
  (?:across|in|from|including|such as|like)\s+
  (?:[\w&/-]+(?:\s[\w&/-]+){0,2}(?:,\s*(?:and\s)?|\s(?:and|or|&)\s|\s?\/\s?))*$
`;

/** "The Data Science Manager", "Head of Analytics": a field that only names somebody's post. */
const postBehind = /^\s+(?:manager|director|lead|head|vp|officer|leader)\b/i;
const toPost = /\b(?:to|support(?:s|ing)?|by|under|with) (?:the|our|a|an) (?:\w+ ){0,2}$/i;
const postBefore =
  /\b(?:head|director|vp|vice president|manager|lead|chief|svp|evp)s?(?: of|,) (?:[\w&]+ (?:and|&) )?$/i;

/** Whether a name in a sentence is that of others' field: "with the sales and data engineering teams". */
export function isOfColleagues(sentence: Sentence, { start, end }: Span): boolean {
  const before = (pattern: RegExp) => occursWithin(sentence, pattern, Math.max(0, start - 120), start);
  const behind = (pattern: RegExp) => occursWithin(sentence, pattern, end, end + 120);
  if (behind(postBehind) && before(toPost)) return true;
  return before(postBefore) || before(teamsOf) || (behind(people) && before(besides));
}
