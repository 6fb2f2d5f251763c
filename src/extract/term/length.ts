import { part, pattern } from '../../lexicon/pattern.ts';
import type { Found } from '../sentences.ts';

/** Source of a pattern: work that lasts for a time. */
export const lastingWork = part`
  (?:internships?|interns?|co-?ops?|placement|apprenticeship|contract|assignment|engagement|secondment
  |(?:fixed|limited)[- ]term|ftc|maternity cover|work[- ]term|temp(?:orary)?(?:-to-(?:hire|perm))?
  |(?:graduate|rotation(?:al)?|trainee) program(?:me)?|contractors?|collaboration)
`;
/** Words by which a number before or after them is how long the work lasts. */
const speaksOfLength = pattern('i')`
  ^(?:length|term|period)\W
  |\b(?:estimated|expected|assignment|project) length\b
  |\b(?:week|month)s?[\s-]+(?:project|term|(?:summer )?program(?:me)?)\b
  |\bjoin\b[^.;]{0,60} for\b
  |\b(?:${lastingWork}|duration|contract length|project role|available for|program(?:me)? (?:is|lasts|runs)
    |(?:lasts?|lasting|runs?|spanning) (?:for )?|(?:role|position|job|mission)\b|work[- ]week for)\b
`;
const directly = pattern('i')`
  ^[\s,)+-]*(?:(?:[\w./,-]+ ){0,6}?
    (?:${lastingWork}|role|position|project|mission|opportunity|program(?:me)?|term)\b
  |in (?:length|duration)\b|$)
`;
const leading = pattern('i')`
  \bjoin\b[^.;]{0,60} for $
  |\b(?:${lastingWork}|duration|length|term|lasts?|lasting|spanning|runs|period|role is|position is|program(?:me)? is
    |work[- ]week|commit\w*|participat\w+|available)\b[^.;]{0,60}$
`;

/** Among benefits, where most numbers of months are of leave, what must stand right beside one that is of the work. */
const behindBenefit = new RegExp(String.raw`^[\s-]*(?:[\w-]+ ){0,2}?${lastingWork}\b`, 'i');
const beforeBenefit = new RegExp(
  String.raw`\b(?:${lastingWork}(?: term| program(?:me)?)?|duration|length)\W*(?:(?:is|lasts|runs|of|for|an?|the|internship|initial|ranges from) )*$`,
  'i',
);

/** "6 months, with a chance of extension": only work is extended like that. */
const extensible = pattern('i')`
  ^,?\s*[-\u2013(]?\s*(?:with )?
    (?:an? |the )?(?:strong |good |high )?(?:view|possib\w+|potential|option\w*|chance|likely|high)\b[^.;]{0,40}\bexten
  |^\s*\(?(?:renewable|extendable)\b
`;

/** What a number of years is the length of. */
const yearsOf = pattern('i')`
  ^[\s-]*(?:long )?(?:(?:paid|limited|definite|full-time)[- ])?
  (?:duration contract|appointment|internship|maternity cover|fixed[- ]term|ftc|contract|placement|apprenticeship
    |term(?=\W*$| (?:position|contract|appointment|role))
    |(?:rotational |graduate |training |fellowship )?program(?:me)?\b(?! or\b))
`;
const yearsBehind =
  /\b(?:duration|length|contract term)(?: of (?:the )?(?:assignment|contract|project))?\W*(?:of |initially |minimum )*$|\bduration of the contract [^.;]{0,30}$|\bcontract of $|\b(?:fixed|limited)[- ]term\b[^.;]{0,25} (?:for|of) $/i;
const schooling = /\b(?:degree|diploma|college|school|bachelor|associate)/i;

/** What makes another thing of a number of months: leave, notice, experience, a promise, an extension. */
const elseBefore = pattern('i')`
  \b(?:within|every|first|(?:the|your|our|in) last|past|next|after|before|over|across|since|probation\w*
    |exten(?!dable\b)\w+|renew\w*|maximum|max\.?|additional|another|further|prior|previous|minimum of \d+ years
    |notice|at least \d+ of)\b
  (?: \w+){0,4} ?(?:of |to |for )?(?:a |an |the )?\W*$
`;
const elseAfter = pattern('i')`
  ^\W*(?:(?:of|paid|fully|full|relevant|prior|previous|consecutive|unpaid|\d+%) )*
  (?:\w+ )?(?:experience|leave(?! (?:contract|cover))|vacation|holidays?|notice|probation\w*|parental|maternity(?! cover| leave (?:contract|cover))
    |paternity|severance|old|ago|sales cycles?|salary|runway|free|of age|after(?! which)|before|prior to|into
    |in advance|of (?:\w+ )?(?:experience|leave|pay))\b
`;
const elseAnywhere =
  /\b(?:parental|maternity leave|severance|per year|a year|each year|warranty|roadmap|sales cycles?|notice period)\b/i;
const yearlyUnits = /^y/i;

/** Whether a number of weeks, months or years, with its group `unit`, is how long the work lasts. */
export const isLength = ({ sentence: { text, section }, match }: Found): boolean => {
  const [left, right] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  if (
    elseBefore.test(left) ||
    elseAfter.test(right) ||
    /^ in (?:a|an|the|similar)\b/i.test(right) ||
    elseAnywhere.test(text)
  )
    return false;
  if (section === 'benefits') return behindBenefit.test(right) || beforeBenefit.test(left);
  if (yearlyUnits.test(match.groups!.unit!))
    return (yearsOf.test(right) && !schooling.test(text)) || yearsBehind.test(left);
  return (
    extensible.test(right) || (speaksOfLength.test(text) && (directly.test(right) || leading.test(left)))
  );
};
