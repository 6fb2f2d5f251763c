import { isDeepStrictEqual } from 'node:util';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { pattern } from '../../lexicon/pattern.ts';
import { whereMayMatch } from '../../lexicon/sieve.ts';
import type { Span } from '../../posting/document.ts';
import type { Salary } from '../../posting/record.ts';
import type { SegmentedPosting, Sentence } from '../../segment/posting.ts';
import { oncePerPosting } from '../once.ts';
import type { Reading } from '../rule.ts';
import { employersSentences, findIn, occursIn } from '../sentences.ts';
import { joinBounds } from './bounds.ts';
import { fitsPeriod, kindOf, type Surroundings, statedPeriod, surroundings } from './context.ts';
import { evidenceOfPay, linesAbove } from './evidence.ts';
import { type Money, readMoney } from './money.ts';
import { dollarOf, placeOf } from './place.ts';
import { whyNotPay } from './refusals.ts';

type Readings = Reading<Salary>[];

const mayBeMoney = /\d/;

/** The sentences that name money, each with all its amounts. */
const moneysOf = oncePerPosting(({ text, sentences }) =>
  joinBounds(
    text,
    whereMayMatch(sentences, mayBeMoney).flatMap(sentence => {
      const moneys = sentence.section === 'board-commentary' ? [] : readMoney(sentence.text);
      return moneys.length > 0 ? [{ sentence, moneys }] : [];
    }),
  ),
);

/** Every amount of the posting that is of one shape, read as pay, refused, or left alone. */
export function readPay(posting: SegmentedPosting, lexicon: Lexicon, shape: Money['shape']): Readings {
  const readings = moneysOf(posting).flatMap(({ sentence, moneys }) => {
    return moneys.flatMap((money, i) =>
      money.shape === shape
        ? readOne(posting, lexicon, sentence, money, {
            ...surroundings(sentence.text, moneys, i),
            announced: announcedBy(sentence.text, money, moneys[i - 1]),
          })
        : [],
    );
  });
  return readings.map(reading => withPeriodOfTwin(reading, readings));
}

/** Pay that is told twice, once with its period, has that period both times. */
function withPeriodOfTwin(reading: Reading<Salary>, readings: Readings): Reading<Salary> {
  if (reading.kind !== 'fact' || reading.value.periodStatus === 'stated') return reading;
  const { min, max, currency, kind } = reading.value;
  const twin = readings.find(
    other =>
      other.kind === 'fact' &&
      other.value.periodStatus === 'stated' &&
      isDeepStrictEqual(
        [min, max, currency, kind],
        [other.value.min, other.value.max, other.value.currency, other.value.kind],
      ),
  );
  return twin?.kind === 'fact'
    ? { ...reading, value: { ...reading.value, period: twin.value.period!, periodStatus: 'stated' } }
    : reading;
}

function readOne(
  posting: SegmentedPosting,
  lexicon: Lexicon,
  sentence: Sentence,
  money: Money,
  around: Surroundings & { announced: string },
): Readings {
  const evidence: Span[] = [
    { start: sentence.start + money.start, end: sentence.start + money.end },
    ...(money.upper ? [money.upper] : []),
  ];
  const because = whyNotPay(money, around);
  if (because)
    return [{ kind: 'refusal', what: sentence.text.slice(money.start, money.end), because, evidence }];
  if (sentence.section === 'header' && isEndOfRange(posting, money)) return [];
  const above = linesAbove(posting, sentence.line);
  const stated = statedPeriod(sentence.text, money, around, above);
  if (!evidenceOfPay(money, { ...around, before: around.announced + around.before }, sentence, above, stated))
    return [];
  const period = stated ?? (isInternsMonth(posting, money) ? 'month' : undefined);
  if (money.half || !isPlausible(money, period)) return [{ kind: 'cue', evidence }];
  const place = placeOf(around, lexicon);
  const dollar = money.currency === '$' ? dollarOf(sentence.text, place, posting, lexicon) : undefined;
  const value: Salary = {
    ...(money.min !== undefined && { min: money.min }),
    ...(money.max !== undefined && { max: money.max }),
    currency: dollar?.currency ?? money.currency,
    ...(period && { period, periodStatus: stated ? 'stated' : 'inferred' }),
    kind: kindOf(around, sentence.text.slice(0, money.start), above),
    ...(place && { place }),
  };
  return [{ kind: 'fact', value, status: dollar?.status ?? 'stated', evidence }];
}

/** Whether one amount of a header is an end of a range that the text gives: "Nurse | $90/hr" above "$50 - $90 an hour". */
const isEndOfRange = (posting: SegmentedPosting, { shape, min, max, currency }: Money): boolean =>
  (shape === 'single' || shape === 'up-to') &&
  moneysOf(posting).some(({ moneys }) =>
    moneys.some(
      other =>
        other.shape === 'range' && other.currency === currency && [other.min, other.max].includes(max ?? min),
    ),
  );

const withoutFigure = pattern('gi')`
  \b(?:competitive|attractive|negotiable|generous|excellent) (?:base )?
    (?:salary|pay|wages?|remuneration)\b
  |\b(?:salary|pay|rate|remuneration)\s?
    (?:is|:|[-–—])\s?(?:competitive|negotiable|DOE|TBD|attractive|depend(?:s|ing) on experience)\b
`;

/** "Salary: 80-85K": figures of a currency that the posting does not name, without which they are no amount. */
const withoutCurrency = pattern('giu')`
  ^[^\p{L}]*(?:(?:the|base|annual|gross|expected|starting) ){0,3}(?:salary|pay|compensation|remuneration)
  (?: range| rate| package)?(?: for this (?:role|position|job))? ?(?::|[-–—]|between|is:?|from)? ?(?:up ?to |from |between )?
  (?:\d{2,3},\d{3}(?:\.\d{2})?|\d{2,3}(?: ?[-–] ?\d{2,3})? ?k)(?![\p{L}\d])
`;

/** Sentences that speak of the job's pay and name no figure at all, or figures without a currency. */
export const payWithoutAmount = (posting: SegmentedPosting): Readings =>
  [
    ...findIn(employersSentences(posting), withoutFigure).filter(
      ({ sentence }) => !occursIn(sentence, mayBeMoney),
    ),
    ...findIn(employersSentences(posting), withoutCurrency).filter(
      ({ sentence }) => readMoney(sentence.text).length === 0,
    ),
  ].map(({ span }) => ({ kind: 'cue', evidence: [span] }));

/** What stands before the amount ahead, when that is of the same size: one word announces both. */
const announcedBy = (text: string, money: Money, ahead: Money | undefined): string =>
  ahead && sizeOf(ahead) * 4 > sizeOf(money) && sizeOf(money) * 4 > sizeOf(ahead)
    ? text.slice(0, ahead.start)
    : '';

const sizeOf = ({ min, max }: Money): number => (max ?? min)!;

const interns = /\bintern(?:ship)?s?\b/i;

/** An intern's 3,000 to 20,000 without a period is a month's pay: more than a week's, less than a year's. */
const isInternsMonth = ({ sentences }: SegmentedPosting, { min, max }: Money): boolean =>
  (min ?? max)! >= 3000 &&
  (max ?? min)! <= 20_000 &&
  sentences.some(sentence => sentence.section !== 'board-commentary' && occursIn(sentence, interns));

/** Ends that lie further apart than this are a slip of the pen. */
const widest = 12;

function isPlausible(money: Money, period: Salary['period']): boolean {
  const { min, max } = money;
  if (min !== undefined && max !== undefined && max > widest * min) return false;
  return period ? fitsPeriod(money, period) : (max ?? min)! >= 8 && fitsPeriod(money, 'year', 0);
}
