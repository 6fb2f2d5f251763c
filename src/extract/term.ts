import { pattern } from '../lexicon/pattern.ts';
import { whereMayMatch } from '../lexicon/sieve.ts';
import type { FieldValue, Term } from '../posting/record.ts';
import type { SegmentedPosting, Sentence } from '../segment/posting.ts';
import { monthNumber, monthPattern } from './months.ts';
import { oncePerPosting } from './once.ts';
import { type Reading, type Rule, stated } from './rule.ts';
import { employersSentences, type Found, findIn } from './sentences.ts';
import { durations } from './term/duration.ts';
import { starts } from './term/start.ts';

type Season = NonNullable<FieldValue<'term'>['season']>;

const name = '(?:spring|summer|fall|autumn|winter)';
const season = `(?<season>${name})`;
const peers = `(?:(?:\\s*(?:\\/|,|&|-|and|or))+\\s*${name})*`;
const year = '(?<year>20[2-4]\\d)';
const work =
  '(?:intern(?:ship)?s?|co-?op|placement|(?:graduate )?program(?:me)?|graduate scheme|term|semester|session|student|analyst|trainee|work[- ]term)';
const seasonYear = new RegExp(`\\b${season}${peers}(?:\\s+of)?[\\s,'’]+${year}\\b`, 'gi');
const yearSeason = new RegExp(`\\b${year}\\s+${season}\\b`, 'gi');
const seasonWork = pattern('gi')`
  \b${season}${peers}[\s-]+(?:(?!hours|months|as|in|with|of\b)\w+\s+){0,4}(?:${work}|season)\b
  |\b${work}\s*[-–—(:,]\s*${season}${peers}\b
  |\bduring the ${season.replace('<season>', '<during>')} months\b
  |\b(?:full[- ]time (?:hours )?(?:over|during|for) the|(?:join|work with) (?:us|our (?:[\w,&-]+ ){0,8}?team) (?:this|for the)) ${season.replace('<season>', '<over>')}\b
`;
const internYear = pattern('gi')`
  \b${work}\s*[-–—(,]?\s*(?:${monthPattern}\s+)?${year}\b
  |\bfor an internship in ${year}\b
  |\b${year}\s+(?:[\w.]+\s+){0,5}${work}\b
  |\b${year}\s+start\b(?!-?ups?\b)
  |\(${monthPattern}\s+${year}\)
  |\bjoin (?:us|our (?:\w+ ){0,2}team) in ${year}\b
`;
const day = '(?:\\s+\\d{1,2}(?:st|nd|rd|th)?,?)?';
const months = pattern('gi')`
  \b(?<from>${monthPattern})${day}\s*(?<early>20[2-4]\d)?\s*(?:-|–|—|(?:and runs? )?(?:to|through|until|till)\b)\s*
  (?:the end of )?(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?<to>${monthPattern})${day}(?:\/${monthPattern})?(?:\s*${year})?\b
`;
const startDates = /\bstart(?:ing)? dates?\b/i;

/** Studies that go on or end then: their seasons and months are none of the work. */
const ofStudies = pattern('i')`
  \b(?:graduat\w+|degree|enrol\w*|stud(?:y|ies)|returning|school|combinator|yc|batch|collection
  |cohort of|fund(?:ing|ed)|raised|launch\w*|experience\b[^.;]{0,20}\((?:e\.g|such as|including))\b
`;

const values: Record<string, Season> = {
  spring: 'spring',
  summer: 'summer',
  fall: 'fall',
  autumn: 'fall',
  winter: 'winter',
};
const interns = pattern('i')`
  \b(?:intern(?:ship)?s?|co-?op|placement|student|apprentice(?:ship)?s?|fellowship|trainee
  |graduate (?:program(?:me)?|scheme)|as a (?:new )?graduate|new grads?)\b
`;

/** Sentences of a posting for an intern or the like: only these have seasons. */
const ofInterns = oncePerPosting((posting): readonly Sentence[] => {
  const sentences = employersSentences(posting).filter(({ section }) => section !== 'benefits');
  return whereMayMatch(sentences, interns).some(({ text }) => interns.test(text)) ? sentences : [];
});

/** Whether a season or a year is one of the work: "graduating in Fall 2026" and "the YC Summer 2023 batch" are not. */
const isOfWork = ({ sentence: { text }, match }: Found): boolean => {
  const clause = text.slice(Math.max(0, match.index - 80), match.index);
  return (
    !ofStudies.test(clause.slice(clause.lastIndexOf(';') + 1)) &&
    !after.test(text.slice(match.index + match[0].length))
  );
};
const after =
  /^[^.;,]{0,20}\b(?:graduat(?!e students?\b)\w+|batch|cohort of|collection|following (?:your|the))\b|^[^.;]{0,50}\b(?:is|are) also available\b/i;

const readSeason = (posting: SegmentedPosting, pattern: RegExp): Reading<Term>[] =>
  findIn(ofInterns(posting), pattern)
    .filter(isOfWork)
    .map(({ match, span }) => {
      const { season: name, during, over, year: digits } = match.groups!;
      const found = name ?? during ?? over;
      return stated(
        { ...(found && { season: values[found.toLowerCase()]! }), ...(digits && { year: Number(digits) }) },
        span,
      );
    });

/** The season that a range of months is; undefined where it is none, or one in some countries only. */
function seasonOf(first: number, last: number): Season | undefined {
  if (first >= 5 && first <= 6 && last >= 7 && last <= 9) return 'summer';
  return first >= 8 && first <= 9 && last >= 11 ? 'fall' : undefined;
}

/** The year of a sentence that names one year alone. */
function onlyYear(text: string): string | undefined {
  const years = new Set(text.match(/\b20[2-4]\d\b/g));
  return years.size === 1 ? [...years][0] : undefined;
}

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
      { text: 'Our interns work full-time over the summer.', value: { season: 'summer' } },
      { text: 'You want to be an intern? Join us this summer!', value: { season: 'summer' } },
      {
        text: 'We look for an intern to join our boats and ropes team this fall.',
        value: { season: 'fall' },
      },
      { text: 'This internship is on-site for the fall season.', value: { season: 'fall' } },
      { text: 'Data Intern - Fall', value: { season: 'fall' } },
      { text: 'We take interns: fall, winter, and spring internships.', value: { season: 'fall' } },
    ],
    refuses: [
      'Interns fall in love with our office.',
      'Enjoy summer hours as an intern.',
      'Summer internships are also available.',
      'Experience (e.g. internships, summer jobs) is welcome.',
    ],
    read: posting => readSeason(posting, seasonWork),
  },
  {
    id: 'term/year',
    reads: 'the year of an internship',
    accepts: [
      { text: 'Carpentry Internship 2026 (Canada)', value: { year: 2026 } },
      { text: 'Join us for an internship in 2026.', value: { year: 2026 } },
      { text: 'Carpenter, Graduate Programme 2027', value: { year: 2027 } },
      { text: 'Carpenter, New Grad, 2026 start', value: { year: 2026 } },
      { text: 'Carpentry Intern\n\nYou join our team in 2026.', value: { year: 2026 } },
      { text: 'Carpentry Co-op - May 2026', value: { year: 2026 } },
      { text: 'Co-op or Intern, Carpentry (May 2026)', value: { year: 2026 } },
      { text: 'This 2026 summer internship is for graduate students.', value: { year: 2026 } },
    ],
    refuses: ['Our internship programme won a prize. It was 2024.'],
    read: posting => readSeason(posting, internYear),
  },
  {
    id: 'term/months',
    reads:
      'the first month and the year of a range of months in which interns work; May or June to August or September is inferred to be a summer, September to December a fall',
    accepts: [
      {
        text: 'Interns join our Summer Program (May 2026 - August 2026)',
        value: { startMonths: [5], year: 2026, season: 'summer' },
      },
      {
        text: 'Summer internship, June – August 2027',
        value: { startMonths: [6], year: 2027, season: 'summer' },
      },
      {
        text: 'Internship\n\nDates: September 8 to December 12, 2027',
        value: { startMonths: [9], year: 2027, season: 'fall' },
      },
      {
        text: 'The 2027 programme for interns runs 12 weeks (May 19 – August 8).',
        value: { startMonths: [5], year: 2027, season: 'summer' },
      },
      {
        text: 'Internship from February/March - August/September 2027',
        value: { startMonths: [3], year: 2027 },
      },
      {
        text: 'The internship will start 21 July 2027 and run until 28 August 2027.',
        value: { startMonths: [7], year: 2027 },
      },
      { text: 'Internship, 24 August 2026 - 24 August 2027', value: { startMonths: [8], year: 2026 } },
      { text: 'A co-op from January to June 2027', value: { startMonths: [1], year: 2027 } },
    ],
    refuses: [
      'Summer interns graduating from May 2026 to August 2026',
      'Interns have start dates in May - July 2026',
      'We measured the market from May 2026 to August 2026',
    ],
    read: posting =>
      findIn(ofInterns(posting), months)
        .filter(({ sentence }) => !ofStudies.test(sentence.text) && !startDates.test(sentence.text))
        .flatMap(({ sentence, match, span }): Reading<Term>[] => {
          const { from, to, early, year: own } = match.groups!;
          const late = own ?? onlyYear(sentence.text);
          if (early === undefined && late === undefined) return [];
          const [first, last] = [monthNumber(from!)!, monthNumber(to!)!];
          const inferred = seasonOf(first, last);
          const value = {
            startMonths: [first],
            year: Number(early ?? late),
            ...(inferred && { season: inferred }),
          };
          return [{ kind: 'fact', value, status: inferred ? 'inferred' : 'stated', evidence: [span] }];
        }),
  },
  ...starts,
  ...durations,
];
