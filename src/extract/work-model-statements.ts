import type { FieldValue } from '../posting/record.ts';
import type { Found } from './sentences.ts';

type WorkModel = FieldValue<'workModel'>;

/** A way of saying where the work of this job is done. */
export interface Statement {
  values: readonly WorkModel[];
  pattern: RegExp;
  /** Whether it counts only where no stronger statement names another model: being able to work from home. */
  weak: boolean;
}

const job = String.raw`(?:role|position|job|opportunity|internship|placement|post|vacancy|co-?op|contract|work(?:ing)? (?:location|arrangement|model|style|type|environment))`;
const be = String.raw`(?:is|are|will be|can be|may be|could be|must be|has to be|to be|is being|is offered(?: as)?|would be)`;
const some = String.raw`(?:(?!not\b|no\b)[\w%'’-]+[ ,]+){0,4}?`;
const onsite = String.raw`(?:on[- ]?site|in[- ]person|in[- ]office|in the office|office[- ]based)`;
const few = String.raw`(?:[1-4]|one|two|three|four)(?: ?(?:-|–|to|or) ?(?:[2-5]|two|three|four|five))?\+?(?: full)?`;
const times = String.raw`(?:a|per|each|every|out of the|\/) ?(?:week|month|quarter|half|year)|weekly|monthly`;
const office = String.raw`(?:(?:the|our|an?|your|one of our|their|my|local) )?(?:[\p{L}.-]+ ){0,3}?(?:offices?|hub|hq|headquarters|on[- ]?site|in[- ]person|in[- ]office|campus|workplace|client site)`;

const forms: [values: WorkModel[], ...sources: string[]][] = [
  [
    ['remote', 'hybrid'],
    String.raw`\b(?:remote(?:ly)?(?: work)?(?:,? (?:or|and|&) |\/)(?:in a |on a )?hybrid|hybrid(?:,? (?:or|and|&) |\/)(?:fully |100% )?remote)\b`,
  ],
  [
    ['hybrid'],
    String.raw`\bhybrid[- ](?:role|position|job|opportunity|internship|working|work(?: ?(?:place|week))?(?!\w)|schedule|set-?up|arrangement|policy|basis|office|remote|on[- ]?site|format|in[- ]office)\b`,
    String.raw`\bhybrid (?:environment|model|approach|culture|team|company)\b(?=[^.;]{0,80}\b(?:office|home|days?|remote|on-?site|campus)\b)`,
    String.raw`\b(?:office|home|days?|remote|on-?site|campus|working)\b[^.;]{0,60}\bhybrid (?:environment|model|approach|culture|team|company)\b`,
    String.raw`\bwork(?:ing|s)? (?:in|under|on|within) (?:an?|our) hybrid\b`,
    String.raw`\b${job}s? ${be} (?:(?:fully|offered|an?|currently|considered|based|either|on|also|flexible) ){0,3}hybrid\b(?! (?:cloud|app|mobile|search))`,
    String.raw`\b(?:located|available|offered|work|based) (?:\w+ ){0,2}?hybrid\b(?! (?:cloud|app|mobile|search))`,
    String.raw`\b${job}\b[^.;]{0,80}\band ${be} hybrid\b(?! (?:cloud|app|mobile|search))`,
    String.raw`\b(?:${few}|some|several) (?:days?|times?) (?:(?:${times}) )?(?:working )?(?:in|from|at|on)? ?${office}\b`,
    String.raw`\b(?:in|at|from|on) ${office} (?:for )?(?:(?:at least|a minimum of|minimum|up to|around|about|approximately|only|on average|just) )?${few} (?:days?|times?)\b`,
    String.raw`\b(?:on[- ]?site|in[- ]office|in[- ]person),? (?:(?:at least|a minimum of|minimum|up to|around|about|approximately) )?${few} (?:days?|times?)\b`,
    String.raw`\b(?:in|at) ${office} (?:(?:at least|a minimum of|up to|around|about) )?(?:[1-8]\d?)% of the (?:time|week)\b`,
    String.raw`\b(?:at least |a minimum of |up to )?[1-8]\d?% (?:of (?:the|your|their) (?:time|week) )?(?:in|at) ${office}\b`,
    String.raw`\b${few} days? (?:(?:${times}) )?(?:of )?(?:remote work|work(?:ing)? (?:from home|remotely)|from home|wfh|home office)\b`,
    String.raw`\bwork(?:ing)? (?:from home|remotely) (?:up to |for )?${few} days? (?:${times})`,
    String.raw`\b(?:mix|blend|combination|split|balance)\b[^.;]{0,30}\b(?:home|remote)(?:[- ]\w+)?,?(?: working)? (?:and|with|&) (?:the |in[- ])?(?:office|on-?site)\b`,
    String.raw`\b(?:need|needs|required|expected|asked) to be in ${office} for (?:key |in[- ]person |face-to-face |some )?(?:collaboration|meetings|moments|workshops)\b`,
    String.raw`\b(?:home|remote|telework)(?: office)?(?: and |\/)(?:office|on-?site|face-to-face)\b(?! (?:equipment|suppl|furniture|setup|stipend))`,
  ],
  [
    ['remote'],
    String.raw`\b${job}s? (?:\([^)]{1,40}\) )?${be} ${some}(?:remote|work[- ]from[- ]home|home[- ]based)\b(?!-?\w)(?! (?:sens|control|team|colleague|area|site|location|desktop|monitor|communit|support))`,
    String.raw`\b(?:fully|100%|completely|entirely|permanently|full[- ]time|all)[- ]remote\b(?!-?\w)`,
    String.raw`\bremote[- ](?:role|position|job|internship|opportunity|opening|vacancy|contract|employment|full[- ]time|only)\b`,
    String.raw`\bremote[- ](?:first|flexible|friendly)\b`,
    String.raw`\b(?:performed|held|done|worked|completed|carried out|filled|executed|based|operate|operated|operates) ${some}remotely\b`,
    String.raw`\bremote (?:candidates?|applicants?)\b[^.;]{0,20}\b(?:welcome|considered|accepted|encouraged)\b`,
    String.raw`\bopen to (?:\w+ )?remote(?:ly)?\b(?! (?:team|colleague|area|sens))`,
    String.raw`\bwork[- ]from[- ]home (?:role|position|job|opportunity)\b`,
    String.raw`\bremote (?:within|from|in|anywhere in|across)(?: anywhere in)? (?:the )?(?:\p{Lu}\p{L}+|U\.?S\.?A?)\b`,
    String.raw`\bremote \(\p{Lu}[\p{L}. ,/-]{1,40}\)`,
  ],
  [
    ['onsite'],
    String.raw`\b${job}s? (?:\([^)]{1,40}\) )?${be} ${some}${onsite}\b(?! (?:\w+ )?(?:at (?:client|customer)|interview|\d|(?:${few})))`,
    String.raw`\b(?:on[- ]?site|in[- ]person|in[- ]office|office[- ]based|office[- ]first)[ -](?:role|position|job|opportunity|internship|company|culture|work environment|only|first|full[- ]time)\b`,
    String.raw`\b(?:fully|100%|completely|entirely|strictly|full[- ]time,?(?: and| &)?) ${onsite}\b`,
    String.raw`\b(?:we|you|you['’]ll|will|must|can|able to|need to|required to|expected to|generally|to) (?:(?:all|generally|be|primarily|mostly|together|required|expected|to) ){0,3}(?:work(?:ing)?|be|report) (?:(?:together|full[- ]time|\d+ hours (?:a|per) week|fully|primarily|100%|at least) ){0,2}(?:on[- ]?site|in[- ]person|in[- ]office|fully in the office)\b(?! (?:\w+ )?(?:at (?:\w+ )?(?:client|customer)|with (?:client|customer)|when|as needed|if|for|where|or|\d|(?:${few})|interview|meeting|event|support))`,
    String.raw`\b(?:5|five|6|six)(?: full)? days? (?:(?:${times})[ ,]+)?(?:working )?(?:in|from|at|on)? ?${office}\b`,
    String.raw`\b(?:in|at|from|on) ${office},? (?:5|five|6|six) days?\b`,
    String.raw`\b(?:on[- ]?site|in[- ]office|in[- ]person),? (?:\w+ )?(?:5|five|6|six) days?\b`,
    String.raw`\bin[- ]office (?:Monday|Mon)\b`,
  ],
];

/** Being able to work elsewhere, which is no remote job where an office is named as well. */
const able = [
  String.raw`\b(?:(?:will|can|may|must|ability to|able to|option to|opportunity to|you['’]?ll|free to|choose to|comfortable|welcome to) )(?:(?:be|fully|100%|completely|effectively|successfully|independently|happily) ){0,2}work(?:ing)? (?:(?:fully|100%|completely|entirely|permanently|full[- ]time) )?(?:remotely|from home)\b`,
  String.raw`\b(?:anywhere in|from anywhere in|any location (?:in|within)) (?:the )?(?:continental )?(?:US|U\.S\.|USA|United States|UK|United Kingdom|Canada|Europe|EU|world)\b`,
];

/** Ways of saying where the work of this job is done, each with what it states. */
export const statements: readonly Statement[] = [
  ...forms.flatMap(([values, ...sources]) =>
    sources.map(source => ({ values, pattern: new RegExp(source, 'giu'), weak: false })),
  ),
  ...able.map(source => ({ values: ['remote'] as const, pattern: new RegExp(source, 'giu'), weak: true })),
];

const nearby = (text: string, from: number, to: number): string => text.slice(Math.max(0, from), to);

const perk = 'it is a perk for some of the time';

/** What follows or precedes a statement and makes something else of it, with the reason. */
const spoilers: [because: string, before: RegExp, after: RegExp][] = [
  [
    'it is denied',
    /\b(?:not|isn['’]t|aren['’]t|no|cannot|can['’]t|never|neither|nor|without|don['’]t|doesn['’]t|rather than|instead of|unlike|won['’]t|unable)\b(?! (?:only|just|always))[^.;]{0,30}$/i,
    /^[^.;,–-]{0,25}\b(?:is not|isn['’]t|are not|not (?:possible|available|offered|an option|permitted|considered|eligible|allowed)|cannot)\b/i,
  ],
  [
    perk,
    /\b(?:occasional(?:ly)?|sometimes|from time to time|up to \d+ (?:days|weeks|months)|(?:\d+|one|two|three|four|six|eight) (?:weeks|months)|\d+% of)\b[^.;]{0,40}$/i,
    /^[^.;]{0,40}(?:\d+%|\b(?:(?:\d+|one|two|three|four|six|eight|twelve) (?:weeks|months)|days (?:a|per|each|every) year|per year|a year|each year|from time to time|when needed|as needed)\b)/i,
  ],
  [
    'it is about other people, systems or times',
    /\b(?:colleagues|customers?|clients?|users?|patients?|distributed|cloud|during (?:the )?(?:training|onboarding|pandemic|covid)|other (?:roles|positions|teams|locations)|some (?:roles|positions)|manag(?:e|ing)|experience)\b[^.;]{0,25}$/i,
    /^(?:-?\s?)(?:teams?|teammates|colleagues|employees|stakeholders|patients|customers|clients|sensing|control|desktop|access|monitoring|procedure|learning|training)\b/i,
  ],
];

/** Why a match states nothing of this job; undefined when it does. */
export function spoilt(
  { sentence: { text }, match }: Found,
  values: readonly WorkModel[],
): string | undefined {
  const before = nearby(text, match.index - 70, match.index);
  const after = nearby(text, match.index + match[0].length, match.index + match[0].length + 70);
  return spoilers
    .filter(([because]) => because !== perk || values.join() === 'remote')
    .find(([, left, right]) => left.test(before) || right.test(after))?.[0];
}
