import { part } from '../../lexicon/pattern.ts';
import { be, job, some } from './words.ts';

/** Ways of saying that the work is done from anywhere: sources of patterns. */
export const remote: readonly string[] = [
  part`
    \b${job}s? (?:\([^)]{1,40}\) )?${be} ${some}(?:remote|work[- ]from[- ]home|home[- ]based)\b
    (?!-?\w)(?! (?:sens|control|team|colleague|area|site|location|desktop|monitor|communit|support))
  `,
  part`
    (?<!\d ?[–-] ?)\b(?:full|fully|(?:100|9\d|8\d)%|100|completely|entirely|permanently|full[- ]time|all)[- ]remote\b
    (?!-?\w)(?<!\ball remote(?= (?:work|employees|staff|hires|workers|roles)\b))
  `,
  String.raw`\b(?:remote|telecommuting|work[- ]at[- ]home)[- ](?:role|position|job|internship|opportunity|opening|vacancy|contract|employment|full[- ]time|only)\b`,
  part`
    \b(?:this|it)(?: is|['’]s| will be) an? (?:[\w-]+,? ){0,3}?remote\b,? (?:[\w-]+,? ){0,3}?
    (?:role|position|job|opportunity|contract|engagement|internship|project)\b
  `,
  String.raw`\b(?:100%|fully|(?:role|position|job) is) remote[- ](?:first|friendly)\b|\bremote[- ]first (?:approach|role|position|set-?up)\b`,
  String.raw`\b(?:full|fully|100%|completely) remote(?: work(?:ing)?)?\b(?!-?\w)(?! (?:interview|onboard|training|access|control|support))`,
  String.raw`\b(?:is|are) an? (?:fully |global |globally distributed,? |distributed,? )*remote (?:organi[sz]ation|company|business|employer)\b`,
  String.raw`\b(?:we are|we['’]re|join(?:ing)?) an? (?:fully |100% |global,? |globally )*remote (?:team|company)\b`,
  String.raw`\b${job}s? (?:can|may|will) (?:be )?work(?:ed|ing)? (?:out )?remotely\b`,
  String.raw`\bfree to work from wherever\b`,
  part`
    \b(?:seeking|looking for|hiring
    |need) an? (?:[\p{L}-]+,? (?:and )?){0,4}?remote (?!
      (?:sens|team|communit|access|patient|operat|support|work|control|monitor)\w*\b)\p{L}+
  `,
  String.raw`\bremote,? (?:freelance|contract|part[- ]time|full[- ]time|flexible|long-term)[ ,]+(?:[\w-]+ )?(?:project|role|position|job|opportunity)\b`,
  String.raw`\bwork is (?:fully |100% )?remote\b`,
  String.raw`\bteams? works? (?:fully )?remotely\b`,
  String.raw`\b${job} offers (?:you )?the (?:flexibility|freedom|option) (?:to work|of working) (?:from home|remotely)\b`,
  String.raw`\byou (?:will )?work (?:fully )?remotely\b(?! (?:\w+ )?(?:with|\d|on|some|occasional|from time))`,
  String.raw`\b(?:job|role|position) (?:is|will be) based (?:from|at) home\b`,
  String.raw`\bjoin (?:our|the) (?:[\p{L}-]+ ){0,2}?team remotely\b`,
  String.raw`^\W*(?:primarily|mostly|mainly|predominantly|largely) remote\W*$`,
  String.raw`(?<!days )\bremote(?:\/\w+)?[ -]ok(?:ay)?\b`,
  String.raw`\b(?:performed|held|done|worked|completed|carried out|filled|executed|based|operate|operated|operates) ${some}remotely\b`,
  String.raw`\bremote (?:candidates?|applicants?)\b[^.;]{0,20}\b(?:welcome|considered|accepted|encouraged)\b`,
  String.raw`\bopen to (?:an? )?(?:(?:very|extremely|highly) )?(?:(?!hybrid)\w+ )?remote(?:ly)?\b(?! (?:team|colleague|area|sens))`,
  String.raw`\bwork[- ]from[- ]home (?:role|position|job|opportunity|set-?up)\b`,
  String.raw`\bif you do (?:the|this) ${job} remotely\b`,
  String.raw`^remote(?: \([^)]{1,40}\)| work(?:ing)?)?: ?(?=\p{Lu})(?!(?:No|None|Not|If|(?:Mon|Tues|Wednes|Thurs|Fri)days?|partial\w*|occasional\w*|limited|hybrid|up to|depend\w*)\b)(?![^.;]{0,30}\b(?:days?|office)\b)`,
  String.raw`\bvirtual[- ](?:first|1st)\b`,
  String.raw`\b(?:role|position|job)s? (?:is|are) available remotely\b`,
  String.raw`\b(?:is|are) (?:global and )?remote[- ]based\b`,
  String.raw`\bremote[- ](?:as|by)[- ](?:the )?default\b`,
  String.raw`\bas an? (?:fully |completely )?remote (?:company|team|organi[sz]ation|business|employer)\b`,
  String.raw`\b(?:performed|done|work(?:ing|ed)?|completed) (?:fully|100%) from home\b|\b(?:job|role|position|work) (?:is|can be|may be) (?:performed|done) from home\b`,
  part`
    ^(?:flexible (?:(?:and|&) )?)?remote work
    (?:ing)?(?: (?:[–-] )?(?:with (?!customers|clients|colleagues|teams)|(?:set-?up|model)\b)|[.,!]|$)
  `,
  String.raw`^working remotely\b[^.;]{0,50}\byou(?:['’]ll| will)\b`,
  String.raw`\b(?:remote (?:is )?(?:also )?possible|open to hir(?:e|ing) (?:for )?remote)\b`,
  String.raw`\bremote work from home\b`,
  String.raw`\b(?:role|position|job) is remote[- ]eligible\b`,
  String.raw`^\W*home[- ]based\b(?! (?:care|health|services?|therapy|visits?|support|treatment))`,
  String.raw`(?:\bour |^\W*)(?:fully|100%) remote team\b`,
  String.raw`^\W*remote[- ]based\b`,
  String.raw`\boffering an? (?:[\p{L}-]+,? ){0,4}?remote (?:\p{L}+ ){0,4}?(?:internship|role|position|job|opportunity)\b`,
  String.raw`\bvirtual (?:role|position|job)\b(?! (?:specification|fair|preview|shadow|description))`,
  String.raw`^\W*remote ?(?:\((?:with |some |rare |occasional |quarterly )[^)]{3,50}\)|,? with (?:occasional|some|quarterly|monthly|limited|minimal) (?:travel|trips|visits)\b)`,
  part`
    \b(?:position|role|job) allows (?:for )?
    (?:full[- ]time )?(?:telecommuting|teleworking|remote work)\b
    (?![^.;]{0,60}\b(?:on-?site|office|hybrid|days?)\b)
  `,
  String.raw`^\W*may (?:telecommute|telework)\b(?! (?:up to|\d|\w+ days?))`,
  String.raw`(?<!% )\bremote work(?:ing)? (?:is )?(?:allowed|supported)\b(?! (?:up to|\d|on|for))`,
  String.raw`^\W*(?:strong |flexible |fully )?remote work(?:ing)? (?:environment|culture)\b`,
  String.raw`^\W*remote work(?:ing)? (?:&|and) location independence\b`,
  String.raw`\b\p{L}+-wide remote (?:freedom|work)\b`,
  String.raw`\bwe work (?:fully |all )?remotely\b(?! (?:on|\d|some|with|a few|two|one))`,
  String.raw`\b(?:100%|fully|completely|entirely) remotely\b`,
  String.raw`\bworkplace type:? remote\b`,
  String.raw`\b(?:primarily|predominantly|mainly|fully) (?:by )?telecommut(?:e|ing)\b`,
  String.raw`\btelecommut(?:e|ing)\b[^.;]{0,40}\bfrom any(?:where| location)\b`,
  String.raw`\bunlimited (?:home[- ]?office ?\/ ?)?remote work\b`,
  String.raw`\bremote work(?:ing)? arrangements anywhere in\b`,
  String.raw`\b(?:role|position|job) is (?:fully |100% )?virtual\b`,
  String.raw`\bnationwide remote\b`,
  String.raw`\b(?:100%|full[- ]time|fully) tele(?:work|commut)(?:e|ing)?\b`,
  String.raw`\bremote (?:is |may be |will be |can be )?considered\b`,
  String.raw`(?<=: ?[^:]{2,60} )location: ?(?:fully |100% )?remote\b(?! (?:sens|site|area|office))`,
  String.raw`^\W*work remotely(?:,|\W*$)`,
  String.raw`\((?:fully |100% )?remotely\)`,
  String.raw`\b(?:predominantly|primarily|mainly) remote (?:work|role|position)\b`,
  String.raw`\bhybrid \([^)]{1,60}\),? or (?:fully )?remote\b`,
];

/** The same where a place is named: sources of patterns that tell capitals from small letters. */
export const remoteIn: readonly string[] = [
  part`
    \b(?:[Rr]emotely|REMOTELY) (?:in|from|within|across|anywhere in|anywhere within|IN|FROM
      |WITHIN) (?:the |THE )?
    (?:(?:continental |contiguous )?\p{Lu}\p{L}+
      |(?:the )?(?:following|approved|eligible|selected) (?:states|countries|locations|regions)
      |(?<=from )anywhere)
  `,
  part`
    (?<!\b[Hh]ybrid )\b(?:[Rr]emote|REMOTE)(?: [Ww]ork(?:ing)?)? (?:within|from|in|anywhere in|across|IN|WITHIN)
    (?: anywhere in)? (?:the )?
    (?:(?:continental |contiguous )?\p{Lu}\p{L}+|U\.?S\.?A?
      |(?:following|approved|eligible|selected) (?:states|countries|locations|regions))\b
  `,
  String.raw`\b(?:[Rr]emote|REMOTE) \((?:in |within )?(?:the )?\p{Lu}[\p{L}. ,;/-]{1,40}\)`,
  String.raw`\((?:[Ff]ully )?(?:[Rr]emote|REMOTE)(?![^)]* (?:service|support|access|consultation|care)s?\)),? (?:in |within )?(?:the )?\p{Lu}(?!on|ue|ed|hu|ri)[\p{L}. ,/-]{1,40}\)`,
  String.raw`\b(?:[Rr]emote|REMOTE)(?: work(?:ing)?)? from anywhere\b`,
  String.raw`^[^\p{L}#]*(?!(?:NO|NON|LI|BI)\b)[A-Z]{2,3}(?: ?- ?| )(?:[Rr]emote|REMOTE)\P{L}*$`,
  String.raw`^\P{L}*(?:[Rr]emote|REMOTE),? (?:US|USA|UK|EU|Europe|Canada|EMEA|LATAM|[Aa]nywhere|[Ww]orldwide|[Gg]lobal)\b[^.;:]{0,20}$`,
  String.raw`\((?:[Rr]emote|REMOTE)(?:,| [–-]) (?:the )?\p{Lu}[\p{L}. ,-]{1,30}\)`,
];
