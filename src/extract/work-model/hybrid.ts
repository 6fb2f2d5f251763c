import { part } from '../../lexicon/pattern.ts';
import { be, few, fold, job, office, times } from './words.ts';

/** Ways of saying that the work is done partly at the employer’s: sources of patterns. */
export const hybrid: readonly string[] = [
  String.raw`^(?:[\p{L} ]{0,30}: ?)?\(?hybrid\b(?=[ :,–-]{1,4}(?:\(|at least )?${few} ?(?:days?|x|times?|a week)\b)`,
  String.raw`^[\p{L} ]{2,30}: ?\(?hybrid\b(?! (?:cloud|app|mobile|search|quantum|architect))`,
  part`
    \b(?:on-?site|in[- ]person|in[- ]office|office[- ]based|office[- ]first) (?:culture|role
      |company)\W{1,3}
    (?:(?:at least|a minimum of|minimum) )?${few} days?\b
  `,
  String.raw`\b(?:once|twice|three times|[1-4]x) ?(?:a|per|\/) ?week,? (?:in|at|from|on|to)? ?${office}\b`,
  String.raw`\b${office},? (?:in \p{Lu}[\p{L}]+,? )?(?:at least |about |up to )?(?:once|twice|three times|[1-4]x) ?(?:a|per|\/) ?week\b`,
  part`
    \b(?:an?|our|flexible,?|dynamic) hybrid (?:model|employment|work(?:ing)?|flexibility|way of working
      |work model)\b
    (?! (?:teams?|forces?|cloud|search))
  `,
  part`
    \b(?:in[- ]office|on-?site|in the office|in[- ]person)(?: required| requirement of| days:?)?,? (?:on )?
    (?:M\/W\/F|T\/W\/T|(?:Mon|Tue|Wed|Thu)\w*(?:,| and| &|\/))
  `,
  part`
    \bhybrid (?:mode|regime|location model|capacity|contract role|home-office|working options?
    |ways? of working|type of work|work(?:ing)? style|style|flexibility|employment experience)\b
  `,
  String.raw`\bit['’]?s (?:a |an )?hybrid model\b`,
  part`
    (?<=.{30}|\b(?:located|based)\b[^;()]{3,40} )
    \(hybrid(?: model| working|,[^)]{3,40}| ?[–-] ?(?!on-?site|remote)\p{L}[\p{L} ]{2,20})?\)
  `,
  String.raw`\b(?:[1-4][- ]day hybrid|hybrid \(?[1-4][- ]days?)\b`,
  String.raw`\bhybrid[- ]based\b`,
  String.raw`\b(?:work(?:ing)? (?:remotely|from home)|telecommut(?:e|ing)|telework(?:ing)?)\b(?:(?!travel)[^.;]){0,40}\bup to \d\d ?%`,
  String.raw`\b${few} days? (?:of )?(?:remote(?:ly)?|(?:from|at) home|wfh) ?\(?(?:${times})`,
  String.raw`\b${job}s? (?:can|may|will) be (?:performed|done|worked|carried out) (?:as )?(?:an? )?hybrid\b`,
  String.raw`\b(?:remote (?:policy|work policy|days|work(?:ing)?)|home[- ]?working|wfh|home[- ]?office|work(?:ing)? from home): ?(?:up to )?${few} days?\b`,
  String.raw`\b(?:in[- ]office|on-?site|office) days on (?:Mon|Tue|Wed|Thu|Fri)\w*`,
  String.raw`\b(?:part(?:ial(?:ly)?|ly)?|semi)[- ](?:remote|on-?site)\b`,
  String.raw`\bwork(?:ing)? (?:remotely|from home) (?:some|part) of the (?:time|week)\b[^.;]{0,60}\b(?:office|on-?site)\b`,
  String.raw`\bwork(?:ing)? (?:remotely|from home) for (?:a |some )?(?:part|portion) of the week\b`,
  String.raw`\b(?:our|their|an?) hybrid(?: [\p{L}&]+){1,3} team (?:in|at|based)\b`,
  String.raw`\bon[- ]?site work (?:of |in \p{L}[\p{L} ,]{1,30}? )?(?:up to |at least )?${few} days?\b`,
  String.raw`(?<![\d-] ?)\b${few} (?:out )?of (?:5|five) (?:\w+ )?days(?: (?:${times}))? (?:in|from|at|to) ${office}\b`,
  String.raw`\bhybrid,? (?:telework|remote) ?(?:\+|and|&) ?office\b`,
  String.raw`\bcom(?:e|ing) in(?:to)? (?:(?:to )?${office} (?:in \p{Lu}[\p{L} ]{2,25} )?)?(?:for )?(?:at least |a minimum of |minimum )?${few} (?:days?|times?)(?: ?(?:a|per|each|\/) ?week)?\b`,
  String.raw`\b${few} (?:days?|times?) (?:(?:${times}) )?(?:together|collaborating|working together|face[- ]to[- ]face) (?:in|from|at) ${office}\b`,
  part`
    \b(?:on-?site|in[- ]person|in[- ]office) (?:presence |work |attendance )?(?:in|at) \p{Lu}[\p{L} ,.'’-]{1,40}?[, ]+
    (?:(?:at least|a minimum of|minimum of|minimum) )?${few} (?:days?|times?)\b
  `,
  part`
    \b(?:work(?:ing)? (?:from home|remotely)|telework(?:ing)?|telecommut(?:e|ing)|smart ?working
      |remote(?: work(?:ing)?)?) ?
    (?:\w+ ){0,3}?[:(–-]? ?(?:up to |for |of |permitted |possible |max(?:imum)? )*${few} days? ?
    (?:${times})
  `,
  String.raw`\b${few} days? (?:${times}) (?:of )?(?:remote|tele|home)[- ]?(?:work(?:ing)?|office)\b`,
  String.raw`\b[1-8]\d?% (?:on[- ]?site|in[- ]office|office)[ ,]+(?:and|\/|&) [1-8]\d?% (?:home|remote|tele|work)`,
  part`
    \b(?:mix|combine|combin(?:ing|ation of)|balanc(?:e|ing)|blend(?:ing)?)(?: of)? (?:[\p{L}-]+ ){0,3}?
    (?:on-?site|in[- ]office|in[- ]person|office)(?: \w+)? (?:and|with|&) (?:remote|home[- ]?(?:office|working))\b
  `,
  part`
    \bhybrid[- ](?:role|position|job|opportunity|internship|working
      |work(?: ?(?:place|week))?(?!\w)(?! models)|schedule|set-?up|arrangement|policy|basis|office
      |remote|telework|on[- ]?site|format|in[- ]office|(?<=\b(?:flexible|including) hybrid )options)\b
    (?!: part\b
      |,? (?:that |which |and )?
        (?:where you['’]?(?:ll| will) [^.;]{0,40}\bacross|part|duties|combin\w+|encompass\w*|blend\w*|bridg\w+|merg\w+|span\w*|mix\w+|of|between)\b
        (?![^.;]{0,80}\b(?:remote|home|office|on[- ]?site|in[- ]person)))
  `,
  String.raw`\bhybrid (?:environment|model|approach|culture|team|company)\b(?=[^.;]{0,80}\b(?:office|home|days?|remote|on-?site|campus)\b)`,
  String.raw`\b(?:office|home|days?|remote|on-?site|campus|working)\b[^.;]{0,60}\bhybrid (?:environment|model|approach|culture|team|company)\b`,
  String.raw`\bwork(?:ing|s)? (?:in|under|on|within) (?:an?|our) hybrid\b`,
  part`
    \b${job}s? ${be} (?:(?:fully|offered|an?|currently|considered|classified as|based|either|on|also
      |flexible) ){0,3}["“']?hybrid\b
    (?! (?:cloud|app|mobile|search|of skills
      |(?:\w+ ){0,2}(?:scientist|engineer|analyst|developer|manager|designer)\b))
  `,
  String.raw`\b(?:located|available|offered|work|based|working(?= hybrid)) (?:\w+ ){0,2}?hybrid\b(?! (?:cloud|app|mobile|search|infra|system|model|data))`,
  String.raw`\b${job}\b[^.;]{0,80}\band ${be} hybrid\b(?! (?:cloud|app|mobile|search))`,
  String.raw`\b(?:(?:${few}|some|several) (?:days?|times?)|[1-4]-days?|${fold}) ?(?:(?:${times}) )?(?:working )?(?:in|from|at|on)? ?${office}\b`,
  part`
    \b(?:in|at|from|on|to|out of) ${office}(?: in (?:[\p{L}.’'-]+,? ){1,7}?|,? )(?:on \w+ days )?(?:for (?:in[- ]person collaboration )?)?
    (?:(?:at least|no less than|a minimum of|minimum|up to|around|about|approximately|only|on average|just) )?
      ${few} (?:days?|times?)\b
    (?! ?(?:a|per|each|every|\/) ?(?:year|half))
  `,
  part`
    \b(?:on[- ]?site|in[- ]office|in[- ]person),? (?:[–-] )?\(?(?:(?:presence|energy|attendance|work) )?
    (?:(?:is |are )?(?:required|expected) )?
    (?:(?:at least|no less than|a minimum of|minimum|up to|between|around|about|approximately) )?
      (?:${few} (?:days?|times?)|${fold})\b
  `,
  String.raw`\b(?:in|at) ${office} (?:(?:at least|a minimum of|up to|around|about) )?(?:[1-8]\d?)% of the (?:time|week)\b`,
  String.raw`\b(?:at least |a minimum of |up to )?[1-8]\d?% (?:of (?:the|your|their) (?:time|week) )?(?:in|at) ${office}\b`,
  String.raw`\b${few} days? (?:(?:${times}) )?(?:of )?(?:remote work|work(?:ing)? (?:from home|remotely)|remotely|from home|wfh|home ?-?office)\b`,
  String.raw`\bwork(?:ing)? (?:from home|remotely) (?:up to |for )?${few} days? ?(?:${times})`,
  part`
    \b(?:mix|blend|combination|split|balance)\b[^.;]{0,30}\b(?:home|remote|digitally)
    (?:[- ]\w+)?,?(?: working)? (?:and|with|&) (?:(?:from |in )?the |in[- ])?(?:office|on-?site)\b
  `,
  part`
    \b(?:need|needs|required|expected
      |asked) to be in ${office} for (?:key |in[- ]person |face-to-face |some )?
    (?:collaboration|meetings|moments|workshops)\b
  `,
  part`
    \b(?:home|remote|telework)(?: office)?(?: and |\/)(?:office|on-?site|face-to-face)\b
    (?! (?:allowance|reimburse|budget|expense|equipment|suppl|furniture|setup|stipend|options? available|members|teams?
      |colleagues|employees|staff|workers|support|customers|patients|stakeholders))
  `,
  String.raw`\bbased in [^.;]{2,40}?,? with (?:the |an? )?(?:option|possibility|opportunity|flexibility) (?:to work|of working) (?:from home|remotely)\b(?! (?:full|100))`,
  String.raw`\boffice ?[:–-] ?(?:(?:min\.?|minimum|at least) )?(?:of )?${few} ?(?:days?|x|times) ?(?:${times})`,
  String.raw`^hybrid,? (?:in|from|at|out of) (?:the|our) (?:[\p{L}]+ )?office\b`,
  String.raw`(?:^|\ban? |our |offer )hybrid(?: and|,| &| \+|\/|-) ?flexible\b`,
  String.raw`\b(?:we are|we['’]re|you (?:are|will be)|you['’](?:re|ll be)) hybrid\b(?! (?:cloud|of|between))`,
  String.raw`\ban? hybrid of working (?:from|in|at)\b`,
  String.raw`\bhybrid,? (?:and )?(?:[\w-]+,? (?:and )?){1,3}work(?:ing)? environment\b`,
  part`
    \b[2-8]\d% (?:of (?:the|your|their) (?:working )?(?:time|week) )?(?:on[- ]?site|in[- ]office)\b
    (?! (?:at|with) (?:\w+ )?(?:client|customer))
  `,
  part`
    \b[2-8]\d% (?:of (?:the|your|their) (?:working )?(?:time|week) )?
    (?:(?:of )?remote(?: work(?:ing)?)?|(?:work )?remotely|home ?office|work(?:ing)? from home|from home|telework\w*)\b
  `,
  String.raw`\bwork(?:ing)? part(?:ly|ially) (?:from home|remotely)\b`,
  part`
    \boffices?\b(?! hours)[^.;]{0,60}\b(?:(?:flexibility|possibility|option|freedom|opportunity) (?:of|to) work(?:ing)?
      |and work(?:ing)?|and) (?:from|at) home\b
    |\boffices?\b[^.;]{0,40}\bwith (?:flexible |the )?remote work(?:ing)? (?:options?|possibilit\w+|opportunit\w+)\b
  `,
  part`
    \b(?:between|switch\w*) [^.;]{0,15}\b(?:office|on-?site)(?: days| work)? and (?:remote|home|working from home)\b
    (?! (?:teams?|employees|staff|workers|colleagues))
  `,
  String.raw`\b(?:on[- ]?site|in[- ]office|in the office)\b[^.;]{0,40}\b[2-8]\d% of (?:days|the days|the time|working days)\b`,
  String.raw`\b(?:on-?site|office)\b[^.;]{0,60}\b\d ?(?:[-–]|to) ?\d{1,2} days (?:per|a|each) month\b`,
  String.raw`\bwork(?:ing)? (?:from|at) home, (?:at |in |from )?(?:the|our) office,? or (?:a mix|a mixture|a combination|both)\b`,
  String.raw`\bwork(?:ing)? (?:remotely|from home) (?:up to )?[2-8]\d% of (?:the|your) (?:working )?(?:time|week)\b`,
  part`
    \bhalf (?:\([^)]{1,8}\) )?(?:of )?(?:the|your|our|their) (?:working )?
    (?:time|week|days)(?: (?:each|every|per|a) \w+)? (?:in|at) ${office}\b
  `,
  String.raw`\b[1-9](?: ?[-–] ?\d)? days? (?:on[- ]?site|in (?:the|our) office) (?:a|per|each|every) month\b`,
  part`
    \b(?:on[- ]?site|in[- ]office|in[- ]person|(?:in|from|at) (?:the|our) (?:[\p{L}-]+ ){0,4}office)
    (?: (?:work|collaboration|presence))?(?: (?:in|at|from) [^.;,]{2,45}?)?[ ,(]+
    (?:on |from )?(?:Mon|Tue)\w* ?(?:-|–|to|through|until) ?(?:Wed|Thu)\w*
  `,
  String.raw`\bremote(?: work(?:ing)?)?(?: \w+)? on (?:Mon|Tue|Wed|Thu|Fri)\w*(?: and|,| &) (?:Mon|Tue|Wed|Thu|Fri)`,
  String.raw`\bwork(?:ing)? (?:from|in|at) (?:the |our )?office and (?:at |from )?(?:home|wfh)\b`,
  String.raw`\ban? hybrid project (?:in|at|based)\b`,
  String.raw`\b(?:we are|we['’]re) (?:proud to be )?an? hybrid (?:team|company|organi[sz]ation)\b`,
  String.raw`\btelecommut\w+ [^.;]{0,90}\bup to ${few} days? ?(?:${times})`,
  String.raw`\ba day or (?:two|2) (?:each|a|per|every) week (?:in|at|from) ${office}\b`,
  String.raw`^work(?:ing|place)? (?:model|mode|arrangement|type|style|pattern|set-?up)\b[^.;]{1,30}\bhybrid\b`,
  String.raw`\bhybrid (?:and|&) (?:work[- ]from[- ]home|wfh) polic`,
  String.raw`\bwork(?:ing)? (?:from home|remotely) (?:or|and) (?:in|from|at) (?:the|our|an?) (?:[\p{L}-]+ ){0,3}office\b`,
  String.raw`\b(?:combin\w+|divid\w+|split\w*|alternat\w+)\b[^.;]{0,50}\boffice\b[^.;]{0,30}\b(?:from home|home office|remote work)`,
  String.raw`\b(?:options|flexibility) (?:of|to) work(?:ing)? from home and going to the office\b`,
  String.raw`\b(?:Mon|Tue)\w* ?(?:-|–|to|through) ?(?:Wed|Thu)\w* (?:on[- ]?site|in (?:the|our) office)\b`,
  String.raw`^\W*(?:an? )?hybrid (?:culture|model)(?:\W*$| that)`,
  String.raw`^\W*hybrid ?(?:: |\()(?!cloud|app|electric|on-prem|if\b)`,
  String.raw`\b(?:from home|remote(?:ly)?|office),? or hybrid\b`,
  String.raw`\bremote(?: work(?:ing)?)? ?: ?[2-8]\d%`,
  String.raw`\bhybrid \([^)]{3,30}\) (?:working|position|role)\b`,
  String.raw`\b${few} remote days?\b`,
  String.raw`\bspend (?:at least )?(?:some|part|half) of (?:the|their|your|its) (?:working |work )?(?:time|week|days)(?: working)? (?:in|at|from) ${office}`,
  String.raw`\b${few} days? (?:during|of) the (?:working |work )?week (?:from home|remotely|(?:in|from|at) ${office})`,
  String.raw`\b(?:Mon|Tues|Wednes)days?(?:, (?:Tues|Wednes)days?)*,? (?:and|&) (?:Tues|Wednes|Thurs)days?,? (?:in|at|from) ${office}\b`,
  String.raw`^location \(hybrid\)`,
  String.raw`\bworkplace type:? hybrid\b`,
  String.raw`\beligible for (?:an? )?hybrid\b`,
  String.raw`\b(?:work|choose|decide|flexib\w+)\b[^.;]{0,30}\b(?:at|from) home or (?:in|at|from) (?:the|our) (?:[\p{L}-]+ ){0,3}office\b`,
  String.raw`\b(?:our|the) (?:[\p{L}-]+ ){0,2}(?:teams?|company|workplace|culture|set-?up) (?:is|are) hybrid\b(?! (?:cloud|of|between))`,
  String.raw`^\W*hybrid(?:, | in | from )(?!(?:remote|on-?site|cloud|and|or|a)\b|.*\bremote)\p{L}[\p{L} ,]{2,25}\W*$`,
  String.raw`\b(?:office|on-?site) (?:attendance|presence|days|time): ?(?:at least |min(?:imum|\.)? )?${few} days?\b`,
  String.raw`\bdays (?:(?:${times}) )?(?:in|at) (?:the )?office(?: (?:${times}))?: ?[1-4]\b`,
  part`
    \b(?:presence|attendance) (?:in|at) ${office} (?:is |are )?(?:required|expected|mandatory)
    (?:,? (?:for|at least|a minimum of))* (?:${few} (?:days?|times?)|once|twice)\b
  `,
  String.raw`\b${office},? (?:for )?(?:at least |a minimum of |minimum )?(?:[6-9]|1[0-6]) days? ?(?:a|per|each|\/) ?month\b`,
  String.raw`\b(?:split|divid)\w* [^.;]{0,25}\bbetween (?:working )?(?:from |at )?(?:home|remote)\b[^.;]{0,15} and [^.;]{0,25}\boffice\b`,
  String.raw`^\W*(?:we )?work(?:ing)? from home (?:on |every )?(?:Mon|Fri)days?\b`,
  part`
    \b(?:come|comes|work|works|working|together|are|be) (?:in|into|to|at|from) (?:the|our)
    (?: [\p{L}-]+){0,2} office,? (?:every|each|on) (?:Mon|Tues|Wednes|Thurs|Fri)days?\b(?! for)
  `,
  String.raw`\bdesignated (?:as )?hybrid\b`,
  String.raw`\bbe hybrid (?:in|at|from) ${office}`,
  String.raw`\b[1-4][+/-][1-4] hybrid\b`,
  String.raw`\bhybrid\/(?:office|home)\b`,
  String.raw`\b(?:[1-4] ?days?(?: ?(?:a|per|\/) ?week)?|[1-4]x),? hybrid\b(?! (?:cloud|app|mobile|search))`,
  String.raw`\b(?:hybrid nature of (?:the|this|our)|being hybrid|hybrid[- ]friendly)\b`,
  part`
    \bhybrid,? (?:\w+ )?(?:contract|project)
    (?: opportunity)?\b(?! (?:manager|teams?|management|director|lead)\b)
    (?<=\b(?:contract|month|an?|our|term|week|year)[ ,-]{1,2}hybrid,? (?:\w+ )?
      (?:contract|project)(?: opportunity)?)
  `,
  String.raw`\bpart[- ]time (?:on-?site|in[- ]office),? (?:and )?part[- ]time (?:home|remote)`,
  String.raw`\boffice[^.;]{0,15}\b(?:incl\.?|including|with) ${few} (?:home ?-?office|remote|wfh) days?\b`,
  String.raw`\b(?:[1-9]|1[0-5]) days ?(?:a|per|each|\/) ?month (?:remotely|from home)\b`,
  String.raw`\b(?:environment|arrangements?|working|work|model|place) \(hybrid\)`,
  String.raw`\b[1-4]x,? (?:in[- ]office|on-?site|in the office)\b`,
  String.raw`\bhybrid,? flexible work(?:ing)? model\b`,
  String.raw`\b${few} days? remote (?:possible|allowed)\b`,
  String.raw`^[\p{L} ]{3,25}, hybrid\W*$`,
  String.raw`\b${few} (?:office|anchor) days\b`,
  String.raw`\bwork(?:ing)? (?:remotely|from home) (?:several|some|a few|${few}) days\b`,
];
