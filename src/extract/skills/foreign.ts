import { pattern } from '../../lexicon/pattern.ts';
import type { Span } from '../../posting/document.ts';
import type { Sentence } from '../../segment/posting.ts';
import { allIn, occursIn } from '../sentences.ts';

const address = pattern('gi')`
  (?:(?<=^\W{0,8})[\w.]{1,40}\s?:\s)?\bhttps?:\/\/\S+
  |@[^\s@]+
  |(?:\[at\]|\(at\)|\[dot\]|\(dot\))\s?[^\s\[(]+
`;

/** Addresses in a sentence, with the word that says where to, also "ann [at] acme [dot] org": their words lead somewhere and say nothing. */
export const addressesIn = (sentence: Sentence): Span[] =>
  allIn(sentence, address).map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

const furniture = pattern('i')`
  \benable javascript|\bjavascript (?:must be enabled|is required to|to run this)|\bsign up\b.*\b(?:jobs|alerts|newsletter)\b
  |\b(?:keep in touch|stay in touch|stay connected|connect) with us\b|\b(?:follow|find|like) us (?:on|at)\b
`;

/** Whom the law lets work there, and what it asks of an employer who hires. */
const ofTheLaw = pattern('i')`
  \bInternational Traffic in Arms Regulations|\blawful permanent resident|\bU\.?S\.? persons?\b
  |\breasonable (?:support|adjustments?|accommodations?)\b|\bcandidates with disabilities\b
  |\b(?:candidates?|applicants?)['\u2019]s? (?:privacy|personal data|data)\b
  |\bprivacy (?:statement|notice|policy) (?:for|to)\b
`;

/** "Where did you first see this job?", "Interviews are held on Teams": what an application is about, and how it goes. */
const ofTheApplication = pattern('i')`
  \b(?:how|where) did you (?:\w+ )?(?:hear|see|learn|find|come across)\b
  |\b(?:interviews?|screenings?|calls?) (?:will be |are |is |be )?(?:held|conducted|done|scheduled|hosted|take place|takes place)
    (?:\w+ ){0,3}?(?:via|on|over|through|by|using)\b
  |\b(?:indicate|choose|select|name) \w+ of (?:this|these|the following|them)\b.*\b(?:referral|network|other)\b
  |\b(?:attach|upload)(?:ed)?\b[^.;]{0,60}\b(?:r[e\u00e9]sum[e\u00e9]s?|cvs?|cover letters?|transcripts?)\b
  |\b(?:github|gitlab|git) (?:profiles?|accounts?|handles?|links?|urls?|portfolios?)\b
  |\b(?:github|gitlab|git)\b[^.;]{0,30}\b(?:links?|linkedin|r[e\u00e9]sum[e\u00e9]|cv)\b
  |\b(?:cv|r[e\u00e9]sum[e\u00e9]|linkedin|portfolio)\b[^.;]{0,30}\b(?:github|gitlab|git)\b
  |\bas part of (?:this|the|your) application\b|\b(?:skills?|assessment) tests?\b(?=.*\bask you\b)|\bask you to complete\b
  |\btake[- ]home\b|\b(?:ai|artificial intelligence) (?:interview|in (?:our|the) hiring)\b
  |\bwe (?:may |also )?use (?:ai|artificial intelligence)\b.*\bcandidates?\b
  |\b(?:ai|artificial intelligence|automated tools?)\b.*\b(?:applicants?|(?:your|reviewing) applications?
    |screening (?:\w+,? ){0,3}(?:of )?(?:candidates|applications)|(?:hiring|recruitment|interview|selection|application) process|candidate (?:evaluation|screening)|interviews)\b
`;

/** "Enjoy a generous benefits package": what an employee gets, under whatever heading. */
const ofBenefits = pattern('i')`
  \bbenefits (?:package|programs?)\b|\b(?:exceptional|extensive|generous|comprehensive) (?:\w+ )?benefits\b
  |\b(?:pay|salary|compensation) (?:scales?|ranges?|bands?)\b[^.]{0,40}\b(?:market|based on|determined)\b
  |\bparental leave\b|\bpaid time off\b|\bwell-?being (?:benefits|support)\b|\bwellness (?:programs?|plans?|spending)\b
  |\bgym memberships?\b|\bfamily[- ]building (?:benefits?|support|programs?|assistance)\b|\bemployee assistance programs?\b|\b(?:employer|company)[- ]paid\b
  |\beligible for (?:an? |our |the )?(?:[\w-]+ ){0,3}(?:bonus(?:es)?|incentives?|commissions?|equity|stock)\b
  |\b(?:salary|pay|compensation) range for (?:this|the) (?:position|role|job)\b
`;

/**
 * Why a sentence names no skills at all, however it asks: "You need to enable JavaScript" is said of the page, and
 * "To conform to ITAR you must be a citizen" of whom the law lets work there.
 */
export function foreignTo(sentence: Sentence): string | undefined {
  if (occursIn(sentence, furniture)) return 'what the page needs to be shown';
  if (occursIn(sentence, ofTheApplication)) return 'what an application is about';
  if (sentence.section !== 'duties' && occursIn(sentence, ofBenefits)) return 'what an employee gets';
  const headsTheLaw = sentence.section === 'eligibility' && sentence.line.shape === 'heading';
  return headsTheLaw || occursIn(sentence, ofTheLaw) ? 'what the law asks for in hiring' : undefined;
}
