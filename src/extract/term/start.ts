import { pattern } from '../../lexicon/pattern.ts';
import type { Term } from '../../posting/record.ts';
import { labelled } from '../header.ts';
import { monthNumber, monthPattern } from '../months.ts';
import { type Reading, type Rule, stated } from '../rule.ts';
import { employersSentences, findIn, occursIn } from '../sentences.ts';

const year = '(?<year>20[2-4]\\d)';
const day = '(?:(?:(?:mon|tues|wednes|thurs|fri)day,? )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)?[\\s-]+)?';
const verb =
  '(?:start(?:s|ing)?(?: (?:full-time )?work(?:ing)?| your career)?|(?<begin>beginning|(?:begins?|commenc(?:es?|ing))(?= (?:in|on)\\b))|join (?:us|our [\\w ]{2,30})(?= (?:in|on|from)\\b))';
const start = pattern('gi')`
  \b${verb}(?: dates?\b[^.;]{0,32}?)?(?: in| on| from| of|:)?(?: early| mid| late)?\s+${day}
  (?<months>${monthPattern}(?:(?:\s\d{1,2}(?:st|nd|rd|th)?)?\s*(?:,|or|and|\/)\s*${monthPattern})*)(?!\w)(?:[^.;]{0,8}?${year})?
`;
const startPart = new RegExp(
  `\\bstart(?:s|ing)?(?: dates?)?:? (?:in |at |by |from )?(?:the )?(?:early|mid|late|end|beginning|start|middle|q[1-4]|spring|summer|fall|autumn|winter)(?:[- ](?:of )?)${year}\\b`,
  'gi',
);
/** What a sentence must speak of for "beginning in May" to be when the work begins. */
const ofWork =
  /\b(?:intern(?:ship)?s?|co-?op|placement|contract|roles?|positions?|program(?:me)?|employment|assignment|work[- ]term)\b/i;

/** "Starting in May, employees work from an office", "all employees are here from May": what begins for everybody. */
const ofAll =
  /^,? (?:(?:[\w&()]+ ){0,4}(?:employees|staff|teams|offices)\b|you(?:['’]ll| will) be (?:expected|required) to (?:work|be) (?:in|on|at|from)\b)/i;
const forAll = /\ball (?:[\w-]+ ){0,2}(?:employees|staff|teams)\b[^.;]{0,100}$/i;

const monthYear = pattern('i')`
  ^(?:(?:early|mid|late|(?:end|beginning|start|middle)(?: of)?)[-\/ ]*){0,2}(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?<month>${monthPattern})[\s,]+
  (?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?${year}\b
`;
const numeric = pattern('')`
  ^(?:(?<year>20[2-4]\d)-(?<month>\d{2})-\d{2}|\d{1,2}\.(?<dotted>\d{1,2})\.(?<dottedYear>20[2-4]\d)
  |(?<one>\d{1,2})\/(?<other>\d{1,2})\/(?<slashYear>(?:20)?[2-4]\d))\b
`;
const label =
  /^(?:(?:estimated|expected|target|planned|preferred|possible|contract|project|assignment|earliest|encouraged) )?(?:start|starting)(?:\/end)?(?: ?dates?)?(?:\(s\))?(?: of (?:contract|work|employment))?$/i;

/** The month and year that a text begins with; of "01/08/2026" the year alone, for no one knows which is the month. */
function dateOf(text: string): { value: Term; length: number } | undefined {
  const named = monthYear.exec(text);
  if (named) return dated(named[0], monthNumber(named.groups!.month!), named.groups!.year!);
  const found = numeric.exec(text);
  if (!found) return undefined;
  const { year, month, dotted, dottedYear, one, other, slashYear } = found.groups!;
  if (slashYear) {
    const months = [...new Set([Number(one), Number(other)])].filter(part => part >= 1 && part <= 12);
    return dated(found[0], months.length === 1 ? months[0] : undefined, slashYear.padStart(4, '20'));
  }
  return dated(found[0], Number(month ?? dotted), (year ?? dottedYear)!);
}

const dated = (words: string, month: number | undefined, year: string) => ({
  value: { ...(month && month <= 12 && { startMonths: [month] }), year: Number(year) },
  length: words.length,
});

/** When the work begins: partial statements of a term. */
export const starts: readonly Rule<Term>[] = [
  {
    id: 'term/start',
    reads: 'the months in which the work begins',
    accepts: [
      { text: 'Start dates in May or June', value: { startMonths: [5, 6] } },
      { text: 'The start dates are set, in July', value: { startMonths: [7] } },
      { text: 'Starting January 2026', value: { startMonths: [1], year: 2026 } },
      {
        text: 'You are free for months, starting 1st September 2026.',
        value: { startMonths: [9], year: 2026 },
      },
      { text: 'The internship begins on 17 August 2026.', value: { startMonths: [8], year: 2026 } },
      {
        text: 'A contract for an intern, beginning May 2026!',
        value: { startMonths: [5], year: 2026 },
      },
      { text: 'You can start full-time work in May 2027.', value: { startMonths: [5], year: 2027 } },
      { text: 'You start on May 11th or June 15th, 2027.', value: { startMonths: [5, 6], year: 2027 } },
      { text: 'You start on Monday, the 1st of September 2027.', value: { startMonths: [9], year: 2027 } },
      { text: 'Join us in May 2027.', value: { startMonths: [5], year: 2027 } },
      { text: 'The start date for this position is July 2027.', value: { startMonths: [7], year: 2027 } },
      { text: 'The start date of the job is 01-OCT-2027.', value: { startMonths: [10], year: 2027 } },
    ],
    refuses: [
      'Start your career in marketing',
      'We started in June',
      'The regatta begins on 17 August 2026.',
      'Starting May 4, 2026, you’ll be expected to work in the office.',
      'All staff work in the office four days a week starting May 4, 2026.',
      'Starting May 4, 2026, Northwind Harbours (NH) employees come in by boat.',
    ],
    read: posting =>
      findIn(employersSentences(posting), start)
        .filter(
          ({ match, sentence }) =>
            (!match.groups!.begin || occursIn(sentence, ofWork)) &&
            !forAll.test(sentence.text.slice(0, match.index)) &&
            !ofAll.test(sentence.text.slice(match.index + match[0].length)),
        )
        .map(({ match, span }) => {
          const months = match
            .groups!.months!.match(new RegExp(monthPattern, 'gi'))!
            .map(name => monthNumber(name)!);
          const digits = match.groups!.year;
          return stated({ startMonths: months, ...(digits && { year: Number(digits) }) }, span);
        }),
  },
  {
    id: 'term/start-part',
    reads: 'the year of which the work begins in a part: its end, a quarter, a season',
    accepts: [
      { text: 'Contract: 8 months (starting end of 2026)', value: { year: 2026 } },
      { text: 'You start in early 2027.', value: { year: 2027 } },
      { text: 'Start: Q3 2026', value: { year: 2026 } },
      { text: 'You must be able to start by Fall 2026.', value: { year: 2026 } },
    ],
    refuses: [
      'Our start-up of early 2019',
      'We started at the end of 2021.',
      'You start in a team of 2027 people.',
    ],
    read: posting =>
      findIn(employersSentences(posting), startPart).map(({ match, span }) =>
        stated({ year: Number(match.groups!.year) }, span),
      ),
  },
  {
    id: 'term/start-label',
    reads: 'the month and year after "Start date"; of 01/08/2026 the year alone',
    accepts: [
      { text: 'Start: beginning / middle of July 2026', value: { startMonths: [7], year: 2026 } },
      { text: 'Starting date\n\nMid July 2026', value: { startMonths: [7], year: 2026 } },
      { text: 'Start date: 14 September 2026', value: { startMonths: [9], year: 2026 } },
      { text: 'Start: March 2, 2027', value: { startMonths: [3], year: 2027 } },
      { text: 'Start date: 2026-10-01', value: { startMonths: [10], year: 2026 } },
      { text: 'Start of contract: December 2nd 2027', value: { startMonths: [12], year: 2027 } },
      { text: 'Start date: 15.8.2026', value: { startMonths: [8], year: 2026 } },
      { text: 'Contract start date: 28/02/2027', value: { startMonths: [2], year: 2027 } },
      { text: 'Contract start date: 01/08/2027', value: { year: 2027 } },
      { text: 'Start date: 9/30/27', value: { startMonths: [9], year: 2027 } },
      { text: 'Start/end dates: 1/8/2027 - 1/31/2027', value: { year: 2027 } },
    ],
    refuses: ['Start date: as soon as possible', 'Founded\n\nJuly 2026', 'Start date: 12.2026.1'],
    read: posting =>
      labelled(posting, label).flatMap(({ text, start }): Reading<Term>[] => {
        const date = dateOf(text);
        return date ? [stated(date.value, { start, end: start + date.length })] : [];
      }),
  },
];
