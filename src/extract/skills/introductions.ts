import type { Match } from '../../lexicon/matcher.ts';
import { pattern } from '../../lexicon/pattern.ts';
import type { SkillEntry } from '../../lexicon/skills.ts';

/** How far before a name its introduction is looked for. */
const reach = 160;

/** "BI tools such as", "our stack:", "languages (": the opening of a list of technologies, and its names so far. */
const listOfTools = pattern('i')`
  \b(?:tools?|tooling|frameworks?|languages?|platforms?|librar(?:y|ies)|systems?|software
    |technolog(?:y|ies)|databases?|services|packages|llms?|models|stack|applications?|crms?|emrs?|ehrs?
    |solutions|environments?|warehouses?|assistants?|suites?)\b[^.;:]{0,25}?
  (?:\b(?:such as|like|including|for example|specifically|namely|especially|preferably|ideally)\b
    |\be\.?g\.?,?|\bi\.e\.,?|[:(])\s*
  (?:[\w.+#-]+(?:\s[\w.+#-]+){0,2}\s*(?:,|\/|&|\b(?:and|or)\b)[\s,]*){0,12}(?:(?:and|or)\s)?["'\u201c]?$
`;

/** What speaks of knowing or of using the thing that is named next. */
const knowing = pattern('i')`
  \b(?:(?:experience|experienced|expertise|expert|proficien(?:t|cy)|fluen(?:t|cy)|competen(?:t|ce|cy)
    |skilled|skills?|versed|background|foundations?|strong|grounding|coursework) (?:in|with|of|at|using)
  |(?:experienced?|years?|proficien(?:t|cy)|comfortable) (?:at )?(?:working|building|developing|coding) (?:in|with)
  |knowledge (?:of|in)
  |(?:familiar(?:ity)?|comfortable|hands-on) with|understanding of|(?:best )?practices (?:for|in)
  |exposure to|command of|certified in|years of)\s+["'\u201c]?$
`;

/** Where somebody has worked: "experience working within", "a track record in", "preferably in a". */
const workedIn = pattern('i')`
  \b(?:(?:experienced?|expertise|background|track record|worked|career)\b
    (?:(?!\b(?:teams?|stakeholders?|partners|colleagues|leaders|functions|departments)\b)[^.;:()]){0,60}?
    \b(?:in|within|from)
  |(?:preferably|ideally) (?:in|within|from))(?: (?:an?|the))?\s+["'\u201c]?$
`;
const using = pattern('i')`
  \b(?:built (?:atop|(?:on )?top of|upon|around|on)
  |(?:written|built|coded?|coding|programming|develop(?:ed|ing)?|development|scripting) (?:in|with
    |using)
  |us(?:e|es|ing)|super user of|advanced|with some|specifically|in particular|namely)\s+["'\u201c]?$
`;

/** What may come after the name of a technology that is no part of a longer name. */
const afterTool = pattern('i')`
  ^["'\u201d)\]]*(?:\s*(?:$|[.,;:)/&|(\u2013\u2014])
  |\s+(?:and|or|is|are|for|in|as|with|on|scripts?|scripting|code|skills?|proficiency|experience
    |knowledge|developers?|engineers?|programming|services?|apps?|stack|backend|frontend|ecosystem
    |queries|functions|reports?|dashboards?|required|preferred|etc)\b
  |-based\b)
`;
const afterField = pattern('i')`
  ^(?:\s*(?:$|[.,;:)/&])
  |\s+(?:and|or|is|are|as|at|required|preferred|desirable|principles|concepts|practices|methods
    |techniques|tools|fundamentals|environments?|settings?|sectors?|industry|compan(?:y|ies)
    |organi[sz]ations?|domain|space|field)\b)
`;

/** "Two years of payments experience": what makes the field behind which it stands one that is known. */
const knownField =
  /^ (?:experience|expertise|background|knowledge|know-how)\b(?! (?:checks?|screening|investigation|design|platform|team|management))/i;

/**
 * Whether the words before a name introduce it as a thing that is known or used: "experience with", "tools such as".
 * The name of a technology must be written as it is in the lexicon, in capitals where it has them.
 * @param asked whether the posting asks for what stands there.
 */
export function isIntroduced(
  text: string,
  { start, end, name, value }: Match<SkillEntry>,
  asked: boolean,
): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const behind = text.slice(end, end + 40);
  if (value.kind === 'knowledge')
    return (
      (asked && knownField.test(behind)) ||
      (afterField.test(behind) && (knowing.test(before) || workedIn.test(before)))
    );
  if (text.slice(start, end) !== name || !afterTool.test(behind)) return false;
  return knowing.test(before) || using.test(before) || listOfTools.test(before);
}
