import type { FieldValue, Term } from '../posting/record.ts';
import type { SegmentedPosting, Sentence } from '../segment/posting.ts';
import { monthNumber, monthPattern } from './months.ts';
import { oncePerPosting } from './once.ts';
import { type Reading, type Rule, stated } from './rule.ts';
import { employersSentences, findIn, occursIn } from './sentences.ts';

type Season = NonNullable<FieldValue<'term'>['season']>;

const season = '(?<season>spring|summer|fall|autumn|winter)';
const year = '(?<year>20[2-4]\\d)';
const work = '(?:intern(?:ship)?s?|co-?op|placement|program(?:me)?|term|semester|cohort|session)';
const seasonYear = new RegExp(`\\b${season}(?:\\s*\\/\\s*\\w+)?(?:\\s+of)?[\\s,'’]+${year}\\b`, 'gi');
const yearSeason = new RegExp(`\\b${year}\\s+${season}\\b`, 'gi');
const seasonWork = new RegExp(
  `\\b${season}\\s+(?:(?!hours|months|as|in|with|of\\b)\\w+\\s+){0,4}${work}\\b|\\b${work}\\s*[-–—(:,]\\s*${season}\\b|\\bduring the ${season.replace('<season>', '<during>')} months\\b`,
  'gi',
);
const internYear = new RegExp(
  `\\b${work}\\s*[-–—(,]?\\s*${year}\\b|\\b${year}\\s+(?:\\w+\\s+){0,5}${work}\\b`,
  'gi',
);
const start = new RegExp(
  `\\bstart(?:s|ing)?(?: dates?\\b[^.;]{0,20}?)?(?: in| on| from| of|:)?(?: early| mid| late)?\\s+(?<months>${monthPattern}(?:\\s*(?:,|or|and|\\/)\\s*${monthPattern})*)(?:[^.;]{0,8}?${year})?`,
  'gi',
);
const length = '(?<count>\\d{1,2})(?:\\s*(?:-|–|to|or)\\s*\\d{1,2})?';
const duration = new RegExp(`\\b${length}[\\s-]*(?<unit>weeks?|months?)\\b`, 'gi');

const months = new RegExp(
  `\\b(?<from>${monthPattern})\\s*(?<early>20[2-4]\\d)?\\s*(?:-|–|—|to|through|until)\\s*${monthPattern}\\s*${year}\\b`,
  'gi',
);
const ofStudies = /\b(?:graduat\w+|degree|enrol\w*|stud(?:y|ies|ents?))\b/i;
const durationHeading = /^(?:\w+ )?(?:duration|length)\W*$/i;
const durationAlone = new RegExp(`^${length}\\s*(?<unit>weeks?|months?)\\W*$`, 'i');

/** A number of weeks or months as weeks: a month is 52/12 of them. */
const weeks = ({ count, unit }: Record<string, string | undefined>): number =>
  /^w/i.test(unit!) ? Number(count) : Math.round((Number(count) * 52) / 12);

/** Whether a sentence speaks of how long the work lasts, and not of leave, of notice or of a promise. */
const speaksOfLength =
  /\b(?:internships?|interns?|co-?op|placement|duration|contract|assignment|fixed[- ]term|program(?:me)? (?:is|lasts|runs)|lasts|work[- ]week for)\b/i;
const speaksOfElse =
  /\b(?:leave|vacation|holiday|notice|probation|parental|maternity|severance|within|every|per year|a year|experience|first \d+)\b/i;

const values: Record<string, Season> = {
  spring: 'spring',
  summer: 'summer',
  fall: 'fall',
  autumn: 'fall',
  winter: 'winter',
};
const interns = /\b(?:intern(?:ship)?s?|co-?op|placement|student)\b/i;

/** Sentences of a posting for an intern or the like: only these have seasons. */
const ofInterns = oncePerPosting((posting): readonly Sentence[] => {
  const sentences = employersSentences(posting).filter(({ section }) => section !== 'benefits');
  return sentences.some(sentence => occursIn(sentence, interns)) ? sentences : [];
});

const readSeason = (posting: SegmentedPosting, pattern: RegExp): Reading<Term>[] =>
  findIn(ofInterns(posting), pattern).map(({ match, span }) => {
    const { season: name, during, year: digits } = match.groups!;
    const found = name ?? during;
    return stated(
      { ...(found && { season: values[found.toLowerCase()]! }), ...(digits && { year: Number(digits) }) },
      span,
    );
  });

/** When and how long: partial statements, which the resolver puts together. */
export const term: readonly Rule<Term>[] = [
  {
    id: 'term/season-year',
    reads: 'a season with its year, in a posting for interns',
    accepts: [
      { text: 'Software Engineering Intern (Summer 2026)', value: { season: 'summer', year: 2026 } },
      { text: '2027 Winter internship', value: { season: 'winter', year: 2027 } },
    ],
    refuses: ['Our Summer 2026 collection was a success.', 'Intern: experience of Spring Boot 3'],
    read: posting => [...readSeason(posting, seasonYear), ...readSeason(posting, yearSeason)],
  },
  {
    id: 'term/season',
    reads: 'the season of an internship',
    accepts: [
      { text: 'Our summer internships take place in Oslo.', value: { season: 'summer' } },
      { text: 'Data Intern - Fall', value: { season: 'fall' } },
    ],
    refuses: ['Interns fall in love with our office.', 'Enjoy summer hours as an intern.'],
    read: posting => readSeason(posting, seasonWork),
  },
  {
    id: 'term/year',
    reads: 'the year of an internship',
    accepts: [{ text: 'Carpentry Internship 2026 (Canada)', value: { year: 2026 } }],
    refuses: ['Our internship programme won a prize. It was 2024.'],
    read: posting => readSeason(posting, internYear),
  },
  {
    id: 'term/months',
    reads: 'the first month and the year of a range of months, in a sentence that names a season of work',
    accepts: [
      {
        text: 'Interns join our Summer Program (May 2026 - August 2026)',
        value: { startMonths: [5], year: 2026 },
      },
      { text: 'Summer internship, June – August 2027', value: { startMonths: [6], year: 2027 } },
    ],
    refuses: [
      'Summer interns graduating from May 2026 to August 2026',
      'An intern from May 2026 to August 2026',
    ],
    read: posting =>
      findIn(ofInterns(posting), months)
        .filter(({ sentence }) => sentence.text.search(seasonWork) >= 0 && !ofStudies.test(sentence.text))
        .map(({ match, span }) => {
          const { from, early, year: late } = match.groups!;
          return stated({ startMonths: [monthNumber(from!)!], year: Number(early ?? late) }, span);
        }),
  },
  {
    id: 'term/start',
    reads: 'the months in which the work begins',
    accepts: [
      { text: 'Start dates in May or June', value: { startMonths: [5, 6] } },
      { text: 'The start dates are set, in July', value: { startMonths: [7] } },
      { text: 'Starting January 2026', value: { startMonths: [1], year: 2026 } },
    ],
    refuses: ['Start your career in marketing', 'We started in June'],
    read: posting =>
      findIn(employersSentences(posting), start).map(({ match, span }) => {
        const months = match
          .groups!.months!.match(new RegExp(monthPattern, 'gi'))!
          .map(name => monthNumber(name)!);
        const digits = match.groups!.year;
        return stated({ startMonths: months, ...(digits && { year: Number(digits) }) }, span);
      }),
  },
  {
    id: 'term/duration',
    reads: 'how long an internship or a contract lasts; of a range the shorter, of months 52/12 weeks each',
    accepts: [
      { text: 'Internships are 12 weeks long.', value: { durationWeeks: 12 } },
      { text: 'A 3-month internship', value: { durationWeeks: 13 } },
      { text: 'Duration: 11 months', value: { durationWeeks: 48 } },
      { text: 'Our 12 or 16-week internship', value: { durationWeeks: 12 } },
    ],
    refuses: [
      '16 weeks of parental leave for interns too',
      'You will ship within 2 weeks of your internship',
      '6 months of experience',
    ],
    read: posting =>
      findIn(
        employersSentences(posting).filter(({ section }) => section !== 'benefits'),
        duration,
      )
        .filter(({ sentence }) => speaksOfLength.test(sentence.text) && !speaksOfElse.test(sentence.text))
        .map(({ match, span }) => stated({ durationWeeks: weeks(match.groups!) }, span)),
  },
  {
    id: 'term/duration-heading',
    reads: 'a number of weeks or months alone on the line below "Duration"',
    accepts: [{ text: 'Duration\n\n6 months', value: { durationWeeks: 26 } }],
    refuses: ['Benefits\n\n6 months', 'Duration\n\n6 months of parental leave'],
    read: ({ lines }) =>
      lines.flatMap((line, i) => {
        const found = durationHeading.test(lines[i - 1]?.text ?? '') && durationAlone.exec(line.text);
        return found
          ? [stated({ durationWeeks: weeks(found.groups!) }, { start: line.start, end: line.end })]
          : [];
      }),
  },
];
