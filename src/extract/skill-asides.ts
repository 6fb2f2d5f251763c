import type { Match } from '../lexicon/matcher.ts';
import { pattern } from '../lexicon/pattern.ts';
import type { SkillEntry } from '../lexicon/skills.ts';
import type { Span } from '../posting/document.ts';
import type { Sentence } from '../segment/posting.ts';
import { strengthOf } from '../segment/segment.ts';
import { isOfTheEmployer } from './employer-prose.ts';
import { allIn, firstIn, occursIn, occursWithin } from './sentences.ts';

const address = pattern('gi')`
  (?:(?<=^\W{0,8})[\w.]{1,40}\s?:\s)?\bhttps?:\/\/\S+
  |@[^\s@]+
  |(?:\[at\]|\(at\)|\[dot\]|\(dot\))\s?[^\s\[(]+
`;

/** Addresses in a sentence, with the word that says where to, also "ann [at] acme [dot] org": their words lead somewhere and say nothing. */
export const addressesIn = (sentence: Sentence): Span[] =>
  allIn(sentence, address).map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

const furniture = /\benable javascript|\bjavascript (?:must be enabled|is required to|to run this)/i;

const ofTheLaw =
  /\bInternational Traffic in Arms Regulations|\blawful permanent resident|\bU\.?S\.? persons?\b/i;

/** "Where did you first see this job?", "Interviews are held on Teams": what an application is about, and how it goes. */
const ofTheApplication = pattern('i')`
  \b(?:how|where) did you (?:\w+ )?(?:hear|see|learn|find|come across)\b
  |\b(?:interviews?|screenings?|calls?) (?:will be |are |is |be )?(?:held|conducted|done|scheduled|hosted|take place|takes place)
    (?:\w+ ){0,3}?(?:via|on|over|through|by|using)\b
  |\b(?:indicate|choose|select|name) \w+ of (?:this|these|the following|them)\b.*\b(?:referral|network|other)\b
  |\b(?:ai|artificial intelligence|automated tools?)\b.*\b(?:applicants?|(?:your|reviewing) applications?
    |screening (?:\w+,? ){0,3}(?:of )?(?:candidates|applications)|(?:hiring|recruitment|interview|selection|application) process|candidate (?:evaluation|screening)|interviews)\b
`;

/** "Enjoy a generous benefits package": what an employee gets, under whatever heading. */
const ofBenefits = pattern('i')`
  \bbenefits (?:package|programs?)\b|\b(?:exceptional|extensive|generous|comprehensive) (?:\w+ )?benefits\b
  |\bparental leave\b|\bpaid time off\b|\bwell-?being benefits\b|\bwellness (?:programs?|plans?|spending)\b
`;

/**
 * Why a sentence names no skills at all, however it asks: "You need to enable JavaScript" is said of the page, and
 * "To conform to ITAR you must be a citizen" of whom the law lets work there.
 */
export function foreignTo(sentence: Sentence): string | undefined {
  if (occursIn(sentence, furniture)) return 'what the page needs to be shown';
  if (occursIn(sentence, ofTheApplication)) return 'what an application is about';
  if (sentence.section !== 'duties' && occursIn(sentence, ofBenefits)) return 'what an employee gets';
  return occursIn(sentence, ofTheLaw) ? 'whom the law lets work here' : undefined;
}

/** Openings of lists of other companies: those who buy, invest, or employed the team before. */
const others = pattern('gi')`
  \b(?:trusted by|backed by|investors?|invested in|funded by|founders? of|raised\b[^.;]{0,60}\bfrom
  |(?:customers?|clients?|brands?|companies|businesses|enterprises|startups|leaders|partners|employers
    |alumni|teams|organi[sz]ations|names),? (?:such as|like|including|include|includes|from|of|at|are)
  |(?:partner|work|compete)(?:s|ed|ing)? with (?:industry leaders|the likes|companies|brands)
  |(?:used|loved|relied on|chosen) by|the likes of|cross between|help us replace|alternatives? to
  |think (?:of us as )?(?:the )?(?=\S+ (?:\+ \S+ )?(?:for|of|but|meets)\b)
  |replacing (?:tools|products|software) (?:like|such as)
  |(?:customers|companies|brands|businesses|teams) (?:rely on|trust|depend on|choose
    |use) [\w .-]{2,30}?,? (?:[a-z]+, )?
    (?:including|like|such as)
  |formerly (?:at|of)|(?:worked|shipped|time|experience|career) at|(?:expertise|experience|team is|scale) (?:from|of companies like)
  |(?:team|people|engineers|founders|operators|hails?|comes?|veterans|experts|talent|minds|leaders) from|ex-)
`;

/** What closes such a list: "Acme and Globex are some of our customers". */
const othersBefore = pattern('i')`
  \b(?:are|is) (?:just |only |but )?(?:a few|some|several|among|one|two|many) (?:of )?our (?:\w+ )?
  (?:customers|clients|partners|investors|users)\b
`;

/** Where such a list is over, and the sentence speaks of something else. */
const onwards =
  /[;!?()]|:(?!\/\/)|\.\s|\.$|,?\s(?:to|who|that|which|in order|so|on|using|with|we|our|while|built|runs?)\s/i;

/** What speaks of the job, of who takes it, or of what it is done with. */
const ofTheJob = pattern('i')`
  \b(?:you(?!['\u2019]?re (?:ready|excited))|your(?!s)|yourself
  |(?:this|the) (?:role|position|job|candidate|successful|ideal|intern(?:ship)?|project)|responsible for
  |candidates?|seeking|looking (?:for|to)|(?<!\band )hiring(?! managers?\b| systems?\b| platforms?\b| teams?\b| challenges\b|,)
  |(?:is|are|['\u2019]re|now|currently) recruiting|we (?:need|want) (?:an?|someone|somebody|people|engineers)
  |(?:job|this|an) opening|openings|opportunity to
  |experience (?:with|in)|full[- ]stack (?:\w+ )?(?:engineer|developer)s?|expect)\b
`;

/** What a company's things are made with, which speaks of what the job has to do with. */
const ofItsTools = pattern('i')`
  \bwe (?:(?:actively|also|currently|heavily|daily) )?
    (?:use|leverage|rely on|work with|mostly|primarily|mainly)\b
  |\b(?:our|the|tech|technology|current|modern) (?:\w+ )?(?<!\bfull )stack\b(?! for)|\bstack\s?[:(\u2013-]
`;
/** The same in words that bring up methods only to praise what is built on them. */
const madeOf = /(?<!\bfull[- ])\bstack\b|\bwritten in\b|\bbuilt (?:with|in|on)\b/i;

/** The same with what it is for, "We use maps to bring bread to all": what the company does. */
const toItsEnds = /\bwe (?:\w+ )?(?:use|leverage|rely on|work with)\b.*\bto \w/i;
const aboutHeading = /^\W*(?:a note )?about\b/i;

/** The work itself, named without a subject as in a list of duties: "Build and maintain models", "Ovens: tending them". */
const work = pattern('i')`
  ^\W*(?:[\w/&-]+(?: [\w/&-]+){0,2}: )?(?:[A-Z]\w+ly,? )?
  (?:a(?:nalyz|nalys)(?:e|ing)|assist(?:ing)?|automat(?:e|ing)|build(?:ing)?|collaborat(?:e|ing)
    |conduct(?:ing)?|contribut(?:e|ing)|coordinat(?:e|ing)|creat(?:e|ing)|defin(?:e|ing)|deliver(?:ing)?
    |deploy(?:ing)?|design(?:ing)?|develop(?:ing)?|document(?:ing)?|driv(?:e|ing)|ensur(?:e|ing)
    |establish(?:ing)?|evaluat(?:e|ing)|execut(?:e|ing)|identify(?:ing)?|implement(?:ing)?
    |improv(?:e|ing)|integrat(?:e|ing)|lead(?:ing)?|maintain(?:ing)?|manag(?:e|ing)|mentor(?:ing)?
    |monitor(?:ing)?|optimi[sz](?:e|ing)|own(?:ing)?|participat(?:e|ing)|perform(?:ing)?|plan(?:ning)?
    |prepar(?:e|ing)|provid(?:e|ing)|research(?:ing)?|review(?:ing)?|run(?:ning)?|set(?:ting)? up
    |support(?:ing)?|test(?:ing)?|troubleshoot(?:ing)?|us(?:e|ing)|work(?:ing)?|writ(?:e|ing))\s
`;

/** What says of a company what it is, has, or does. */
const ofTheCompany = pattern('i')`
  \b(?:is|are|as|was) (?:an?|the|one of the)\s
    (?:[^\s.;]+\s){0,9}?(?:company|firm|start-?up|platform|provider|leader|organi[sz]ation|agency
      |consultancy|unicorn|bank|business|manufacturer|retailer|supplier|marketplace|app|network|service
      |pioneer)\b
  |^(?:our|the|this) (?:[\w-]+ ){0,2}
    (?:company|platform|product|products|solutions?|technology|clients|customers|mission|vision|model
      |services|suite|industry)\b
  |\b(?:backed by|founded (?:in|by)|since (?:our|its|launching|\d{4})|for (?:more than|over) \d+ years
    |headquartered|acquisition of|acquired|raised|world['\u2019]s (?:first|leading|largest)|mission is
    |(?:mission|vision) to|downloaded|replacement for|native integrations|trusted by
    |download (?:the|our) app|is available (?:on|across|for) (?:all |every )|empowered (?:billions|millions)
    |we (?:help|serve|power|enable|empower|provide|make|build (?:products|software|tools)))\b
`;

/** "Acme builds tools for lenders", "We're a small agency building shops": above all headings, what a company makes. */
const ofItsMaker = pattern('u')`
  ^(?:At \p{Lu}[\p{L}\p{N}.]+, )?
  (?:\p{Lu}[\p{L}\p{N}.]+(?:\s\p{Lu}[\p{L}\p{N}.]+)?\s(?:is\s(?:building|making|developing|creating|an?\s)|builds|makes
      |develops|creates|offers|provides|helps|brings|turns)
    |[Ww]e(?:['\u2019]re|\sare)\s(?:building|making|developing|creating|an?\s)|We\s(?:build|make|help|provide|offer)\b)
`;

/** "We believe bread feeds all", "At Acme, ovens matter", "Our ovens": amid duties, openings of what a company says of itself. */
const ofItself = pattern('u')`
  ^\W*(?:We(?:['\u2019](?:re|ve))?\s
  |Our\s(?!(?:[\w-]+\s){0,3}(?:tasks?|responsibilities|work|focus|teams?|approach|stack|goals?)\b)
  |Its\s|(?:Here )?[Aa]t \p{Lu}[^,]{1,40},\s|In (?:20\d\d|our latest)\b|With (?:over|more than|\d)
  |With [^,]{10,120}, (?:we|[Oo]ur)\s)
`;

/** Behind a name: what makes it the line of a company, "AI startup", "payments industry". */
const ofAFirm = pattern('i')`
  ^(?:[- ](?:first|native|powered|driven|focused|technology|consulting))?\s
  (?:start-?ups?|scale-?ups?|compan(?:y|ies)|firms?|agenc(?:y|ies)|unicorn|industry|space|revolution|era|boom|hype)\b
`;

/** "I joined Acme from Globex": the words of a future manager. */
const ofTheWriter = /^\W*I(?:['\u2019](?:ve|m|d))? (?!need\b|look|seek)/;
/** "Before that, Ana led Gmail", "Our founders met at Gmail": what those did earlier who found or lead the company. */
const ofThePast = pattern('u')`
  ^(?:Before that|Previously|Prior to (?:that|founding|joining)|Before (?:founding|starting|joining) \p{L}+),?
  \s(?!you\b|we\b|our\b|held\b|experience)
  |^(?:Our|The) (?:co-?)?founders?\b[^.;]{0,60}\b(?:met|worked|built|created|led|spent)\b
  |\b(?:founding team|(?:co-?)?founders) (?:with|who have|have|bring)\b
`;
const followed =
  /\bfollow\b[^.;]{0,40}\bon\b|\b(?:follow|find|like|visit|connect with|join) us\b|\bfamily of (?:apps|applications|products)\b/i;

/** The stretches of a sentence that list other companies: "customers such as Acme and Globex". */
export function otherCompanies(sentence: Sentence): Span[] {
  const { text } = sentence;
  const before = firstIn(sentence, othersBefore);
  const behind = allIn(sentence, others).map(({ 0: cue, index }) => {
    const start = index + cue.length;
    const stop = onwards.exec(text.slice(start));
    return { start, end: stop ? start + stop.index : text.length };
  });
  return before ? [{ start: 0, end: before.index }, ...behind] : behind;
}

/**
 * Why a skill that nothing asks for is none that the job is about, although its name stands in the text.
 * @returns the reason, or undefined where it counts.
 */
export function asideOf(sentence: Sentence, { value, end }: Match<SkillEntry>): string | undefined {
  if (value.kind === 'knowledge' && occursWithin(sentence, ofAFirm, end, end + 40))
    return 'what a company is in';
  const ofEmployer = isOfTheEmployer(sentence);
  if (strengthOf(sentence.section) !== 'mentioned' && !ofEmployer) return undefined;
  if (ofEmployer && value.kind === 'knowledge') return 'what the company does, not what the job asks for';
  if (value.onlyAsked && sentence.section !== 'header')
    return 'a line of business, and no experience of it is asked for';
  if (isOfTheCompany(sentence, value)) return 'what the company does, not what the job asks for';
  if (occursIn(sentence, ofTheWriter)) return 'what the writer tells of himself';
  if (occursIn(sentence, ofThePast)) return 'what others did before';
  if (occursIn(sentence, followed)) return 'where the company can be followed';
  return undefined;
}

/** Outside the duties, knowledge counts only in what speaks of the job; a technology counts unless the company is spoken of. */
function isOfTheCompany(sentence: Sentence, { kind }: SkillEntry): boolean {
  const { section, line } = sentence;
  if (section === 'duties' && line.shape === 'bullet') return false;
  if (line.shape === 'heading') return kind === 'knowledge' && occursIn(sentence, aboutHeading);
  if (occursIn(sentence, ofTheJob) || occursIn(sentence, work)) return false;
  if (occursIn(sentence, ofItsTools) && (kind === 'technology' || !occursIn(sentence, toItsEnds)))
    return false;
  if (kind === 'technology' && occursIn(sentence, madeOf)) return false;
  if (kind === 'knowledge' && section === 'header' && occursIn(sentence, ofItsMaker)) return true;
  if (kind === 'knowledge' && section === 'duties' && line.shape === 'text' && occursIn(sentence, ofItself))
    return true;
  return (
    (kind === 'knowledge' && section !== 'duties' && section !== 'header') || occursIn(sentence, ofTheCompany)
  );
}
