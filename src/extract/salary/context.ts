import { matchesOf } from '../../lexicon/matches.ts';
import { part, pattern } from '../../lexicon/pattern.ts';
import type { Salary } from '../../posting/record.ts';
import type { Money } from './money.ts';

type Period = NonNullable<Salary['period']>;

/** The words around an amount of money, up to its neighbours and the end of its clause. */
export interface Surroundings {
  before: string;
  after: string;
}

/** What stands between two amounts that the words behind the second are about too: "40 USD or 150 PLN an hour". */
const choice = /^\s*(?:or|\/)\s*$/i;

/** A semicolon or a full stop that is none of an abbreviation: "in the U.S. from $20". */
const clauseEnd = /;|(?<!\b\p{Lu})\.\s/u;

/** Cuts out the words around one amount of a sentence; they end at other amounts, at semicolons and at full stops. */
export function surroundings(text: string, moneys: readonly Money[], index: number): Surroundings {
  const money = moneys[index]!;
  const before = text.slice(moneys[index - 1]?.end ?? 0, money.start);
  const next = moneys[index + 1];
  const gap = text.slice(money.end, next?.start ?? text.length);
  const after =
    next && choice.test(gap) ? gap + text.slice(next.end, moneys[index + 2]?.start ?? text.length) : gap;
  return { before: before.split(clauseEnd).at(-1)!, after: after.split(clauseEnd)[0]! };
}

const each = String.raw`(?:\/\s?|\bper\s|\ban?\s|\beach\s|\bp\/)`;
const notPay = part`
  (?!\s(?:bonus|performance|stipend|learning|budget|revenue|equity|leave|review|merit|commission
  |allowance|increase|refresh|offsite|wellness|incentive|profit|training))
`;
const periods: readonly [Period, RegExp, RegExp][] = [
  [
    'hour',
    new RegExp(String.raw`${each}(?:hour|hr|h)\b|\bhourly\b|^\s?hrs?\b|\bp\.?h\b`, 'i'),
    /\bhourly\b|\bper hour\b|\b\/h(?:ou)?r\b/i,
  ],
  [
    'day',
    new RegExp(String.raw`${each}day\b|\bdaily\b|\bp\.d\.|\bp\/d(?:ay)?\b|(?<![a-z])pd\b`, 'i'),
    /\b(?:daily|day) rate\b|\bper day\b/i,
  ],
  [
    'week',
    new RegExp(String.raw`${each}(?:week|wk)\b|(?<!bi-?\s?)\bweekly\b`, 'i'),
    /(?<!bi-?\s?)\bweekly\b/i,
  ],
  [
    'month',
    new RegExp(String.raw`${each}(?:month|mo|mth)\b|(?<!semi-?\s?|bi-?\s?)\bmonthly\b|\bp\.m\.|\bpcm\b`, 'i'),
    /(?<!semi-?\s?|bi-?\s?)\bmonthly\b|\bper month\b/i,
  ],
  [
    'year',
    new RegExp(
      String.raw`${each}(?:year|yr|annum)\b|^\s?yr\b|\b(?:annually|yearly|annuali[sz]ed)\b|\bannual\b${notPay}|\bp[./]?a\b\.?|\blpa\b|\bper anum\b`,
      'i',
    ),
    new RegExp(
      String.raw`\b(?:annual|yearly|annuali[sz]ed)\b${notPay}|\bper (?:annum|year)\b|\bannually\b|\/(?:year|annum|yr)\b`,
      'i',
    ),
  ],
];

/** The period whose name comes first in the words after an amount. */
function periodAfter(text: string): Period | undefined {
  const named = periods.flatMap(([period, pattern]) => {
    const at = pattern.exec(text)?.index;
    return at === undefined ? [] : [{ period, at }];
  });
  return named.sort((a, b) => a.at - b.at)[0]?.period;
}

/** The period that the words before an amount name, if they name just one. */
function periodBefore(text: string): Period | undefined {
  const named = periods.filter(([, , pattern]) => pattern.test(text)).map(([period]) => period);
  return named.length === 1 ? named[0] : undefined;
}

/** What a period's pay may be in the currencies of a dollar's size; others are not checked. */
const plausible: Record<Period, readonly [number, number]> = {
  hour: [2, 1000],
  day: [20, 10_000],
  week: [50, 25_000],
  month: [100, 150_000],
  year: [1000, 10_000_000],
};
const dollarSized = new Set(['$', 'USD', 'CAD', 'AUD', 'NZD', 'SGD', 'GBP', 'EUR', 'CHF']);

/** Whether an amount can be pay of that period at all: 90,000 an hour is a slip of the pen. */
export function fitsPeriod({ min, max, currency }: Money, period: Period, least?: number): boolean {
  const [low, high] = [least ?? plausible[period][0], plausible[period][1]];
  return !dollarSized.has(currency) || ((min ?? max!) >= low && (max ?? min!) <= high);
}

/**
 * The period that the words near an amount state.
 * @param heading the line above, where the amount's own line is short.
 */
export function statedPeriod(
  text: string,
  money: Money,
  { before, after }: Surroundings,
  heading: string,
): Period | undefined {
  const inside = text.slice(money.start, money.end);
  const clause = after.split(/\s(?:plus|with|including)\s|\+\s|\sand\s/)[0]!.slice(0, 70);
  const candidates = [
    periodAfter(clause.slice(0, 28)),
    periodAfter(inside),
    periodBefore(before),
    periodAfter(clause),
    periodBefore(heading),
  ];
  return candidates.find(period => period !== undefined && fitsPeriod(money, period));
}

/** What follows the pay of a job on boards that name its share of the company too: "$120K - $150K • 0.10% - 0.50%". */
export const besideShare = /^\s*[•·]?\s?\d\.\d+% [-–] \d\.\d+%/;

const target = pattern('i')`
  \b(?:(?<!salary (?:or|\/) )OTE|on[ -]?target|target(?:ed)? (?:earnings|cash|annual)
    |total (?:target )?(?:cash|comp(?:ensation)?|earnings|salary(?= range)))\b
  (?! package)
`;
const bonus = /\bbonus(?:es)?\b|\bincentive\b|\bcommissions?\b/i;
const base = /\b(?:base|salary|salaries|wage|hourly|basic)\b/i;

/** "$400k total (base", "$225k (base + variable bonus)", "250k TC": what an amount is made of. */
const withVariable =
  /^\s?(?:(?:in )?total \(base\b|TC\b|\(base(?: salary| pay)? (?:\+|plus|and|&) (?:\w+ )?(?:bonus|commissions?|variable)\b)/i;

/** Every kind with the words that name it, wherever they stand. */
const kinds = (
  [
    ['ote', target],
    ['bonus', bonus],
    ['stipend', /\bstipend\b|\binternship allowance\b/],
    ['base', base],
  ] as const
).map(([kind, pattern]) => ({ kind, pattern: new RegExp(pattern, 'gi') }));

/**
 * What an amount is: named right behind it, or by the nearest word before it.
 * @param lead the sentence up to the amount.
 * @param heading the lines above.
 */
export function kindOf({ before, after }: Surroundings, lead: string, heading: string): Salary['kind'] {
  const next = after.split(/[,+]|\s(?:plus|and|with)\s/)[0]!.slice(0, 45);
  if (target.test(next) || withVariable.test(after)) return 'ote';
  if (/^\s?(?:(?!plus|with|w\/|and|in|base|salary)[a-z-]+\s){0,3}bonus\b/i.test(next)) return 'bonus';
  if (/^[^.]{0,14}\bstipend\b/i.test(next)) return 'stipend';
  if (base.test(next) && !/\b(?:compris|consist|includ|composed|split)/i.test(next)) return 'base';
  return [before, lead, heading].map(nearestKind).find(kind => kind !== undefined) ?? 'base';
}

function nearestKind(text: string): Salary['kind'] | undefined {
  const [nearest, next] = kinds
    .map(({ kind, pattern }) => ({ kind, at: matchesOf(text, pattern).at(-1)?.index ?? -1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  const ofTarget =
    next?.kind === 'ote' &&
    (nearest?.kind === 'base'
      ? nearest.at - next.at < 22
      : nearest?.kind === 'bonus' && /\bincluding\b/i.test(text.slice(next.at, nearest.at)));
  return ofTarget ? 'ote' : nearest?.kind;
}
