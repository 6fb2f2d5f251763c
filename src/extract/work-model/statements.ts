import { part } from '../../lexicon/pattern.ts';
import type { FieldValue } from '../../posting/record.ts';
import { anyModel, officeOrRemote, onsiteOrHybrid, onsiteOrRemote, remoteOrHybrid } from './choices.ts';
import { hybrid } from './hybrid.ts';
import { atOffice } from './onsite.ts';
import { remote, remoteIn } from './remote.ts';
import { few, firm } from './words.ts';

type WorkModel = FieldValue<'workModel'>;

/** A way of saying where the work of this job is done. */
export interface Statement {
  values: readonly WorkModel[];
  pattern: RegExp;
  /** Whether it counts only where no stronger statement names another model: being able to work from home. */
  weak: boolean;
}

/** What a company offers or is like, which gives way to what a sentence says of the job. */
const able = [
  String.raw`\bremote(?:[- ]work)?[- ](?:first|flexible|friendly)(?:,? ${firm}| team)?\b(?! leader)`,
  String.raw`^\W*work from home with (?!\d|one|two|your)`,
  String.raw`\b(?:our|the) (?:[\p{L}-]+ ){0,2}(?:team|company|organi[sz]ation|workforce) is (?:all )?remote\b(?!-?\w| from)`,
  String.raw`\b(?:we are|we['’]re|everyone is|we(?: have|['’]ve) (?:always )?been) (?:all )?remote\b(?!-?\w| (?:sens|from|work))`,
  String.raw`\b(?:all (?:of us|employees|staff)|everyone|everybody|we all) works? remotely\b(?! (?:on|\d|some|one|two))`,
  String.raw`\b(?:we are|we['’]re|is|as|being) an? (?:fully|100%|completely|entirely)[- ]distributed\b|\b(?:company|team|organi[sz]ation) is (?:fully|100%|completely|entirely) distributed\b`,
  String.raw`\b(?:you will|you['’]ll|role|position|must)\b[^.;]{0,20}\bwork(?:ing)? from (?:your|their) (?:own )?home(?: office)?\b`,
  String.raw`\b(?:work\w*|job|role|earn\w*|project)\b[^.;]{0,60}\bfrom the comfort of your (?:own )?home\b`,
  part`
    \b(?:remote(?:[- ]| ?/ ?(?:mobile|hybrid) )work(?:ing)?|remote|telecommut(?:e|ing)|(?:work(?:ing)?[- ]from[- ]home))
    (?: work)? (?:options?|possibilit(?:y|ies)|opportunit(?:y|ies)|flexibility(?! when)|polic(?:y|ies)(?!:)|arrangements?|culture
      |(?:is |are )?(?:also |an )?(?:available|possible|option))\b
    (?! (?:in|on|at|from time|depend|for (?:clients|customers|patients))\b)
  `,
  part`
    \b(?:flexib\w+|benefits|offer(?:s|ing)?|enjoy|perks|salary)\b[^.;]{0,60}(?:,| and| &|\+|\/|-|\bincluding|\bto) ?
    (?:flexible |global )?remote(?:[- ]work(?:ing)?)?(?=\W*$|,| and\b(?! hybrid)| &|!)
  `,
  String.raw`\bremote and flexible work(?:ing)?\b`,
  String.raw`\bwork(?:ing)? (?:mostly|primarily|mainly|predominantly) (?:from home|remotely)\b`,
  String.raw`\b(?:our|their|as part of an?|join an?) (?:[\p{L}-]+,? ){0,4}?remote team\b(?! (?:members?|leads?|players?|in|of|located)\b)`,
  part`
    \b(?:thrive|work|working|comfortable|succeed) (?:[\w-]+ ){0,5}?in (?:an? )?(?:[\w-]+, )?(?:fully |100% )?
    (?:remote|distributed,? remote)(?:-first)?,? (?:\w+ )?
    (?:environment|settings?|set-?up|company|team|culture)\b
  `,
  part`
    \b(?:freedom|flexibility|options?|possibilit(?:y|ies)|opportunit(?:y|ies)) (?:of|to|for) (?:fully |flexible )?
    remote(?: work(?:ing)?)?\b(?! \w+ (?:days|weeks)| (?:teams?|employees|workers|staff|colleagues|meetings))
  `,
  part`
    \b(?:(?:will|can|may|must|allow(?:s|ing) you to|ability to|able to|option to|opportunit(?:y|ies) to
      |you['’]?ll|free to|choose to|comfortable|welcome to|(?:flexibility|possibility|freedom|chance) to
      |(?:flexibility|possibility|option|freedom|opportunity) (?:of|for)) )
    (?:(?:be|typically|fully|100%|completely|effectively|successfully|independently|happily) ){0,2}work
    (?:ing)? (?:(?:fully|100%|completely|entirely|permanently|full[- ]time) )?
    (?:remote(?:ly)?|(?<!\boption (?:to|of) work(?:ing)? )from home)\b
  `,
  part`
    (?<=^
      |\b(?:work\w*|remote\w*|telecommut\w*|based|locat\w+|live|resid\w+|role|position|job|candidates?
        |home)\b[^.;]{0,60})\b
    (?:anywhere (?:in|within|across)|any location (?:in|within)) (?:the )?
    (?:continental |mainland )?(?:US|U\.S\.|USA|United States|UK|United Kingdom|Canada|Europe|EU|Germany|France|Spain|Switzerland|Ireland|Poland|Portugal
      |India|Australia|EMEA|LATAM|Latin America|North America|world)\b
  `,
];

/** What one must be ready to do, which gives way to what says how often. */
const demanded = [
  part`
    \b(?:we|you|you['’]ll|will|must|(?<!\byou )can|expect to|able to|ability to|willing(?:ness)? to|need to
      |requires? (?:you )?to|required to|expected to|prepared to|excited to|eager to|keen to|happy to|psyched to
      |generally|applicants?|candidates?) (?:(?:all|generally|be|primarily|mostly|together|required|expected|to) ){0,3}
    (?:work(?:ing)?|be
      |report) (?:(?:together|full[- ]time|\d+ hours (?:a|per) week|fully|primarily|mostly|100%
        |at least) ){0,2}
    (?:on[- ]?site|in[- ]person|in[- ]office|office[- ]based|fully in the office)\b
    (?![^.;]{0,40}\d\d?%|,? (?:\w+ )?(?:at (?:\w+ )?(?:client|customer)|with (?:client|customer)|when|as needed|if|should
      |for|where|or (?:remot|hybrid|virtual|online|from|at|via|by)|\d|(?:${few})|interview|meeting|event|support))
  `,
  part`
    \b(?:must|(?<!\b(?:will|would) be )able|ability|willing(?:ness)?|availab(?:le|ility)|requires?|required|(?<!\byou )can|open|need|expected
      |you(?: will| would|['’]ll)(?! be able))\b
    [^.;]{0,50}?\bwork(?:ing)? (?:primarily |mainly |full[- ]time )?(?:from|out of|at) (?:our|the|an)
    (?: (?!clients?\b|customers?\b)[\p{L}.’'-]+){0,3}? (?:offices?|hq|headquarters)\b
  `,
];

/** What the people or the place of a company are like, which gives way too. */
const culture = [
  String.raw`\b(?:on[- ]?site|in[- ]person|in[- ]office|office[- ]based|office[- ]first) work environment\b`,
  part`
    \b(?:on[- ]?site|in[- ]person|in[- ]office|office[- ]based|office[- ]first)[ -]
    (?:culture
      |company(?! (?:restaurant|gym|kitchen|events?|gatherings?|retreats?|meetings?|canteen|store|shop
        |doctor|chef)))\b
  `,
  part`
    \b(?:follows?|have|has|with|takes?|embrac\w+|under) an? office[- ]first (?:approach|policy|way|mindset|model)\b
    |\boffer an in[- ]office (?:work(?:ing)? )?environment\b
  `,
  part`
    \b(?:we are|we['’]re) (?:primarily |mostly )?an? (?:[\w-]+ )?
    (?:in[- ]person|in[- ]office|on[- ]?site|office[- ]first)
    (?: [\w-]+-based)? (?:environment|team|group)\b
  `,
  part`
    \b(?:collaborative|fast[- ]paced|team[- ]based|primarily),? (?:and |primarily |mostly )?
    (?:on[- ]?site|in[- ]person|in[- ]office) (?:\w+ )?(?:environment|setting)\b
  `,
];

const said = (
  values: readonly WorkModel[],
  sources: readonly string[],
  { flags = 'giu', weak = false } = {},
): Statement[] => sources.map(source => ({ values, pattern: new RegExp(source, flags), weak }));

/** Ways of saying where the work of this job is done, each with what it states. */
export const statements: readonly Statement[] = [
  ...said(['remote', 'hybrid'], [remoteOrHybrid]),
  ...said(['onsite', 'remote'], [onsiteOrRemote, officeOrRemote]),
  ...said(['onsite', 'hybrid'], [onsiteOrHybrid]),
  ...said(['onsite', 'hybrid', 'remote'], [anyModel]),
  ...said(['hybrid'], hybrid),
  ...said(['remote'], remote),
  ...said(['remote'], remoteIn, { flags: 'gu' }),
  ...said(['onsite'], atOffice),
  ...said(['remote'], able, { weak: true }),
  ...said(['onsite'], [...demanded, ...culture], { weak: true }),
];
