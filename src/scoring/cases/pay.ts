import { z } from 'zod';
import type { Salary } from '../../posting/record.ts';
import { payPeriods } from '../../posting/values.ts';
import { evidenceOf } from '../single.ts';
import type { Reading, Verdict } from '../verdict.ts';
import { type Cases, casesOf, documentOf, setAside } from './cases.ts';

const intervals = payPeriods.map(period => `1 ${period.toUpperCase()}`) as [string, ...string[]];
const structured = z.object({
  min: z.number(),
  max: z.number(),
  currency: z.string(),
  interval: z.enum(intervals),
});
type Structured = z.infer<typeof structured>;

/** Postings with the pay that the board's own fields give. @param file one JSON object a line. */
export const payCases = (file: string): Cases =>
  casesOf(file, z.object({ text: z.string(), expected: structured }), ({ text, expected }, at) => ({
    document: documentOf({ text }, at),
    judge: reading => [comparePay(reading, expected)],
  }));

const grades = 'Pay that the text gives grade by grade is compared from the lowest to the highest';
const target =
  'On-target earnings count as pay where no base pay is said: the fields there do not tell them apart';
const slip = 'A yearly interval of less than 1,000 is a slip there, and only the amounts are compared';

function comparePay({ text, record }: Reading, expected: Structured): Verdict {
  const words = inWords({ ...expected, period: periodOf(expected) });
  if (![expected.min, expected.max].some(amount => states(text, amount)))
    return setAside('salary', words, 'The text does not say the amounts that the fields give');
  const said = record.fields.salary.facts.map(({ value }) => value);
  const base = said.filter(({ kind }) => kind === 'base');
  const pays = base.length > 0 ? base : said.filter(({ kind }) => kind === 'ote');
  const isSlip = expected.max < 1000 && periodOf(expected) === 'year';
  const agrees = (pay: Salary): boolean =>
    pay.min === expected.min &&
    pay.max === expected.max &&
    pay.currency === expected.currency &&
    (isSlip || pay.period === undefined || pay.period === periodOf(expected));
  const [first] = pays;
  const right = first !== undefined && agrees(first);
  const over = right || pays.length < 2 ? undefined : span(pays);
  const conventions = [isSlip && slip, over && agrees(over) && grades, first?.kind === 'ote' && target];
  const convention = conventions.find(says => typeof says === 'string');
  return {
    field: 'salary',
    kind: right || (over && agrees(over)) ? 'right' : first ? 'wrong' : 'missed',
    expected: words,
    read: pays.map(inWords).join(' / ') || null,
    evidence: evidenceOf(record, 'salary'),
    ...(convention && { convention }),
  };
}

const periodOf = ({ interval }: Structured): string => interval.slice(2).toLowerCase();

/** From the lowest to the highest of pay in one currency. */
function span(pays: readonly Salary[]): Salary | undefined {
  const [first] = pays;
  if (!first || pays.some(({ currency, period }) => currency !== first.currency || period !== first.period))
    return undefined;
  const ends = (end: 'min' | 'max') => pays.flatMap(pay => pay[end] ?? []);
  return { ...first, min: Math.min(...ends('min')), max: Math.max(...ends('max')) };
}

/** Whether a text says an amount in any of the usual spellings; a small one only as money. */
function states(text: string, amount: number): boolean {
  const written = [
    `${amount}`,
    amount.toFixed(2),
    amount.toLocaleString('en-US'),
    amount.toLocaleString('de-DE'),
  ];
  const thousands = amount >= 1000 ? [String.raw`${amount / 1000}(?:\.0+)?\s?k`] : [];
  const spelt = [...written.map(number => number.replaceAll('.', String.raw`\.`)), ...thousands].join('|');
  const sign = amount < 1000 ? String.raw`[$€£]\s?` : String.raw`(?<![\d.,])`;
  return new RegExp(`${sign}(?:${spelt})(?![\\d])`, 'i').test(text);
}

const inWords = ({ min, max, currency, period }: Omit<Partial<Salary>, 'period'> & { period?: string }) =>
  `${currency} ${min ?? ''}–${max ?? ''} a ${period ?? '?'}`;

const silent = z.object({ text: z.string(), gold: z.object({ salary: z.unknown() }) });

/** An amount of money and a word about pay within a few lines of each other. */
const payWords =
  /salar|gehalt|\bpa(?:y|id)\b|compensat|wage|earn|\bOTE\b|target|hour|\brate\b|\bbase\b|stipend|bonus|income|remunerat|package|per (?:year|month|annum)|annual|range/i;
const money = /\p{Sc}\s?\d|\d\s?(?:\p{Sc}|[Kk]\b|[A-Z]{3}\b)|\b[A-Z]{3}\s?\d/gu;
const reach = 300;
/** Every how manieth of the postings is read. */
const stride = 4;

/** Postings whose text names no money near a word about pay: to read pay there is to invent it. */
export const silentCases = (file: string): Cases =>
  casesOf(file, silent, ({ text }, at) =>
    Number(at.slice(5)) % stride !== 0 || namesPay(text)
      ? undefined
      : {
          document: documentOf({ text }, at),
          judge: reading => [judgeSilence(reading)],
        },
  );

function judgeSilence({ record }: Reading): Verdict {
  const [pay] = record.fields.salary.facts;
  return {
    field: 'salary',
    kind: pay ? 'wrong' : 'right',
    expected: 'nothing',
    read: pay ? inWords(pay.value) : 'nothing',
    evidence: evidenceOf(record, 'salary'),
  };
}

const namesPay = (text: string): boolean =>
  [...text.matchAll(money)].some(({ index }) =>
    payWords.test(text.slice(Math.max(0, index - reach), index + reach)),
  );
