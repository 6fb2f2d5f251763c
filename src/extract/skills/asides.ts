import type { Match } from '../../lexicon/matcher.ts';
import { pattern } from '../../lexicon/pattern.ts';
import type { SkillEntry } from '../../lexicon/skills.ts';
import type { Sentence } from '../../segment/posting.ts';
import { strengthOf } from '../../segment/segment.ts';
import { isOfTheEmployer } from '../employer-prose.ts';
import { occursIn, occursWithin } from '../sentences.ts';

/** What speaks of the job, of who takes it, or of what it is done with. */
const ofTheJob = pattern('i')`
  \b(?:you(?!['\u2019]?re (?:ready|excited))|your(?!s)|yourself
  |(?:this|the) (?:role|position|job|candidate|successful|ideal|intern(?:ship)?)|responsible for
  |candidates?|seeking|looking (?:\w+ )?(?:for|to)|(?<!\band )hiring(?! managers?\b| systems?\b| platforms?\b| teams?\b| challenges\b|,)
  |(?:is|are|['\u2019]re|now|currently) recruiting|(?:we (?:need|want)|need) (?:an?|someone|somebody|people|(?:[\w-]+ ){0,2}(?:engineers|developers))
  |(?:job|this|an) opening|openings|full[- ]stack (?:\w+ )?(?:engineer|developer)s?)\b
`;

/** The same in words that a company uses of itself as well. */
const maybeOfTheJob =
  /\b(?:opportunity to|experience (?:with|in)|interested in|(?:this|the) project|expect)\b/i;

/** What a company's things are made with, which speaks of what the job has to do with. */
const ofItsTools = pattern('i')`
  \bwe (?:(?:actively|also|currently|heavily|daily) )?
    (?:use|leverage|rely on|work with|mostly|primarily|mainly)\b
  |\b(?:our|the|tech|technology|current|modern) (?:\w+ )?(?<!\bfull )stack\b(?! for)|\bstack\s?[:(\u2013-]
`;
/** The same in words that bring up methods only to praise what is built on them. */
const madeOf = /(?<!\bfull[- ])\bstack\b|\bwritten in\b|\bbuilt (?:with|in|on)\b/i;

/** What tells of the tools of a trade in the prose of a company: "using Go", "run on Linux", "a Python shop". */
const withTools = pattern('i')`
  \b(?:using|(?:everyone|team) uses|leverag(?:e|es|ing)|utili[sz]ing|powered by|based on|tech(?:nologies| stack)?\b|stacks|shop\b
  |(?:coded|deploy(?:ed|ing|s)?|hosted|developed|stored|migrat(?:e|ed|ing|ion)|runn?(?:s|ing)?) (?:with|in|on|to|from)
  |we (?:\w+ )?(?:deploy|run|host|write|implement|test|develop|code|scale|train|support|(?:work|build) (?:\w+ )?in|on top of|coding in)
  |back-?\s?ends?|front-?\s?ends?|workflow|code ?base|programming
  |experience (?:with|in|of|(?:build|cod|develop|us|work)ing)|expertise|proficien\w+|knowledge|familiar\w*|skills?|understanding|responsibilit\w+|requir(?:es?|ing)|need)\b
`;

/** What only prose has: who does or is something. Without it, names are a list, "Cloud: AWS", which tells what is worked with. */
const prose = pattern('i')`
  ^\W*our\b|\b(?:we|is|are|was|were|has|have|had|offers?|helps|enabl(?:es?|ing)|allow(?:s|ing)|empowers?|outperforms?|integrates
    |users|customers|clients|companies|millions?|trainings
    |(?:services|solutions|products|offerings|partners|team|integrations) includes?)\b
  |['\u2019](?:ve|re)\b
`;

/** "We believe in bread", "Our mission is to bake": what a company holds of itself, whatever comes behind. */
const creed = /^\W*(?:we believe\b|our (?:mission|vision|purpose|goal) is\b)(?!.*\byou\b)/i;

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
    |(?:mission|vision) to|the company (?:also |now )?(?:offers|provides|has|is|was)|as (?:the|an?) (?:market |global )?leader|downloaded|replacement for|native integrations|trusted by
    |download (?:the|our) app|is available (?:on|across|for) (?:all |every )|empowered (?:billions|millions)
    |we (?:help|serve|power|enable|empower|provide|make|build (?:products|software|tools)))\b
`;

/** "Acme builds tools for lenders", "We're a small agency building shops": above all headings, what a company makes. */
const ofItsMaker = pattern('u')`
  ^(?:At \p{Lu}[\p{L}\p{N}.]+, )?
  (?:(?!(?:\S+\s)?\S*(?:Analyst|Engineer|Scientist|Developer|Manager|Specialist|Lead|Intern|Associate|Director|Architect
        |Consultant|Officer|Coordinator|Team|Role|Position|Candidate|This|That|It|Who|Which)\b)
    (?:The (?:business|company|firm|group|organi[sz]ation)|\p{Lu}[\p{L}\p{N}.]+(?:\s\p{Lu}[\p{L}\p{N}.]+)?)
    \s(?:is\s(?:building|making|developing|creating|an?\s)|builds|makes|develops|creates|offers|provides|helps|brings|turns
      |delivers|serves|enables|empowers|powers|operates|speciali[sz]es|manufactures|leads the)\s
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
  /\bfollow\b[^.;]{0,40}\bon\b|\b(?:follow|find|like|visit|connect with|join) us\b|\bcheck us out (?:on|at)\b|\bcheck out our (?:\w+ )?(?:page|blog|github|profile)|\bpeek (?:on|at|in) our\b|\bfamily of (?:apps|applications|products)\b/i;

/**
 * Why a skill that nothing asks for is none that the job is about, although its name stands in the text.
 * @param tools how many technologies the sentence names.
 * @returns the reason, or undefined where it counts.
 */
export function asideOf(
  sentence: Sentence,
  { value, end }: Match<SkillEntry>,
  tools: number,
): string | undefined {
  if (value.kind === 'knowledge' && occursWithin(sentence, ofAFirm, end, end + 40))
    return 'what a company is in';
  const ofEmployer = isOfTheEmployer(sentence);
  if (strengthOf(sentence.section) !== 'mentioned' && !ofEmployer) return undefined;
  if (ofEmployer && value.kind === 'knowledge') return 'what the company does, not what the job asks for';
  if (value.onlyAsked && sentence.section !== 'header')
    return 'a line of business, and no experience of it is asked for';
  if (isOfTheCompany(sentence, value, tools)) return 'what the company does, not what the job asks for';
  if (occursIn(sentence, ofTheWriter)) return 'what the writer tells of himself';
  if (occursIn(sentence, ofThePast)) return 'what others did before';
  if (occursIn(sentence, followed)) return 'where the company can be followed';
  return undefined;
}

/**
 * Outside the duties, what is said of the company names no skill of the job: knowledge counts only in what speaks of the
 * job, a technology also in what speaks of tools, and both in a list of tools.
 * @param tools how many technologies the sentence names.
 */
function isOfTheCompany(sentence: Sentence, { kind }: SkillEntry, tools: number): boolean {
  const { section, line } = sentence;
  if (section === 'duties' && line.shape === 'bullet') return false;
  if (line.shape === 'heading') return kind === 'knowledge' && occursIn(sentence, aboutHeading);
  if (occursIn(sentence, creed)) return true;
  if (occursIn(sentence, ofTheJob)) return false;
  const ofItsOwn = occursIn(sentence, ofTheCompany);
  if ((section === 'duties' || !ofItsOwn) && occursIn(sentence, work)) return false;
  if (!ofItsOwn && occursIn(sentence, maybeOfTheJob)) return false;
  if (occursIn(sentence, ofItsTools) && (kind === 'technology' || !occursIn(sentence, toItsEnds)))
    return false;
  if (kind === 'technology' && occursIn(sentence, madeOf)) return false;
  const amid = section === 'duties' || section === 'header';
  if (!amid) {
    const listed = !occursIn(sentence, prose);
    if (kind === 'technology' && !listed && !occursIn(sentence, withTools)) return true;
    if (kind === 'knowledge') return !listed || tools < 2;
  }
  if (kind === 'knowledge' && line.shape === 'text') {
    if (occursIn(sentence, ofItsMaker)) return true;
    if (section === 'duties' && occursIn(sentence, ofItself)) return true;
  }
  return ofItsOwn;
}
