import { part, pattern } from '../../lexicon/pattern.ts';
import type { Found } from '../sentences.ts';

const job = part`
  (?:position|role|job(?!-)|opportunity|engagement|assignment|appointment|employment|basis|opening
  |post(?!-)|vacancy|internship|intern|placement(?! (?:solutions|services))|mission|project|gig|hours
  |schedule|contract(?!,| or | and | workforces?| staff| employees| workers)|permanent contract(?!s)
  |work(?! (?:experience|authori[sz]ation|permit|visa|or study))|w\/m|hire)
`;
const term = part`
  full[- ]?time|part[- ]?time|temp(?:orary)?[- ]to[- ](?:hire|perm(?:anent)?)|temporary|seasonal
  |(?:fixed|limited)[- ]term(?: contract)?|term[- ]limited|1099|c2h|freelance
  |(?<!\bsmart )contract(?:[- ]to[- ]hire)?|contract(?:ing|ual)(?= (?:role|position|basis|job|opportunity))
`;
const between = part`
  (?:[ ,/-]+(?:and|or|fully|ongoing|open[- ]ended|fixed|independent|contractor|contracting|permanent
  |term|paid|salaried|exempt|non-exempt|remote|hybrid|on-?site|in-person|consult(?:ing|ancy)|hourly
  |direct[- ]hire|W-?2|regular|summer|at[- ]will|benefits[- ]eligible|benefited
  |(?:non-)?(?:union|permanent)|flexible|occasional|casual|in[- ]office
  |[a-z]+-(?:based|focused|specific|facing)|(?:0?\.\d+ )?FTE|${term}|(?:\d+|three|four|six|nine|twelve)[- ](?:month|week|year))\b)
`;
/** Ways of saying in what form a job is offered; the group `kinds` holds the words that name it. */
export const offers: readonly RegExp[] = [
  String.raw`(?<!\bemployment or an? independent )\b(?<kinds>(?:${term}|contractor)${between}{0,4}?)(?=[ ,]+\(?${job}s?\b)`,
  part`
    \b(?:position|role|job|opportunity|internship|contract|employment|hours|schedule|post
      |work(?:ing)? (?:hours|time|pattern)|engagement|appointment|assignment|time needed)s?
    (?: (?:type|status))?(?:,? (?:is|are|will be|to be|can be)|:| –)
    (?: (?:an?|offered|available|currently|on|either|also|both|exempt|for|regular|permanent(?: and)?|paid|remote|hybrid
      |\d+[- ]months?|as)\b,?){0,3} (?<kinds>
      ${term})\b
    (?! employees?)
  `,
  part`
    \b(?:employed|hired|work(?:ing)?|available|offered|engaged|join(?: us)?|start)
    (?: \w+){0,2} (?:on an?|as an?|either|for) (?:\w+[- ]){0,2}
    (?<kinds>${term})\b(?: (?:basis|contract))?(?! (?:employees?|staff|student))
  `,
  part`
    \b(?:employed|hired|work(?:ing)?|engaged|classified|join(?: us)?
      |(?:sit|based|located) [^.;]{0,50}) (?:on an?|as an?) (?:independent |hourly )?
    (?<kinds>contractor|freelancer)\b
  `,
  part`
    \b(?<kinds>(?:\d+(?:th)?(?: ?\+)?(?:[- ]to[- ]\d+|[–-]\d+)?
      |(?:one|two|three|four|six|nine|twelve|eighteen)(?: \(\d+\))?)[- ]*
      (?:month|week|year)s?(?:[- ]long)?[,-]? ?
      (?:(?:fixed[- ]term|w-?2|day[- ]rate|rolling|initial|remote|hybrid|employment|temporary) )*
      (?:contract|ftc|fixed[- ]term)
    |fixed[- ]term contract|contract[- ]to[- ]hire)\b
  `,
  part`
    \b(?<kinds>both (?:part|full)[- ]time and (?:part|full)[- ]time
    |(?:full|part)[- ]time or (?:full|part)[- ]time(?!:)
    |(?:full|part)[- ]time(?:,| and) (?:part[- ]time|permanent)(?:,? (?:and|or) (?:freelance|contract))?
      (?= (?:[a-z]+ )?(?:options |opportunities )?available)
    |(?:full|part)[- ]time,? (?:and |& )?(?:on-?site|in[- ]person|remote|hybrid)(?!,? part[- ]time))\b
  `,
  part`
    \b(?:seeking|looking for|(?:hiring|recruiting|searching|search)(?: for)?|recruit|need
      |join (?:[\w&]+ ){0,4}as
      |to fill) (?:(?:an?|our (?:next|first|second|third)|the (?:first|second)|two|several
        |\d+) (?:[\w-]+,? ){0,3}?)?
    (?<kinds>${term})(?=,? [\p{L}(])
    (?! (?:employees?|workers?|staff|students?|employment|education|basis)\b)
  `,
  part`
    \b(?:hire|hiring|seeking|looking for) an? (?:[\p{L}&/-]+ ){0,6}?(?<kinds>contractor|freelancer)\b
    (?! (?:manag|relations|payroll|account|success|sales|support|engag))
  `,
  String.raw`\bthis (?:remote |hybrid )?(?<kinds>contract) (?:will run|runs|will last|lasts)\b`,
  part`
    ^(?:(?:initial|approximate|long[- ]term) )?(?<kinds>contract(?:or)?)
    (?:(?: collaboration)?(?: duration| length| term| period| end date)?(?: ?[:–-] ?| is )| \(?
      |(?: collaboration)? for )
    (?=(?:(?:asap|ongoing|until|till|start\w*|initial\w*|approx\w*\.?|to|[,–-]) ?)*
      (?:\d{1,2}[/.]\d|EOY\b|end of\b|FYE\b|\p{L}+ (?:\d\d?(?:st|nd|rd|th)?,? )?20\d\d
        |(?:\d+(?:[-–]\d+)?|six|three|twelve)\+?[- ]?(?:months?|weeks?|years?|days?)))
  `,
  String.raw`\blong[- ]term (?<kinds>contract) ?\(?\d+\+? ?months?`,
  String.raw`^(?:term|duration|job type|position type): ?long[- ]term (?<kinds>contract)`,
  String.raw`^\W*(?<kinds>contract \((?:full|part)[- ]time\))`,
  String.raw`^(?<kinds>(?:full|part)[- ]time):? (?:at least |up to |about )?\d\d hours (?:a|per) week\b`,
  part`
    ^\W*(?<kinds>contract)
    (?: ?\((?:to hire|potential|possib\w+|full[- ]time|remote)
      | with (?:potential|possible|full-time potential|an? (?:option|possibility)))
  `,
  part`
    \b(?<kinds>contract)(?:,? which| is)? (?:offered |lasting |initially )*
    (?:for|of
      |up[- ]to)(?: (?:an?|initial|up to|about|period|term|duration|of|maximum|minimum|at least))* (?:
        (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)[- ](?:months?|years?|weeks?)\b)
    (?! of)
  `,
  String.raw`(?<= [/–—-] )(?<kinds>full[- ]?time|part[- ]?time|contract)(?= [/–—→-] )`,
  String.raw`^[^.;:!?]{3,80} [–-] (?<kinds>temporary|contract|ftc|fixed[- ]term)(?= ?\(|$)`,
  String.raw`^[^.;:!?()]{3,80}\((?<kinds>contractor)\)`,
  String.raw`\b(?:title|name): [^.;:!?()]{3,80}\((?<kinds>contract(?:or)?)\b`,
  String.raw`\b(?<kinds>(?:full|part)[- ]?time|contractor|freelance|contract) (?:arrangement|collaboration|capacity)\b(?! management)`,
  String.raw`\b(?:remote|hybrid|on-?site)[, ]+(?<kinds>contract)-based\b`,
  String.raw`\b(?:employ|hire|engage|cooperate|work)\b[^.;]{0,40}\bb2b (?<kinds>contract)s\b`,
  String.raw`\bb2b (?<kinds>contract)\b(?=$|\W*$|[,.;(/]| (?:is|or|and|with|of|for|possible|available)\b)`,
  String.raw`\b(?:able|ability|availab(?:le|ility)|ready|can) (?:to )?work (?<kinds>full[- ]?time|part[- ]?time)\b(?! hours)`,
  String.raw`(?:^\W*as|\bbe) (?:an?|the|our) (?:first|second|third) (?<kinds>full[- ]?time|part[- ]?time|FT) [\p{L}/& ]{3,40}`,
  String.raw`^(?:[\p{L}& ]{0,40}: ?|opportunity- ?)?(?<kinds>full[- ]?time|part[- ]?time),? (?:salaried|hourly|\d{1,2} hours|according to|in accordance with)\b`,
  String.raw`\blocation: [^|;]{3,60}[,|(] ?(?:100% )?(?<kinds>full[- ]?time|part[- ]?time)(?=\)?$|, )`,
  String.raw`\b(?:employment|job|contract|position)? ?type:? (?:regular )?(?<kinds>full[- ]?time|part[- ]?time|contract|temporary|internship)\b`,
  part`
    \b(?:opportunity|opening|vacancy) for an? (?:permanent,? )?(?<kinds>${term})(?= [\p{L}])
    (?! (?:employees?|workers?|staff|students?|employment|education|basis)\b)
  `,
  part`
    \b(?:role|position|job) is (?:envisaged|planned|intended|anticipated|expected|budgeted|designed
    |scheduled|classified|advertised) (?:as|to be) (?<kinds>full[- ]?time|part[- ]?time)\b
  `,
  String.raw`\b(?:offered|engaged|hired|work(?:ing)?|based|is) on an? (?<kinds>contractor|contractual|freelance) basis\b`,
  String.raw`\b(?<kinds>full[- ]?time) ?[–-] ?(?:5|five) days\b`,
  String.raw`\bhours?(?:\/| per | a )week(?:,| [–-])? \(?(?<kinds>full[- ]?time|part[- ]?time)\b`,
  String.raw`\b(?:enter(?:s|ing)? into|signs?|under) an? (?:independent )?(?<kinds>contractor) agreement\b`,
  part`
    \b(?<kinds>(?:full|part)[- ]?time)[:,]? ?
    (?:[–-] ?)?\(?(?:(?:at|about|approximately|approx\.?|around|circa|up to|min\.?|minimum) )?
    (?:\d{1,2} ?(?:[-–]|to) ?)?\d{2}(?:\.\d+)?[- ]?(?:h|hrs?|hours?)\b
  `,
  part`
    \b(?<kinds>(?:full|part)[- ]?time) (?:over|during|in|throughout) the (?:\w+ and )?
    (?:summer|winter|spring|fall|autumn|semesters?|school year|academic year|term)\b
  `,
  part`
    \b(?:this is|it is|offer(?:ing|s)?|for|on|doing
      |complete) an? (?:paid |unpaid |full[- ]time |compulsory |curricular |summer |winter )*
    (?:(?:\d+|one|two|three|four|five|six|twelve)[- ](?:months?|weeks?)(?:[- ]long)? )?
    (?:paid |full[- ]time )?(?<kinds>internship)\b
  `,
  String.raw`\b(?:this|the) (?<kinds>internship)(?:['’]s duration|(?: program(?:me)?)?) (?:will|would|is|lasts|has|runs|starts|takes place|offers|opportunity)\b`,
  String.raw`\bjoin (?:[\w&'’]+ ){1,3}(?<kinds>full[- ]?time|part[- ]?time)\b(?! (?:employees?|staff))`,
  String.raw`^\W*as an? (?<kinds>full[- ]?time|part[- ]?time) (?:member|\p{L}+er)\b`,
  String.raw`\bas an? (?<kinds>temporary) (?:member|associate|employee(?= for))\b`,
  String.raw`\bthis (?<kinds>${term}) (?:[\p{L}&/-]+ ){1,4}(?:role|position|job)\b`,
  part`
    \bthis is an? (?<kinds>full[- ]?time|part[- ]?time|temporary|seasonal
      |freelance),? (?:[\p{L}&/-]+,? ){1,5}
    (?:role|position|job|opportunity|project)\b
  `,
  String.raw`\bif you(?:['’]d)? prefer to work (?<kinds>part[- ]?time),? we\b`,
  part`
    \bwe (?:currently )?have (?:\w+ )?(?<kinds>full[- ]?time|part[- ]?time|seasonal|temporary) (?:[\p{L}-]+ ){1,3}
    (?:positions|roles|jobs|openings) (?:open|available)\b
  `,
  String.raw`^(?!\W*(?:for example|e\.g))[^.;:!?]{3,80}(?:,|[–—-]|\() ?(?<kinds>full[- ]?time|part[- ]?time)\)?\.?$`,
  String.raw`^(?:job|employment|contract|position|work)? ?(?:duration|type|status|schedule|hours|term) ?(?:I|[-–—]|: ?-) ?(?<kinds>${term})\b`,
  String.raw`\b(?:length|duration|term) of (?<kinds>contract):? ?\d`,
  part`
    \bhire (?:an? |our (?:first|next) )?(?:(?:\d+|two|three|four) )?
    (?<kinds>full[- ]?time|part[- ]?time) (?!employees?|workers?|staff|students?)
  `,
  part`
    ^\W*(?:flexible,? )?(?<kinds>full[- ]?time|part[- ]?time)[:,]? ?
    (?:[–-] ?)?(?:hours|days|evenings|nights|mornings|weekends|shifts?|availability|mon(?:day)?|\d days
      |possible|at least \d)\b
  `,
  String.raw`#(?:LI-?)?(?<kinds>full[- ]?time|part[- ]?time)\b`,
  String.raw`\b(?<kinds>contract)\b(?=[^.;]{0,12}IR35\b)`,
  String.raw`\b(?<kinds>(?:inside|outside)(?: of)? IR35)\b`,
  String.raw`\b(?<kinds>contract) type:? ?w-?2\b`,
  part`
    (?<!\b(?:long|short|near|mid|medium|open)[- ])\b
    (?<kinds>term (?:position|appointment|contract)) (?:until|ending|to|for|of|with|through|up to)\b
  `,
  String.raw`\b\d+[- ]months? (?<kinds>term (?:position|appointment|contract))\b`,
  String.raw`\bopen to work(?:ing)? with (?:\p{L}+ (?:and|or|&) )?(?<kinds>freelancers|contractors)\b`,
  String.raw`\bthis is an? (?:\w+ )?(?<kinds>contract)ing (?:role|position|job|opportunity)\b`,
  String.raw`\bcommitment: ?(?<kinds>full[- ]?time|part[- ]?time|contract)\b`,
  String.raw`^\W*as an? (?<kinds>freelance|temporary|seasonal) [\p{L}/& -]{3,40}?,? you\b`,
  String.raw`^\W*an? \d+[- ](?:month|week)s?(?:-long)? (?<kinds>internship)\b`,
  String.raw`^\W*(?<kinds>part[- ]?time) ?[–-] ?\d days?\b`,
  String.raw`^\W*(?<kinds>full[- ]?time|part[- ]?time) ?\(\d{1,3} ?%`,
  String.raw`^\W*as an? (?:[\p{L}&/-]+ ){0,5}(?<kinds>intern)\b(?=,? (?:you|at|with|in|on)\b)`,
  String.raw`^\W*(?<kinds>full[- ]?time|part[- ]?time) (?:in|[–-]) [^.;:!?]{3,40}(?:\.?$| \|$)`,
  String.raw`^\W*(?:regular|permanent|unlimited|exempt|salaried),? (?<kinds>full[- ]?time|part[- ]?time),`,
  String.raw`\bon (?:an? )?(?<kinds>1099)\b`,
  String.raw`\((?:unlimited|permanent|regular|indefinite),? (?<kinds>full[- ]?time|part[- ]?time)\)`,
  String.raw`\b(?:work(?:ing)? on-?site|on-?site in office|ability to be) (?<kinds>full[- ]?time)\b`,
  String.raw`\b(?:seeking|looking for|hiring) [^.;:]{5,60} on (?:an? )?(?<kinds>contract)\b`,
  String.raw`^\W*long[- ]term (?<kinds>contract)\W*(?:$|\.\.)`,
  String.raw`(?:^\W*|\bannual )(?<kinds>full[- ]?time) (?:salary:|(?:base )?salary range\b)`,
  String.raw`^\W*(?<kinds>w-?2 contract)\b`,
  String.raw`\b(?<kinds>ftc)(?=,? (?:for |of |\(?\d+))`,
  String.raw`(?:[$€£]|\bsalary\b)[^.;]{0,40}\((?<kinds>full[- ]?time)\)`,
  String.raw`\b(?:looking for|seeking|need) (?<kinds>full[- ]?time|part[- ]?time) (?:candidates|applicants)\b`,
  String.raw`^\W*(?<kinds>freelance) (?=[\p{L} ]{3,40}(?: [–-] | \(|$))`,
  String.raw`^(?:schedule|hours|status|employment) (?<kinds>full[- ]?time|part[- ]?time)$`,
].map(source => new RegExp(source, 'dgiu'));

/** What makes of a kind of employment something else than that of this job. */
const elsewhere = [
  pattern('i')`
    \b(?:path(?:way)?|convert(?:ed|ing|s)?|conversion|transition(?:ing)?|offers?|return|lead(?:ing)?
      |potential|possib(?:le|ility)|chance|opportunit(?:y|ies) for|alternative
      |supplement)\b[^.;]{0,40}\b
    (?:to|into|for|of|your)\b[^.;]{0,25}$
  `,
  pattern('i')`
    \bopportunit(?:y|ies) for (?:an? )?$
      (?<!\b(?:an?|exciting|current\w*|great|new|excellent|open) opportunity for an? $)
    |\b(?:priority|consider\w*)\b[^.;]{0,30}\b(?:for|in)\b[^.;]{0,15}$
  `,
  /\b(?:salary|pay|compensation|equity|packages?)\b[^.;]{0,30}\bfor (?:our |all )?$|\bbased on (?:an? )?$/i,
  /^\W*For (?:our |all )?(?:[\w.-]+ ){0,2}$/,
  /^\W*if (?:the|this|your|you)\b[^.;,]*$|\bif (?:an? )?$|\bif you (?:are|['’]re) (?:applying|hired|looking)\b[^.;,]*$/i,
  /\b(?:such as|status|not all|certain|where an?|if you are seeking)\b[^.;]{0,60}$/i,
  /\b(?:may|might|could|can) (?:be |then be )?(?:offered|hired|considered|made)\b[^.;]{0,25}$/i,
  /\b(?:years?|months?)\b[^.;]{0,30}\b(?:of|in)\b[^.;]{0,25}$/i,
  pattern('i')`
    \b(?:equivalent|previous|prior|last|(?<!\b(?:as|be) (?:the|our) )first|another|experience|enrolled|students?|not|doesn['’]t
    |don['’]t|secur\w*|no longer|than|manag\w*|negotiat\w*|review\w*|current
    |currently (?:employed|working|enrolled|in)|and\/or|source|employees?|eligible|benefits?
    |all(?: of)? our|our other|next|similar|including|pro-?rated)\b[^.;]{0,25}$
  `,
  pattern('i')`
    \b(?:potential|any|like|internships?,?[^.;]{0,20} (?:and|or)) $
    |\bwhether\b[^.;]*$
    |\bprepar\w+ (?:for|to)\b[^.;]{0,20}$
    |\bmodels? for $
    |\b(?:parental|maternity|paternity) leave\b[^.;]*$
  `,
  /\b(?:authori[sz]\w+|eligible|eligibility|right|permi(?:t|ssion)|legally(?! $)|sponsorship)\b[^.;]{0,90}$/i,
];
const spoilt = pattern('i')`
  ^\s*(?:classification|employees?|staff|workers?|students?|team members?|equivalent|(?:job |employment )?offers?|experience
  |manage\w*|negotiat\w*|administrat\w*|law|review|income|after|(?:may|are|is) not\b
  |(?:positions?|roles?|jobs?) (?:may|are|is) not
  |(?:jobs?|roles?|positions?) (?:may|can|could) (?:also )?(?:be|qualify)\b
  |(?:jobs?|roles?|positions?) (?:(?:are|is) )?(?:also )?(?:eligible|entitled)\b
  |[^.;]{0,30}\b(?:direct|permanent) placements?
  |[^.;,]{0,30}\b(?:is|are) not (?:possible|available|offered|an option)\b
  |(?:roles?|positions?)? ?(?:will be |are |is )?pro-?rated)\b
`;

/** What can only go before the form of this job. */
const ours = /(?<!\b(?:not|if(?! eligible,))\b[^.;]*)\bthis (?:is an? )?$/i;

/** Whether a match is about the form of this job, and not about employees, conversions, studies or the law. */
export const ofThisJob = ({ sentence: { text }, match }: Found): boolean =>
  (ours.test(text.slice(0, match.index)) ||
    !elsewhere.some(pattern => pattern.test(text.slice(0, match.index)))) &&
  !spoilt.test(text.slice(match.index + match[0].length));
