import { pattern } from '../../lexicon/pattern.ts';
import type { Term } from '../../posting/record.ts';
import { type Rule, stated } from '../rule.ts';
import { employersSentences, findIn, firstIn, sentencesOfText } from '../sentences.ts';
import { isLength, lastingWork } from './length.ts';

const words: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  eighteen: 18,
};
const number = String.raw`(?:\d{1,2}(?:[.,]\d)?|${Object.keys(words).join('|')})`;
const length = String.raw`(?<count>${number})(?: ?\(\d{1,2}\))?(?: ?\+)?(?:[\s-]*(?:-|–|to|or)[\s-]*${number}(?: ?\(\d{1,2}\))?)?`;
const duration = new RegExp(
  String.raw`(?<![\d.,$€£/]|(?<!\bcontract ?|\s)-)\b${length}[\s-]*(?<unit>weeks?|months?|years?|wks?|mths?|yrs?)\b`,
  'gi',
);
const durationHeading = /^(?:[\w ]+ )?(?:duration|length)\W*$/i;
const durationAlone = new RegExp(`^${length}\\s*(?<unit>weeks?|months?)\\W*$`, 'i');

/** Number of a word or of digits. */
const countOf = (count: string): number => words[count.toLowerCase()] ?? Number(count.replace(',', '.'));

/** A number of weeks, months or years as weeks: a month is 52/12 of them. */
const weeks = ({ count, unit }: Record<string, string | undefined>): number =>
  Math.round(countOf(count!) * (/^w/i.test(unit!) ? 1 : /^m/i.test(unit!) ? 52 / 12 : 52));

const days = pattern('gi')`
  \b(?<days>\d{2,3})[- ]days?
  (?:(?<=\bduration\W{1,3}\d{2,3} days?)\b| (?:long )?(?:duration|internship|contract|assignment|placement)\b)
`;

/** "A year long internship", and a programme for interns that is a journey of so many months. */
const yearLong = new RegExp(
  String.raw`\b(?:one[- ]|full[- ])?year[- ]?long (?:(?!for)[\w-]+ ){0,2}?${lastingWork}\b`,
  'gi',
);

/** How long an internship or a contract lasts: partial statements of a term. */
export const durations: readonly Rule<Term>[] = [
  {
    id: 'term/duration',
    reads:
      'how long an internship or a contract lasts; of a range the shorter, of months 52/12 weeks each; no extension',
    accepts: [
      { text: 'Internships are 12 weeks long.', value: { durationWeeks: 12 } },
      { text: 'Cook (12 month mat leave contract)', value: { durationWeeks: 52 } },
      { text: 'A 3-month internship', value: { durationWeeks: 13 } },
      { text: 'Bridge Builder (4 months project)', value: { durationWeeks: 17 } },
      { text: 'An extendable, 12 month contract.', value: { durationWeeks: 52 } },
      {
        text: 'The job is for three months with a strong chance of an extension.',
        value: { durationWeeks: 13 },
      },
      { text: 'Duration: 6 + Months', value: { durationWeeks: 26 } },
      { text: 'Expected Duration of Assignment: 3+ years', value: { durationWeeks: 156 } },
      { text: 'Duration: 11 months', value: { durationWeeks: 48 } },
      { text: 'This 2-year appointment is about boats.', value: { durationWeeks: 104 } },
      { text: 'The duration of the contract will be one year.', value: { durationWeeks: 52 } },
      { text: 'A contracting role, initially lasting for 6 months', value: { durationWeeks: 26 } },
      { text: 'Our 12 or 16-week internship', value: { durationWeeks: 12 } },
      { text: 'Contract length: 4.5 months', value: { durationWeeks: 20 } },
      { text: 'This is a six-month contract with a chance of extension.', value: { durationWeeks: 26 } },
      { text: 'A six (6) month placement', value: { durationWeeks: 26 } },
      { text: 'Paid internships will last about 10 weeks.', value: { durationWeeks: 10 } },
      {
        text: 'We ask for at least 12 weeks, full-time, for most internships.',
        value: { durationWeeks: 12 },
      },
      {
        text: 'Benefits\nThe internship programme is a 12-month journey.',
        value: { durationWeeks: 52 },
      },
      { text: 'A 2-year fixed-term contract', value: { durationWeeks: 104 } },
      { text: 'A fixed-term contract for 2 years', value: { durationWeeks: 104 } },
      { text: 'You join a 2-year program that lets you see three yards.', value: { durationWeeks: 104 } },
      { text: 'Benefits\n- A 6 month paid internship', value: { durationWeeks: 26 } },
      { text: 'Contract-6+ month', value: { durationWeeks: 26 } },
      { text: 'Length: 12+ months', value: { durationWeeks: 52 } },
      { text: 'Length: 6 months, after which you stay', value: { durationWeeks: 26 } },
      { text: 'Term: 12 months', value: { durationWeeks: 52 } },
      { text: 'Equal opportunity\nThis is a 6 month contract.', value: { durationWeeks: 26 } },
      { text: 'Estimated length: 3 months', value: { durationWeeks: 13 } },
      { text: 'This is a 4 month + contract.', value: { durationWeeks: 17 } },
      { text: 'Duration: 1 yr from the start', value: { durationWeeks: 52 } },
      { text: 'Cook (1 Year Maternity Cover)', value: { durationWeeks: 52 } },
      { text: 'We offer a definite contract of three years.', value: { durationWeeks: 156 } },
      {
        text: 'You take part in the internship, participating for a minimum of 5 months.',
        value: { durationWeeks: 22 },
      },
      {
        text: 'Benefits\nThe length of this internship ranges from 4 to 12 months.',
        value: { durationWeeks: 17 },
      },
      { text: 'Benefits\n- Contract term: 3 years', value: { durationWeeks: 156 } },
      { text: 'Oslo, 6 months with possible extension', value: { durationWeeks: 26 } },
      { text: 'Join our yard for six months and learn to sail.', value: { durationWeeks: 26 } },
      { text: 'You are available for 5 to 6 months.', value: { durationWeeks: 22 } },
      {
        text: 'The internship gives you experience over 10 weeks: it runs for 10 weeks.',
        value: { durationWeeks: 10 },
      },
      { text: 'Duration: 12 months, extension up to 36 months possible', value: { durationWeeks: 52 } },
    ],
    refuses: [
      '16 weeks of parental leave for interns too',
      'You will ship within 2 weeks of your internship',
      '6 months of experience',
      'The contract can be extended by up to 36 months',
      'A contract role that asks for 12 months’ experience',
      'In your first 6 months in this role you learn.',
      'This role has a probation period of 6 months.',
      'The notice period for this role is two months.',
      'Contracts with sales cycles of 6-12 months',
      'Founded 2 years ago, we won a contract',
      'You have 12 months in a closing role.',
      'A degree of a 2-year program in nursing',
      'At least five years programming',
      'Benefits\n- A bonus after 6 months',
      'Benefits\n- 4 weeks of holidays from the first day of the contract',
    ],
    read: posting =>
      findIn(sentencesOfText(posting), duration)
        .filter(isLength)
        .map(({ match, span }) => stated({ durationWeeks: weeks(match.groups!) }, span)),
  },
  {
    id: 'term/days',
    reads: 'a number of days right before a duration or the work that has it',
    accepts: [
      { text: 'An internship of a 60 day duration', value: { durationWeeks: 9 } },
      { text: 'This is a 90-day contract.', value: { durationWeeks: 13 } },
      { text: 'Contract duration: 140 days', value: { durationWeeks: 20 } },
    ],
    refuses: [
      'A contract with a 90-day probation',
      'A 30-day trial',
      'A long duration, and 30 days of leave',
    ],
    read: posting =>
      findIn(employersSentences(posting), days).map(({ match, span }) =>
        stated({ durationWeeks: Math.round(Number(match.groups!.days) / 7) }, span),
      ),
  },
  {
    id: 'term/year-long',
    reads: 'an internship or a contract that is called year-long',
    accepts: [{ text: 'This is a year long internship.', value: { durationWeeks: 52 } }],
    refuses: ['A year-long warranty for interns', 'Interns join our year-long list of customers.'],
    read: posting =>
      findIn(employersSentences(posting), yearLong).map(({ span }) => stated({ durationWeeks: 52 }, span)),
  },
  {
    id: 'term/duration-heading',
    reads: 'a number of weeks or months alone on the line below "Duration"',
    accepts: [{ text: 'Duration\n\n6 months', value: { durationWeeks: 26 } }],
    refuses: ['Benefits\n\n6 months', 'Duration\n\n6 months of parental leave'],
    read: ({ lines }) =>
      lines.flatMap((line, i) => {
        const found = firstIn(line, durationAlone);
        return found && durationHeading.test(lines[i - 1]?.text ?? '')
          ? [stated({ durationWeeks: weeks(found.groups!) }, { start: line.start, end: line.end })]
          : [];
      }),
  },
];
