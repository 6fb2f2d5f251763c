import { part } from '../../lexicon/pattern.ts';
/** What the ways of saying where work is done are made of: sources of patterns, read without regard to letter case. */

/** What is offered. */
export const job = part`
  (?:role|position|job|opportunity|internship|placement|post|vacancy|co-?op|contract
  |work(?:ing)? (?:location|arrangement|model|style|type|environment))
`;

/** What the employer is called: sources of patterns that follow an adjective. */
export const firm = String.raw`(?:[\p{L}-]+,? ){0,3}?(?:company|employer|organi[sz]ation|start-?up|agency|business)\b`;

/** What stands between a job and its way of working. */
export const be = String.raw`(?:(?:that |which )?is|are|will be|can be|may be|could be|must be|has to be|to be|is being|is offered(?: as)?|would be)`;

/** Up to four words that neither deny nor name a model. */
export const some = part`
  (?:(?!(?:not|no|with|remote|hybrid|optional|irrespective|regardless|mix|blend|mixture
  |combination)\b)[\w%'’-]+[ ,]+){0,4}?
`;

/** What working where the employer is, is called. */
export const onsite = String.raw`(?:on[- ]?site|in[- ]person|in[- ]office|in the office(?! of\b)|office[- ]based)`;

/** Some days of the five. */
export const few = part`
  (?:[1-4]|(?:one|two|three|four)(?: \([1-4]\))?)(?: ?(?:-|–|to|or) ?(?:[2-5]|two|three|four|five))?\+?(?: or more)?
  (?: (?:full|business|working|anchor|core|fixed|set|weekly)){0,2}
`;

/** Times in figures: "2-3x". */
export const fold = String.raw`[1-4](?: ?[-–] ?[2-5])? ?x`;

/** How often the days of work there come again. */
export const times = String.raw`(?:a|per|each|every|out of the|\/) ?(?:week|wk|month|quarter)|weekly|monthly|p\/w`;

/** Where the employer's people meet. */
export const office = part`
  (?:(?:the|our|an?|your|one of our|their|my|local) )?
  (?:(?!(?:after|before|until|since|yearly|annually)\b)[\p{L}(][\p{L}.'’)-]*,? ){0,6}?
  (?:offices?(?: locations?)?(?! of (?!your|choice))|hub|hq|headquarters|on[- ]?site|in[- ]person|in[- ]office|campus
    |workplace|client site)
  (?! (?:interviews?|visits?|events?|trainings?)\b)
`;
