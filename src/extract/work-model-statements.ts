import type { FieldValue } from '../posting/record.ts';

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
const some = String.raw`(?:(?!(?:not|no|with|remote|hybrid|optional|irrespective|regardless)\b)[\w%'’-]+[ ,]+){0,4}?`;
const onsite = String.raw`(?:on[- ]?site|in[- ]person|in[- ]office|in the office|office[- ]based)`;
const few = String.raw`(?:[1-4]|one|two|three|four)(?: ?(?:-|–|to|or) ?(?:[2-5]|two|three|four|five))?\+?(?: (?:full|business|working)){0,2}`;
const times = String.raw`(?:a|per|each|every|out of the|\/) ?(?:week|month|quarter|half|year)|weekly|monthly`;
const office = String.raw`(?:(?:the|our|an?|your|one of our|their|my|local) )?(?:[\p{L}.'’-]+,? ){0,6}?(?:offices?|hub|hq|headquarters|on[- ]?site|in[- ]person|in[- ]office|campus|workplace|client site)`;

const forms: [values: WorkModel[], ...sources: string[]][] = [
  [
    ['remote', 'hybrid'],
    String.raw`\b(?:remote(?:ly)?(?: work)?(?:,? (?:or|and|&) |\/)(?:in a |on a )?hybrid|hybrid(?:,? (?:or|and|&) |\/)(?:fully |100% )?remote)\b`,
  ],
  [
    ['onsite', 'remote'],
    String.raw`(?<!(?:tests?|interviews?|meetings?|events?|trainings?|demos?|sessions?|visits?|workshops?|classes|support)\W{1,3})\b(?:${onsite},? or (?:fully )?remote(?:ly)?|remote(?:ly)?,? or ${onsite})\b(?! (?:\w+ )?(?:teams?|colleagues|access|support|client|customer|meetings?|interviews?))`,
  ],
  [
    ['onsite', 'hybrid', 'remote'],
    String.raw`\b(?:${onsite}(?:,| or|\/) ?hybrid,? (?:and|or|&) (?:fully )?remote|remote(?:,|\/) ?hybrid,? (?:and|or|&) ${onsite})\b(?= (?:work|options?|roles?|positions?|arrangements?|opportunit)|\W*$)`,
  ],
  [
    ['hybrid'],
    String.raw`^(?:[\p{L} ]{0,30}: ?)?\(?hybrid\b(?=[ :,–-]{1,4}(?:\(|at least )?${few} days?\b)`,
    String.raw`^[\p{L} ]{2,30}: ?\(?hybrid\b(?! (?:cloud|app|mobile|search|quantum|architect))`,
    String.raw`\b(?:on-?site|in[- ]person|in[- ]office|office[- ]based|office[- ]first) (?:culture|role|company)\W{1,3}(?:(?:at least|a minimum of|minimum) )?${few} days?\b`,
    String.raw`\b(?:once|twice|three times|[1-4]x) ?(?:a|per|\/) ?week,? (?:in|at|from|on|to)? ?${office}\b`,
    String.raw`\b${office},? (?:in \p{Lu}[\p{L}]+,? )?(?:once|twice|three times|[1-4]x) ?(?:a|per|\/) ?week\b`,
    String.raw`\b(?:an?|our|flexible,?|dynamic) hybrid (?:model|employment|work(?:ing)?|flexibility|way of working|work model)\b(?! (?:teams?|forces?|cloud|search))`,
    String.raw`\b(?:in[- ]office|on-?site|in the office|in[- ]person)(?: required)?,? (?:on )?(?:M\/W\/F|T\/W\/T|(?:Mon|Tue|Wed|Thu)\w*(?:,| and| &|\/))`,
    String.raw`\bhybrid (?:mode|capacity|contract role|home-office|working options?|way of working|flexibility|employment experience)\b`,
    String.raw`\bit['’]?s (?:a |an )?hybrid model\b`,
    String.raw`(?<=.{30})\(hybrid\)`,
    String.raw`\b(?:[1-4][- ]day hybrid|hybrid \(?[1-4][- ]days?)\b`,
    String.raw`\bhybrid[- ]based\b`,
    String.raw`\b(?:telecommuting|remote work|telework) hybrid\b`,
    String.raw`\b${job}s? (?:can|may|will) be (?:performed|done|worked|carried out) (?:as )?(?:an? )?hybrid\b`,
    String.raw`\bremote (?:policy|work policy|days|working): ?(?:up to )?${few} days?\b`,
    String.raw`\b(?:in[- ]office|on-?site|office) days on (?:Mon|Tue|Wed|Thu|Fri)\w*`,
    String.raw`\b(?:part(?:ial(?:ly)?|ly)?|semi)[- ](?:remote|on-?site)\b`,
    String.raw`\bwork(?:ing)? (?:remotely|from home) (?:some|part) of the (?:time|week)\b[^.;]{0,60}\b(?:office|on-?site)\b`,
    String.raw`\b(?:our|their|an?) hybrid(?: [\p{L}&]+){1,3} team (?:in|at|based)\b`,
    String.raw`\bon-?site work (?:of )?(?:up to |at least )?${few} days?\b`,
    String.raw`(?<![\d-] ?)\b${few} (?:out )?of (?:5|five) (?:\w+ )?days(?: (?:${times}))? (?:in|from|at|to) ${office}\b`,
    String.raw`\bhybrid,? (?:telework|remote) ?(?:\+|and|&) ?office\b`,
    String.raw`\bcom(?:e|ing) in(?:to)? (?:to )?${office} (?:for )?(?:at least |a minimum of |minimum )?${few} (?:days?|times?)\b`,
    String.raw`\b${few} (?:days?|times?) (?:(?:${times}) )?(?:together|collaborating|working together|face[- ]to[- ]face) (?:in|from|at) ${office}\b`,
    String.raw`\b(?:on-?site|in[- ]person|in[- ]office) (?:in|at) \p{Lu}[\p{L} ,.'’-]{1,40}?[, ]+(?:(?:at least|a minimum of|minimum of|minimum) )?${few} (?:days?|times?)\b`,
    String.raw`\b(?:work(?:ing)? (?:from home|remotely)|telework(?:ing)?|telecommut(?:e|ing)|smart ?working|remote(?: work(?:ing)?)?) ?(?:\w+ ){0,3}?[:(–-]? ?(?:up to |for |of |permitted |possible |max(?:imum)? )*${few} days? (?:${times})`,
    String.raw`\b${few} days? (?:${times}) (?:of )?(?:remote|tele|home)[- ]?(?:work(?:ing)?|office)\b`,
    String.raw`\b[1-8]\d?% (?:on-?site|in[- ]office|office)[ ,]+(?:and|\/|&) [1-8]\d?% (?:home|remote|tele)`,
    String.raw`\b(?:mix|combine|combin(?:ing|ation of)|balanc(?:e|ing)|blend(?:ing)?)(?: of)? (?:[\p{L}-]+ ){0,3}?(?:on-?site|in[- ]office|in[- ]person|office)(?: \w+)? (?:and|with|&) remote\b`,
    String.raw`\bhybrid[- ](?:role|position|job|opportunity|internship|working|work(?: ?(?:place|week))?(?!\w)|schedule|set-?up|arrangement|policy|basis|office|remote|on[- ]?site|format|in[- ]office)\b`,
    String.raw`\bhybrid (?:environment|model|approach|culture|team|company)\b(?=[^.;]{0,80}\b(?:office|home|days?|remote|on-?site|campus)\b)`,
    String.raw`\b(?:office|home|days?|remote|on-?site|campus|working)\b[^.;]{0,60}\bhybrid (?:environment|model|approach|culture|team|company)\b`,
    String.raw`\bwork(?:ing|s)? (?:in|under|on|within) (?:an?|our) hybrid\b`,
    String.raw`\b${job}s? ${be} (?:(?:fully|offered|an?|currently|considered|based|either|on|also|flexible) ){0,3}hybrid\b(?! (?:cloud|app|mobile|search))`,
    String.raw`\b(?:located|available|offered|work|based) (?:\w+ ){0,2}?hybrid\b(?! (?:cloud|app|mobile|search))`,
    String.raw`\b${job}\b[^.;]{0,80}\band ${be} hybrid\b(?! (?:cloud|app|mobile|search))`,
    String.raw`\b(?:${few}|some|several) (?:days?|times?) ?(?:(?:${times}) )?(?:working )?(?:in|from|at|on)? ?${office}\b`,
    String.raw`\b(?:in|at|from|on|to) ${office} (?:for )?(?:(?:at least|a minimum of|minimum|up to|around|about|approximately|only|on average|just) )?${few} (?:days?|times?)\b`,
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
    String.raw`\bremote[- ](?:first|flexible|friendly)\b(?! leader)`,
    String.raw`\b(?:this|it) (?:is|will be) an? (?:[\w-]+,? ){0,3}?remote\b,? (?:[\w-]+,? ){0,3}?(?:role|position|job|opportunity|contract|engagement|internship)\b`,
    String.raw`\b(?:full|fully|100%|completely) remote(?: work(?:ing)?)?\b(?!-?\w)(?! (?:interview|onboard|training|access|control|support))`,
    String.raw`\b(?:is|are) an? (?:fully |global |globally distributed,? |distributed,? )*remote (?:organi[sz]ation|company|business|employer)\b`,
    String.raw`\b(?:we are|we['’]re|join(?:ing)?) an? (?:fully |100% |global,? |globally )*remote (?:team|company)\b`,
    String.raw`\b${job}s? (?:can|may|will) (?:be )?work(?:ed|ing)? (?:out )?remotely\b`,
    String.raw`\bfree to work from wherever\b`,
    String.raw`\b(?:seeking|looking for|hiring|need) an? (?:[\p{L}-]+,? (?:and )?){0,4}?remote (?!(?:sens|team|communit|access|patient|operat|support|work|control|monitor)\w*\b)\p{L}+`,
    String.raw`\bremotely (?:in|from|within|across|anywhere in|anywhere within) (?:the )?(?!(?:our|your|home|an?|this|all|line|my|person|office|real|with|order|collaboration|different|multiple)\b)\p{Lu}\p{L}+`,
    String.raw`\bremote,? (?:freelance|contract|part[- ]time|full[- ]time)[ ,]+(?:\w+ )?(?:project|role|position|job|opportunity)\b`,
    String.raw`\bwork is (?:fully |100% )?remote\b`,
    String.raw`\bteams? works? (?:fully )?remotely\b`,
    String.raw`\b${job} offers (?:you )?the (?:flexibility|freedom|option) (?:to work|of working) (?:from home|remotely)\b`,
    String.raw`\byou (?:will )?work (?:fully )?remotely\b(?! (?:\w+ )?(?:with|\d|on|some|occasional|from time))`,
    String.raw`(?<!days )\bremote[ -]ok\b`,
    String.raw`\b(?:performed|held|done|worked|completed|carried out|filled|executed|based|operate|operated|operates) ${some}remotely\b`,
    String.raw`\bremote (?:candidates?|applicants?)\b[^.;]{0,20}\b(?:welcome|considered|accepted|encouraged)\b`,
    String.raw`\bopen to (?:\w+ )?remote(?:ly)?\b(?! (?:team|colleague|area|sens))`,
    String.raw`\bwork[- ]from[- ]home (?:role|position|job|opportunity)\b`,
    String.raw`\bremote(?: work(?:ing)?)? (?:within|from|in|anywhere in|across)(?: anywhere in)? (?:the )?(?!(?:our|your|home|an?|this|all|line|my|person|office)\b)(?:\p{Lu}\p{L}+|U\.?S\.?A?)\b`,
    String.raw`\bif you do (?:the|this) ${job} remotely\b`,
    String.raw`^remote(?: \([^)]{1,40}\))?: ?(?=\p{Lu})(?!(?:No|None|Not)\b)`,
    String.raw`\bremote \(\p{Lu}[\p{L}. ,/-]{1,40}\)`,
  ],
  [
    ['onsite'],
    String.raw`\b${job}s? (?:\([^)]{1,40}\) )?${be} ${some}${onsite}\b(?! (?:\w+ )?(?:at (?:client|customer)|interview|\d|(?:${few})))`,
    String.raw`\b(?:on[- ]?site|in[- ]person|in[- ]office|office[- ]based|office[- ]first)[ -](?:role|position|job|opportunity|internship|company(?! (?:restaurant|gym|kitchen|events?|store|shop|doctor|chef))|work environment|only|first|assignment|full[- ]time)\b`,
    String.raw`\b(?:fully|100%|completely|entirely|strictly|full[- ]time,?(?: and| &)?) ${onsite}\b`,
    String.raw`\b(?:we|you|you['’]ll|will|must|can|able to|ability to|willing(?:ness)? to|need to|required to|expected to|prepared to|excited to|eager to|keen to|happy to|psyched to|generally) (?:(?:all|generally|be|primarily|mostly|together|required|expected|to) ){0,3}(?:work(?:ing)?|be|report) (?:(?:together|full[- ]time|\d+ hours (?:a|per) week|fully|primarily|100%|at least) ){0,2}(?:on[- ]?site|in[- ]person|in[- ]office|fully in the office)\b(?! (?:\w+ )?(?:at (?:\w+ )?(?:client|customer)|with (?:client|customer)|when|as needed|if|should|for|where|or|\d|(?:${few})|interview|meeting|event|support))`,
    String.raw`(?<!\d ?(?:-|–|to|or) ?)\b(?:5|five|6|six)(?: full)? days?(?! (?:a|per|each|every) (?:month|quarter|year)) (?:(?:${times})[ ,]+)?(?:working )?(?:in|from|at|on)? ?${office}\b`,
    String.raw`\b(?:in|at|from|on|of) ${office}(?: in \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)?,? (?:5|five|6|six)(?: full)? days?\b(?! (?:a|per|each|every) (?:month|quarter|year))`,
    String.raw`\b(?:(?:requires?|requiring|must be available for|available for) (?:an? )?(?:full[- ]time |regular |physical )?(?:on-?site|in[- ]person|in[- ]office) (?:presence|work|attendance)|hiring (?:on-?site|in[- ]person))\b(?! (?:during|at (?:client|customer)|for|when))`,
    String.raw`\brequires working (?:on-?site|in[- ]person|in[- ]office)\b(?! (?:${few}|\d|at (?:client|customer)))`,
    String.raw`\bwork(?:ing)? (?:and collaborat(?:e|ing) )?(?:~? ?\d+\+? ?(?:h|hrs?|hours)(?:\/| per | an? )(?:week|wk) )?in[- ]person(?= (?:with (?:ambitious|some of)|(?:at|from) (?:our|the)\b))`,
    String.raw`^in[- ]person (?:in|at) (?:our |the )?(?!(?:front|meetings?|events?)\b)\p{L}+`,
    String.raw`\b(?:small|tight-knit|lean),? (?:[\p{L}-]+,? ){0,2}in[- ]person team\b`,
    String.raw`(?<=[\[(])(?:on-?site|in[- ]person)(?=,? \p{L}+(?: \p{L}+)?[\])])`,
    String.raw`\b(?:on[- ]?site|in[- ]office|in[- ]person),? (?:\w+ )?(?:5|five|6|six) days?\b`,
    String.raw`\b(?:in[- ]office|on-?site|in the office),? (?:Monday|Mon)\.? ?(?:-|–|to|through) ?Fri`,
  ],
];

/** What a company offers or is like, which gives way to what a sentence says of the job. */
const able = [
  String.raw`\b(?:thrive|work|working|comfortable|succeed) (?:\w+ )?in an? (?:fully |100% )?(?:remote|distributed,? remote)(?:-first)?,? (?:\w+ )?(?:environment|setting|set-?up|company|team|culture)\b`,
  String.raw`\b(?:freedom|flexibility|option) (?:of|to|for) (?:fully )?remote(?: work)?\b(?! \w+ (?:days|weeks))`,
  String.raw`\b(?:(?:will|can|may|must|ability to|able to|option to|opportunity to|you['’]?ll|free to|choose to|comfortable|welcome to) )(?:(?:be|fully|100%|completely|effectively|successfully|independently|happily) ){0,2}work(?:ing)? (?:(?:fully|100%|completely|entirely|permanently|full[- ]time) )?(?:remotely|from home)\b`,
  String.raw`(?<=^|\b(?:work\w*|remote\w*|telecommut\w*|based|locat\w+|live|resid\w+|role|position|job|candidates?|home)\b[^.;]{0,60})\b(?:anywhere in|from anywhere in|any location (?:in|within)) (?:the )?(?:continental )?(?:US|U\.S\.|USA|United States|UK|United Kingdom|Canada|Europe|EU|world)\b`,
];

const culture = String.raw`\b(?:on[- ]?site|in[- ]person|in[- ]office|office[- ]based)[ -]culture\b`;

/** Ways of saying where the work of this job is done, each with what it states. */
export const statements: readonly Statement[] = [
  ...forms.flatMap(([values, ...sources]) =>
    sources.map(source => ({ values, pattern: new RegExp(source, 'giu'), weak: false })),
  ),
  ...able.map(source => ({ values: ['remote'] as const, pattern: new RegExp(source, 'giu'), weak: true })),
  { values: ['onsite'], pattern: new RegExp(culture, 'giu'), weak: true },
];
