import type { Lexicon } from '../../lexicon/lexicon.ts';
import { part, pattern } from '../../lexicon/pattern.ts';
import type { Salary } from '../../posting/record.ts';
import type { SegmentedPosting, Sentence } from '../../segment/posting.ts';
import { headerPlaces } from '../locations/header.ts';
import { oncePerPosting } from '../once.ts';
import type { Reading, Rule } from '../rule.ts';
import { employersSentences, findEach } from '../sentences.ts';
import { kindOf, statedPeriod, surroundings } from './context.ts';
import { linesAbove } from './evidence.ts';
import { usd, year } from './examples.ts';
import { readMoney } from './money.ts';

const sign = String.raw`\s?(?:[-–—]|to|and)\s?`;
/** "80-85k", "110k - 150k", "83,000 to 91,000": written as pay is. */
const range = String.raw`(?:\d{2,3}k?${sign}\d{2,3}\s?k|\d{2,3},\d{3}(?:\.\d{2})?${sign}\d{2,3},\d{3}(?:\.\d{2})?)(?![\p{L}\d,.]*\d|\p{L})(?!\+?\s?(?:%|people|employees|users|customers|subscribers|followers|hours|x\b))`;
const pay = String.raw`(?:salar(?:y|ies)|pay|compensation|remuneration|comp|OTE|wages?)`;

/** What every such range holds: few sentences do. */
const figures = /\d(?:\s?k\b|,\d{3})/i;

/** Ranges without a currency that words of pay stand before or behind. */
const bare: readonly RegExp[] = [
  part`
    \b${pay}\b(?: (?:ranges?|rate|package|band|scale))?
    (?:[^.;:\d]{0,70}?\b(?:is|are|of|between|from)\b)?(?: (?:approximately|around|from|between))?
    \s?(?:[:(–—-]\s?)?(?<range>${range})
  `,
  String.raw`\breasonable estimate of the current range is:? (?<range>${range})`,
  String.raw`^\W*(?<range>${range})\+?(?= (?:OTE|TC|base)\b)`,
].map(source => new RegExp(source, 'giu'));

/** The same as all of a line below words of pay, or all of a part of the header. */
const alone = new RegExp(
  part`
    ^\W*(?<range>${range})\+?\W*
    (?:$|\+.*|(?:plus|and|per|a year|annual|yearly|depending|based on|in addition|base|TC|OTE|yr)\b.*)$
  `,
  'giu',
);
const label = pattern('i')`
  ^\W*(?:(?:annual|base|expected|estimated|hourly|starting|gross|salary|pay)[ /])*
  (?:salary|pay|compensation|remuneration)(?:\/\w+)?(?: (?:range|scale|band|rate))?(?: \([^()]{3,30}\))?\W*$
`;

/** Pay without a currency is not read below this size, nor above the other: it may be of another thing. */
const [least, most] = [15_000, 900_000];

/** The currency of the only country that the header names. */
const usualCurrency = oncePerPosting((posting, lexicon: Lexicon): string | undefined => {
  const countries = new Set(
    headerPlaces(posting, lexicon).flatMap(({ place: { city, country } }) =>
      country === undefined ? (lexicon.places.city(city ?? '')?.countries ?? []) : [country],
    ),
  );
  const [country] = countries;
  return countries.size === 1 ? lexicon.places.currency(country!) : undefined;
});

function readBare(posting: SegmentedPosting, lexicon: Lexicon): Reading<Salary>[] {
  const sentences = employersSentences(posting).filter(({ text }) => figures.test(text));
  const above = (sentence: Sentence) => linesAbove(posting, sentence.line).split(' — ').at(-1)!;
  const found = [
    ...findEach(sentences, bare),
    ...findEach(sentences, [alone]).filter(
      ({ sentence }) => sentence.section === 'header' || label.test(above(sentence)),
    ),
  ].filter(({ sentence }) => readMoney(sentence.text).length === 0);
  const currency = found.length > 0 ? usualCurrency(posting, lexicon) : undefined;
  if (currency === undefined) return [];
  return found.flatMap(({ sentence, match }): Reading<Salary>[] => {
    const { text } = sentence;
    const start = match.index + match[0].lastIndexOf(match.groups!.range!);
    const moneys = readMoney(text, currency);
    const at = moneys.findIndex(money => money.start === start && money.shape === 'range');
    const money = moneys[at];
    if (!money || money.min! < least || money.max! > most) return [];
    const around = surroundings(text, moneys, at);
    const heading = linesAbove(posting, sentence.line);
    const period = statedPeriod(text, money, around, heading);
    const value: Salary = {
      min: money.min!,
      max: money.max!,
      currency,
      ...(period && { period, periodStatus: 'stated' }),
      kind: kindOf(around, text.slice(0, start), heading),
    };
    const evidence = [{ start: sentence.start + start, end: sentence.start + money.end }];
    return [{ kind: 'fact', value, status: 'inferred', evidence }];
  });
}

const header = 'Map Maker\nNorthwind\nDenver, CO\n\n';

/** Pay whose currency the posting leaves out. */
export const payWithoutCurrency: Rule<Salary> = {
  id: 'salary/without-currency',
  reads: 'a range of pay without a currency, in that of the only country that the header names',
  accepts: [
    { text: `${header}Salary: 80-85K`, value: { min: 80_000, max: 85_000, ...usd } },
    {
      text: `${header}The base compensation range for this role is: 67,000 to 83,000`,
      value: { min: 67_000, max: 83_000, ...usd },
    },
    {
      text: `${header}Compensation: 110k-150k/yr`,
      value: { min: 110_000, max: 150_000, ...usd, ...year },
    },
    {
      text: 'Map Maker\nNorthwind\nLeeds, United Kingdom\n\nSalary range\n38,000 - 45,000',
      value: { min: 38_000, max: 45_000, currency: 'GBP', kind: 'base' },
    },
    {
      text: 'Northwind | Map Maker | Amsterdam | 60k-100k + equity | Full-time',
      value: { min: 60_000, max: 100_000, currency: 'EUR', kind: 'base' },
    },
  ],
  refuses: [
    'Salary: 80-85K',
    'Map Maker\nNorthwind\nDenver, CO or Oslo, Norway\n\nSalary: 80-85K',
    `${header}We pay 90-120k users a visit.`,
    `${header}Salary: 80-85 a day`,
    `${header}Employees\n10,000 - 50,000`,
    `${header}Salary: $80-85K`,
  ],
  read: readBare,
};
