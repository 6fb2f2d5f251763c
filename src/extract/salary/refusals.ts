import { pattern } from '../../lexicon/pattern.ts';
import { besideShare, type Surroundings } from './context.ts';
import type { Money } from './money.ts';

/** What money near these words is, when it is no pay of the job; `below` where only smaller amounts are. */
const others: readonly { because: string; near: RegExp; below?: number }[] = [
  {
    because: 'money of the company or its customers',
    near: pattern('i')`
      \b(?:rais(?:ed?|ing)|(?<!\bhedge )fund(?:ing|ed|raise|raising|s)?|series [a-f]\b|seed|revenues?|ARR|MRR|GMV
      |turnover|valu(?:ation|ed)|market cap|(?:in|of|under) (?:venture )?(?:capital|assets|management)
      |investments?|invested|AUM|assets|portfolio|deals?
      |(?<!\b(?:months?|weeks?|days?|years?|paid|this|term)[ -])contracts?
        (?! (?:rate|role|position|that (?:will )?pays?)\b| +¤)
      |savings|saved|transactions?|sales of|loans?|budget(?:s| of)|P&L|spend|invoices?|customers?
      |clients?|quota|market (?:size|opportunity|value)|price|pric(?:ed|ing)|ad spend|billing|losses
      |damages|grants?)\b
    `,
  },
  {
    because: 'a retirement plan',
    near: /\b401|\bcontribut(?!ors?\b)|\bpension|\bretirement|\bRRSP|\bmatch(?:ing|ed|es)?\b/i,
  },
  {
    because: 'a reward for a referral',
    near: /\breferral|\brefer (?:a|your)|\breward|\brecommend/i,
  },
  {
    because: 'a perk or a reimbursement',
    below: 20_000,
    near: pattern('i')`
      \b(?:reimburse\w*|(?<!internship )allowance|budget|credits?|vouchers?|gift|deductibles?|coverage|insurance
        |premiums?|HSA|FSA|HRA|donation|charity|tuition|memberships?|per child|newborn|per diem|per trip
        |per ride|life assurance|discounts?|wellbeing|wellness|(?<!machine |deep )learning|education
        |courses?|training|equipment|home[- ]office|(?:work[- ]from|health (?:and|&))[- ](?:home|welfare)|gym|phone|internet|meals?|lunch|books|conferences?
        |take-home (?:exercises?|tests?|tasks?|assignments?|projects?)|visa fees?|fees?|fine|relocation|housing|accommodation|fertility|adoption|travel|commut\w+
        |professional development|subsid\w+|per quarter|rounded|trial|spouse|child(?:ren)?|dependents?
        |rent|parental|mental health|health ?care|physio\w*|flexi\w*)\b
      |\/quarter
    `,
  },
  {
    because: 'pay of later years',
    near: pattern('i')`
      \b(?:path|grow|growing|progress\w*|ris\w+|increas\w+) (?:up )?to\b
      |\b(?:after|in|within) (?:the )?(?:\w+ )?(?:\d|two|three|four|five) years\b
    `,
  },
  {
    because: 'a grant, an award or a prize',
    near: /\b(?:stock|shares?|RSUs?|options|equity) (?:grants?|worth|valued|package)|\bprizes?\b|\bcompetition\b|\bscholarships?\b|\baward of\b/i,
  },
];

/** Words that make an amount pay whatever else the clause speaks of. */
const salaryItself = pattern('i')`
  \b(?:base (?:salary|pay|compensation|rate)|salary|salaries|hourly (?:rate|pay|wage)|wages?
  |pay (?:range|rate|scale|band)|compensation range|rate of pay|OTE|on[ -]target
  |(?:looking|willing) to pay)\b
`;

/** "Support for moving, including a stipend of": the stipend of a move. */
const movedFor = /\brelocat\w+\b[^.;]*\b(?:stipend|allowance|grant) (?:of )?(?:up to )?$/i;
/** "Our trainees had several job offers with salaries of": what a school boasts of. */
const offersOfOthers = /\b(?:multiple|several|many|their) (?:job )?offers\b[^.;]*$/i;
const insured =
  /\b(?:death in service|life (?:cover|assurance|insurance))\b|\b\d\s?x (?:your |the )?(?:annual |basic |base )*salary\b/i;

/** "Salary up to £45,000 with life assurance": the pay, whatever it comes with. */
const salaryUpTo = /\b(?:salary|salaries|pay)(?: of)?:? (?:up )?(?:from |to )?$/i;
/** "€600 gross/month allowance": what a month of an internship pays. */
const grossPay = /^\s?gross ?(?:\/ ?|per |an? )(?:hour|day|week|month|year)\b/i;
/** What who brings a friend gets. */
const forFriend = /\b(?:recommend|refer|introduce)(?: to)?(?: us)? (?:an?|your|the) friends?\b/i;

/** The reason why an amount is no pay of the job, or undefined. */
export function whyNotPay(money: Money, { before, after }: Surroundings): string | undefined {
  if (money.millions) return 'told in millions: money of a company, not of a person';
  if ((money.max ?? money.min ?? 0) <= 0) return 'nothing';
  if (money.shape === 'range' && besideShare.test(after)) return undefined;
  const clause = `${before} ¤ ${after}`;
  if (grossPay.test(after)) return undefined;
  if (movedFor.test(before)) return 'help with moving';
  if (offersOfOthers.test(before)) return 'what others were offered';
  if (/^\s?fee['’]?s\b/i.test(after)) return 'money of the company or its customers';
  if (/^\s?(?:worth )?(?:in|of) (?:company )?(?:stock|shares|equity|RSUs?)\b/i.test(after))
    return 'a grant, an award or a prize';
  if (/^[^.;]{0,20}\bon top of (?:your|the) (?:salary|pay)\b/i.test(after))
    return 'a perk or a reimbursement';
  if (
    /^\+?\s?(?:ARR |ACV )?(?:sales|deals|quotas?)\b(?! (?:bonus|commission|rep|role))/i.test(
      after.trimStart(),
    )
  )
    return 'money of the company or its customers';
  if ((!salaryUpTo.test(before) || insured.test(before)) && insured.test(`${before} ¤ ${after.slice(0, 50)}`))
    return 'an insurance in multiples of the pay';
  if (money.shape !== 'range' && (/\breferrals?\b/i.test(clause) || forFriend.test(before)))
    return 'a reward for a referral';
  if (/\b(?:pension|contribut)[^;]*\bworth (?:up to )?$/i.test(before)) return 'a retirement plan';
  const lead = before
    .split(/,\s|\s(?:plus|and)\s|\+\s|\)|\s[/|·•]\s/)
    .at(-1)!
    .slice(-90);
  const next = after.split(/,\s|\s(?:plus|and|depending|based)\b|\+\s|[()]|\s[/|·•]\s/)[0]!.slice(0, 60);
  const near = `${lead} ¤ ${next}`;
  if (salaryItself.test(near)) return undefined;
  const amount = money.min ?? money.max!;
  return others.find(({ near: words, below = Infinity }) => amount < below && words.test(near))?.because;
}
