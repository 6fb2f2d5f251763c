import { part } from '../../lexicon/pattern.ts';
import { be, few, job, office, onsite, some, times } from './words.ts';

/** Ways of saying that the work is done at the employer’s: sources of patterns. */
export const atOffice: readonly string[] = [
  String.raw`\b${job}s? (?:\([^)]{1,40}\) )?${be} ${some}${onsite}\b(?! (?:\w+ )?(?:at (?:client|customer)|interview|\d|(?:${few})))`,
  part`
    \b(?:on[- ]?site|in[- ]person|in[- ]office|office[- ]based|office[- ]first|site[- ]based),?[ -](?:hands-on,? (?:\w+ )?)?
    (?:role|position|job|opportunity|internship|work schedule(?!:)|only|first|assignment|full[- ]time
      |(?:full[- ]time |part[- ]time |freelance )?(?:contract (?:role|position|job)|assignment))\b
  `,
  String.raw`\b(?:fully|100%|completely|entirely|strictly|full[- ]time,?(?: and| &)?) ${onsite}\b`,
  part`
    (?<!\d ?(?:-|–|to|or) ?|\bof )\b(?:5|five|6|six)(?: full)? days?
    (?! ?(?:a|per|each|every|\/) ?(?:month|quarter|year)) ?(?:(?:${times})[ ,]+)?
    (?:working )?(?:in|from|at|on)? ?${office}\b
  `,
  part`
    \b(?:in|into|to|at|from|on|of) ${office}(?: in \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)?,? (?:5|five|6|six)
    (?: full)? days?\b(?! (?:a|per|each|every) (?:month|quarter|year))
  `,
  part`
    \b(?:(?:requires?|requiring|must be available for|availab(?:le|ility) for) (?:an? )?
      (?:(?:full[- ]time|regular|physical),? ){0,2}
      (?:(?:on-?site|in[- ]person|in[- ]office) (?:presence|work|attendance)|(?:office|workplace) (?:presence|attendance))
      |hiring (?:for )?(?:on-?site|in[- ]person))\b
    (?! (?:during|at (?:client|customer)|for|when))
  `,
  String.raw`\brequires working (?:on-?site|in[- ]person|in[- ]office)\b(?! (?:${few}|\d|at (?:client|customer)))`,
  part`
    \bwork(?:ing)? (?:and collaborat(?:e|ing) )?
    (?:~? ?\d+\+? ?(?:h|hrs?|hours)(?:\/| per | an? )(?:week|wk) )?in[- ]person
    (?= (?:with (?:ambitious|some of)|(?:at|from) (?:our|the)\b))
  `,
  String.raw`^(?:in[- ]person|on[- ]?site) (?:in|at) (?:our |the )?(?!(?:front|meetings?|events?|clients?|customers?|times|select)\b)\p{L}+`,
  String.raw`\b(?:(?:small|tight-knit|lean),? (?:[\p{L}-]+,? ){0,2}in[- ]person team\b|(?:our|an) in[- ]person team in\b)`,
  String.raw`(?<=[\[(])(?:on-?site|in[- ]person)(?=,? (?!or\b|and\b)\p{L}+(?: \p{L}+)?[\])])`,
  String.raw`\b(?:on[- ]?site|in[- ]office|in[- ]person),? (?:\w+ )?(?:5|five|6|six) days?\b`,
  String.raw`\b(?:in[- ]office|on-?site|in the office),? (?:Monday|Mon)\.? ?(?:-|–|to|through) ?Fri`,
  part`
    \b(?:role|position|job|team) works? (?:fully |primarily |mostly )?(?:on[- ]?site|in[- ]person)\b
    (?! (?:${few}|\d|with|at (?:client|customer)))
  `,
  part`
    \b(?:person team|team|everyone|build(?:ing)?(?: (?:the|our) company)?|working
    |work together),? (?:all |fully )?in[- ]person (?:in (?!the form|meetings|interviews)|every ?day
    |daily)
  `,
  String.raw`\b(?:prioriti[sz]e|favou?r|prefer) in[- ]person (?:\w+ )?over remote\b`,
  part`
    \b(?:come|coming|work|working|are|meet|be) (?:in(?:to)?|to|from|at) (?:the
      |our) (?:[\p{L}-]+ ){0,3}office(?: in \p{L}+)? every (?:single )?
    (?:work(?:ing)? ?|business )?day\b
  `,
  String.raw`\bbased and on[- ]?site\b`,
  part`
    \b(?:role|position|job|schedule|this|it)(?: is|\b[^.;]{0,60}\bis based) ${onsite}(?: daily)? (?:in|at)\b
    (?! (?:client|customer|times))
  `,
  part`
    \b(?:role|position|job|opportunity|internship),?(?: located)? ${onsite} (?:in|at)\b (?!client|customer|times|the front)
  `,
  part`
    (?<!% )\b(?:work(?:ing)? ${onsite}|(?:on-?site|in[- ]office|in[- ]person|office) (?:work|presence|attendance))(?: is)? (?:obligatory|mandatory|required|compulsory|a must|essential)\b(?! (?:\d|(?:${few})|for|when|during|at least|around|about|once|twice|on|as|only))
  `,
  String.raw`\byou can work ${onsite} (?:in|at) (?:our|the)\b`,
  String.raw`\b(?:they|we) (?:all|both) work ${onsite}\b(?! (?:${few}|\d))`,
  String.raw`\bjoin (?:our|the) (?:[\p{L}-]+ ){0,2}?${onsite} team\b`,
  String.raw`^\W*(?:fully )?office[- ]based\b(?! (?:analysis|work experience|teams|employees|staff|workers|colleagues)\b)`,
  String.raw`\b(?:in[- ]person|in[- ]office) work(?:ing)? model\b`,
  String.raw`\bMon(?:day)? ?(?:-|–|to|through) ?Fri(?:day)?,? (?:on[- ]?site|in (?:the|our) office|in[- ]office|in[- ]person)\b`,
  String.raw`\b(?:[45] ?[-–] ?)?[56] days?,? (?:in[- ]person|on-?site|in[- ]office)\b`,
  String.raw`\b\d{2} ?(?:hours|hrs) ?(?:a|per|\/) ?week\)? (?:on-?site|in[- ]person)\b`,
  String.raw`\ball (?:of our )?(?:roles|positions|jobs) are (?:in|at|based (?:in|at)) (?:the|our) (?:[\p{L}.’'-]+ ){0,3}(?:office|hq|headquarters)\b`,
  String.raw`\boffice[- ]first set-?up\b`,
  String.raw`\bfor in[- ]presence work\b`,
  String.raw`\b(?:we are|we['’]re) (?:all )?(?:in[- ]person|in[- ]office|on-?site) in (?!client|customer|the field)`,
  String.raw`^\W*(?:in[- ]person|on-?site)(?:, | \()(?!(?:remote|hybrid|virtual|online|phone|full|part|or|and|as|if|when|with|\d)\b)[\p{L} ,.]{2,30}\)?\W*$`,
  String.raw`\bavailability to (?:be|work) ${onsite}(?! (?:${few}|\d|at (?:client|customer)|for the first|in the \p{L}+ for the first))`,
  String.raw`\brequires? (?:an? )?(?:(?:[\p{L}-]+ ){0,2}physical presence (?:in|at)|full[- ]time work (?:out of|from|in|at) ${office})`,
  String.raw`^location \(on[- ]?site\)`,
  String.raw`\bworkplace type:? on-?site\b`,
  String.raw`\bnot remote,? (?:and|but) (?:is )?(?:based )?${onsite}\b`,
  String.raw`\b(?:role|position|job) reports ${onsite} (?:in|to|at)\b`,
  String.raw`\bwork (?:will be|is|must be) (?:primarily )?(?:done|performed|completed|carried out) ${onsite}\b(?! at (?:client|customer))`,
  String.raw`\breport(?:ing)? to (?:the|our) (?:[\p{L}.’'-]+ ){0,3}(?:office|plant|facility|site|lab) (?:daily|every day|each day|full[- ]time)\b`,
  String.raw`^\W*work (?:fully )?(?:on-?site|in[- ]person) in (?!client|customer|the field|an? |our |teams?\b)\p{L}+`,
  String.raw`\b(?:located|based|location)\b[^.;()]{3,50} \((?:fully )?${onsite}\)`,
];
