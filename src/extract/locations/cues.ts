import { part, pattern } from '../../lexicon/pattern.ts';
import type { Sentence } from '../../segment/posting.ts';

const job = String.raw`(?:roles?|positions?|jobs?|opportunit(?:y|ies)|internships?|posts?|vacanc(?:y|ies)|placements?|hires?|candidates?|interns?)`;
const where = String.raw`(?:in[- ]person|on[- ]?site|in[- ]office|hybrid|remote(?:ly)?|full[- ]time|primarily|either|or|physically)`;
const house = String.raw`(?:offices?|hq|headquarters|hub|studio|lab(?:orator(?:y|ies))?|campus|site|factory|plant|facility|warehouse)`;
/** "Our", "the" and "Northwind's" before an office. */
const ours = String.raw`(?:our|their|(?:the |our )?[\p{L}\d]+['’]s|the)`;
/** What may stand between such a word and the office. */
const ofHouse = String.raw`[\p{L} ,/[-]{0,50}`;
const firm = part`
  (?:company|start-?up|firm|clients?|customers?|organi[sz]ation|leader|agency|manufacturer|business
  |partners?|people|colleagues|teams?)
`;
const opening = String.raw`(?:opportunit(?:y|ies)|openings?|vacanc(?:y|ies)|looking for|seeking|hiring|searching for)`;

/** A label in the middle of a line that has lost its breaks: "Full-time Location: Oslo Stack: boats". */
const labelAmid =
  /(?<=\S )(?<!\b(?:Customer|Client|Company|Headquarters|HQ|Team|Key|Store) )(?:Job |Work |Office )?Locations? ?: /gu;

/** Words after which a sentence says where the work of this job is done. */
export const office: readonly RegExp[] = [
  part`
    \b(?:this|the|our|your|these|all) (?:[\w-]+ ){0,3}?
      ${job} (?:is|are|will be|can be|may be|may also be|can also be|would be|must be|to be|can)
    (?: an?)?(?: [\w-]+){0,3}? (?:based|located|situated|offered|available|open|filled|done|performed|hybrid|on[- ]?site
      |in[- ]person|in[- ]office)
    (?: ${where}){0,4}(?: ${job})?,? (?:in|at|out of|from|within)\b
  `,
  part`
    \b(?:this|the|our|your|these|all) (?:[\w-]+ ){0,3}?${job}
    (?: \([^()]{1,40}\))? (?:is|are|will be|must be|should be|would be)
    (?: an?)?:?(?:[ ,–(-]+
      (?:currently|initially|required to be|preferred to be|primarily|fully|exclusively|100%|based
        |located|and is|${job}|${where}))* ?[,:(–-]? ?
    (?:in|at|out of|from|within|(?<=remote|hybrid|on[- ]?site) ?[-–(]|(?<=on[- ]?site))
    (?: our)? ?(?=\p{L})
  `,
  String.raw`\b${job} (?:is|are) (?:based|located) (?:in|at|out of)\b`,
  String.raw`\b${job} (?:is|are) (?:specifically )?for our\b(?=[\p{L} ,/&.-]{2,60} (?:${house}|locations?)\b)`,
  String.raw`\b${job} (?:in|at|out of|from|for) (?:our|the)\b(?=[\p{L} ,/&.-]{2,50} ${house}\b)`,
  String.raw`\bas an? [^.;,]{3,60} (?:in|at|from) our\b(?=[\p{L} ]{2,40} ${house}\b)`,
  part`
    \b(?:in|at|from|near|to|out(?: of)?) (?:one|any|either|some|1) of our (?:[\w-]+ ){0,3}?
    (?:offices?|hubs|sites|studios|locations|campuses|labs|markets(?:\/states)?|states)
    (?: locations)?(?: in|,? which includes?:?| including:?| ?[:(,–-]) ?
  `,
  String.raw`\b(?:in|at|from) one of our\b(?= [\p{L} ,]{3,60} (?:offices|locations|hubs|sites|studios)\b)`,
  String.raw`\b(?:in|at|from) our\b(?= [\p{L} ,]{3,40} offices? (?:for )?(?:at least |a minimum of |up to )?(?:\d|two|three|four|five)\b)`,
  String.raw`^(?:you )?must be in\b(?=[^.;]{0,40}\b(?:or (?:be )?(?:willing|able|open|prepared|ready)|and (?:able|willing))\b|[^.;]{2,25}$)`,
  part`
    ^based (?:in|at|out of)(?: an? [\w-]+ (?:set-?up|model) in)?
    (?: our
      | the)?\b(?=[^.;]{0,60}, (?:you(?:['’]ll| will)?|reporting
        |and (?:able|willing|excited|happy|available)|we are (?:seeking|looking)
        |this (?:is (?:an?|your)|(?:[\w-]+ )?(?:role|position))|the (?:role|position|successful))\b)
  `,
  String.raw`\bfor (?:one of )?our clients?\b[^.;,]{0,30} (?:in|at)\b(?=[^.;]{0,80}\b(?:recruiting|looking for|seeking|hiring|searching)\b)`,
  String.raw`\b${opening}\b[^.;]{3,80} (?:for|at|with) one of our clients,? (?:(?:based|located) )?in\b`,
  String.raw`\b(?:located|based) (?:in|at|out of) our (?:[\w-]+ ){0,4}?${house}(?: in\b|(?= [A-Z]))`,
  String.raw`\bprimary (?:work(?:ing)? )?locations? (?:is|are)\b`,
  String.raw`\b(?:flexibility|freedom|option|ready|willing(?:ness)?|open) to work (?:remotely )?(?:from|out of)(?: our)?(?= \p{Lu})`,
  String.raw`\b(?:any|one|either) of the following (?:locations|cities|offices|hubs|places)[:,]? ?`,
  String.raw`\bhir(?:e|ing) (?:from|in|at|out of) (?:our|\d) (?:offices|hubs|sites|studios)(?: in\b|:)`,
  String.raw`\bthis (?:${job}\b|is an? )[^.;]{0,120}?\b(?<!\b${firm},?(?: (?:that|which|and) (?:is|are))? )(?:based|located) (?:in|out of|at)\b`,
  String.raw`\b(?:this|the) ${job}\b(?:[^.;]|(?<=\b[JS]r)\.){0,120}? and (?:is|will be|can be|may be|must be|should be) (?:based|located) (?:in|out of|at)\b`,
  String.raw`\bwith(?= \p{Lu}[\p{L} ]{2,30} as (?:the|its) (?:official |main |primary )?(?:work )?location\b)`,
  part`
    \b(?:you|you['’]ll|you will|you['’]d|who|candidates?|applicants?|interns?)
    (?: will| must| should| would| may| can| need to| needs to)?
    (?: be| work)(?: [\w-]+)? (?:based|located|${where})(?: ${where}){0,3} (?:in|at|out of|from)\b
  `,
  String.raw`\b(?:(?:position|role|job) works|work|working) ${where} (?:in|from|out of|at)\b(?! (?:anywhere|home))`,
  String.raw`\b(?:this|the) (?:is|role|position|job|internship)\b[^.;]{0,60}\b(?:in|from|at|out of|to) (?:our|the)\b(?=[^.;,]{0,40}(?:, [A-Z]{2}\b[^.;,]{0,10})?\b${house}\b)`,
  part`
    \b(?:you|we|work|working|be|\w*days?|time) (?:[\w-]+\)? ){0,4}?
    (?:in|from|at|out of) ${ours}\b(?=${ofHouse}\b(?:${house}|(?<=\bour${ofHouse})location)\b)
  `,
  String.raw`\b(?:com(?:e|ing)|go(?:ing)?) (?:in)?to ${ours}\b(?=${ofHouse}\b${house}\b)`,
  String.raw`\b(?:week|time|days?|on[- ]?site)\b[^.;]{0,40} between (?:both )?${ours}\b(?=${ofHouse}\b(?:${house}|locations)\b)`,
  String.raw`\b(?:located|based) (?:in|at|out of|from) our\b(?=[\p{L} ,/&-]{2,50} ${house}\b)`,
  String.raw`\b(?:join|part of|member of|position|role|job|team)\b[^.;]{0,60} at (?:[\p{L}\d'’]+ )?(?:headquarters|hq|head office) in\b`,
  String.raw`\bjoin\b[^.;]{0,60} (?:in|at) ${ours}\b(?=${ofHouse}\b${house}\b)`,
  String.raw`^additional locations (?:include|are)\b`,
  String.raw`\bwork(?:ing)? from\b(?=[^.;]{2,40} (?:office|factory|lab|plant)\b)`,
  String.raw`\byou (?:will|['’]ll)\b[^.;]{0,100} and (?:will )?be (?:located|based) in\b`,
  String.raw`^you (?:already )?(?:live|reside)(?: and work)? in\b`,
  String.raw`\bposition reports to the\b(?=[\p{L} ,]{3,40} office\b)`,
  String.raw`\b${opening}\b[^.;]{0,100}? (?:in|at|for|across) our\b(?=[\p{L} ,/&-]{2,60} (?:${house}|locations?)\b)`,
  part`
    \b(?:requir\w+|must|have to|need(?:s|ed)?|willing(?:ness)?|able|expected|prepared|planning|open|excited
      |ready|happy)\b[^.;]{0,30}\brelocat
    (?:e|ing|ion) to\b
  `,
  part`
    \bchoose (?:the|your|a) (?:work )?location from our (?:[\w-]+ )?(?:hubs|offices)(?: in)?\b
    |\bhybrid (?:options?|possibilit(?:y|ies)) (?:available )?in\b
    |\brelocation to\b(?=[^.;()]{2,40} (?:is |will be )?required\b)
    |\b(?:roles?|positions?|jobs?) (?:will )?requires? relocation to\b
    |\b(?:able|ability) to relocate to\b
    |\battendance (?:in|at) (?:either )?(?:our|the)\b(?=[^.;]{2,50} offices?\b)
  `,
  String.raw`\b(?:opportunity|chance|option|offers?) to relocate to\b|\brelocation (?:assistance|support|help) to\b`,
  String.raw`\b(?:work\w*|model|set-?up|days?)\b[^.;]{0,40} (?:in|from|at|between) our offices in\b`,
  String.raw`\b(?:\w*days?|\d+%)[^.;]{0,30} (?:in|at|from) (?:our|the)\b[\p{L}\d ]{0,25}\boffices? in\b`,
  String.raw`\b(?:days?|\d+x) (?:(?:a|per) week )?in(?= (?:[\p{L}'’]+ ){1,6}offices?\b)`,
  part`
    (?:\b(?:work|full-time|office|job|primary) |^)location (?:\([^)]{1,30}\) )?(?:in|is)\b
    |^(?:work |job |office )?location(?= [^:.]{3,30}$)
    |\bplace of work is\b
  `,
  String.raw`\bcandidates? based in\b(?=[^.;]{0,80}\b(?:offices?|will be expected)\b)`,
  part`
    \bcommut\w+ (?:distance )?(?:of|from|to|into)(?: one of)?\b
    |\bwithin [^;,]{1,24}\b(?:hours?|minutes?|mins|miles?|kms?|kilomet(?:er|re)s?)(?! flight)(?: [\w’-]+){0,3} (?:of|from)(?: our| the)?\b
  `,
  String.raw`\b(?:located|based)(?: ${where}){1,4} in\b|\b(?:ones|interns|teams?) are (?:located|based) in\b`,
  part`
    ^(?:(?:must be|currently|you['’]re|you are|be|is) )?(?:located|based|living|live) in\b(?: or near)?
    (?=[^.;]{0,60}(?:\.?$|\bor willing|, willing|\b(?:or|and) (?:able|available|open|have|can)\b
      |\bwith the ability|\((?:on[- ]?site|hybrid|in[- ](?:person|office)|mandatory|required)\b))
  `,
  part`
    \b(?:in[- ]office|on[- ]?site|in[- ]person|hybrid)
    (?:(?: (?:role|position|job|work(?:ing)?|model|mode|regime|policy|culture|arrangement|schedule|set-?up|setting
      |presence|access|basis|with (?:our|the) team)){0,2}(?:[ -](?:based|located))?(?: is (?:also )?possible)? (?:in|from|at
      |out of|across|within|between)
      (?: ${ours})?\b
      | position downtown\b| ?[(–:-] ?|, (?!\p{L}{2}\b)| (?=\p{L}{3}))
  `,
  String.raw`\((?=[\p{L} ,/&]{2,40}(?:[ -]based[,)]|, ?(?:on[- ]?site|hybrid|in[- ]person)\)))`,
  String.raw`\b(?:full-time|part-time|permanent|contract|month) (?:position|role|job|contract)(?: is)?,? (?:located|based) in\b`,
  String.raw`\b(?:join(?:ing)?|be placed in) (?:the|our)\b(?=[^.;,]{0,50}\boffices?\b)`,
  String.raw`\byou(?:['’]ll| will) (?:be )?work(?:ing)? (?:(?:mainly|mostly|primarily|full[- ]time) )?(?:in|from|out of)\b`,
  String.raw`\bbased in one of our offices \(`,
  String.raw`\b(?:hybrid|in[- ]person|on[- ]?site)\b[^.;]{0,50}\bdays?(?: ?(?:(?:a|per) |\/ ?)?week)?(?: on[- ]?site)?,? (?:(?:in|from|at)(?: (?:the )?office)?|(?=downtown)) ?\(?`,
  String.raw`\b(?:hybrid|in[- ]person|on[- ]?site|remote)\b[^.;]{0,60} [–-] (?:based|located) in\b`,
  String.raw`(?:^|, |\b(?:must be|be currently|people|workers|candidates|applicants|someone) )local to\b(?: the\b)?`,
  String.raw`\blocal (?:candidates|applicants) only,? ?\(?`,
  String.raw`(?:•\s|^)(?=[^•]{3,60}? Job type )`,
  String.raw`\boffices? in\b(?=[^.;]{2,60} if you\b)`,
  String.raw`\boffices? in\b(?=[^.;]{3,120} you\b[^.;]{0,30}\b(?:work (?:from|out of|in|at)|choose|come in|use|be based)\b)`,
  String.raw`\boffice options in\b`,
  String.raw`\bhybrid\b[^.;]{0,30}(?:,| with an?) offices? in\b|^offices? in\b(?=[^.;]*\b(?:remote|hybrid)\b)`,
  String.raw`\b(?:willing|able|expected|required) to be in\b(?=[^.;]{2,30} office\b)`,
  part`
    \bin\b(?= (?:(?! and )[\p{L} .]){3,25}(?:, (?!and\b)[\p{L} .]{2,20})?,? (?:is|are) (?:currently |now |actively )?
    (?:seeking|looking for|hiring|recruiting|searching for|in search of)\b)
  `,
]
  .map(source => new RegExp(source, 'giu'))
  .concat(labelAmid);

const jobItself = pattern('i')`
  \b(?:this|the) (?:role|position|job|internship)\b
  |\bthis is an? [\w ,-]{0,40}(?:role|position|job|opportunity)\b
  |\b(?:applicants|candidates) must\b
  |\bdays? ?(?:a|per|\/) ?week\b|\b(?:hybrid|on-?site|in[- ]person|in[- ]office)\b
`;

/** Whether a sentence can be about where the job is done: among benefits only where it speaks of the job. */
export const isOfJob = ({ section, text }: Pick<Sentence, 'section' | 'text'>): boolean =>
  section !== 'benefits' || jobItself.test(text);
