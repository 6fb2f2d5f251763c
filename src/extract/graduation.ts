import { pattern } from '../lexicon/pattern.ts';
import type { FieldValue } from '../posting/record.ts';
import { isoMonth, monthNumber, monthPattern } from './months.ts';
import { type Reading, type Rule, stated } from './rule.ts';
import { employersSentences, type Found, findIn } from './sentences.ts';

type Graduation = FieldValue<'graduation'>;

const season = '(?:(?:the )?(?:spring|summer|fall|autumn)(?: semester)?)';
/** A month, a season or nothing, and a year; the group `name` before each. */
const when = (name: string) =>
  `(?:(?<${name}Month>${monthPattern}|${season})(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?,?\\s+(?:of\\s+)?)?(?<${name}Year>20[2-4]\\d)`;
const complete = 'complet(?:e|ed|ing|ion of) (?:your|their|the|a|an)(?: [\\w-]+){0,4}? (?:degree|studies)';
const graduating = `\\b(?:graduat(?:e|es|ed|ing|ion)|graduate date|degree completion|${complete})\\b`;
/** What may stand between graduating and when: no other work that begins then. */
const gap = (most: number) =>
  `(?:(?!\\b(?:join|start\\w*|engineers?|analysts?|program\\w*(?! by\\b)|scheme|intake|roles?|positions?|last|past)\\b)[^.;]){0,${most}}?`;
const range = new RegExp(
  `${graduating}${gap(60)}\\b(?:between|from)?\\s*${when('from')}\\s*(?:and|to|through|until|or|\\/|-|–|—)+\\s*${when('to')}`,
  'gi',
);
const oneSided = pattern('gi')`
  ${graduating}${gap(50)}\b
  (?<side>by|before|no later than|until|on or before|on or after|after|from|since|no earlier than)\s+
  (?:the )?${when('at')}(?!\s*(?:-|–|or|and|to)\s*(?:${monthPattern}\s*)?20)
`;
const single = pattern('gi')`
  \b(?:graduat(?:e|es|ing|ion)|graduate date|degree completion|${complete}|class)\b
  (?:${gap(30)}\b(?:in|date of|year of|of|is|around|approximately|:)\s+|\s*:?\s+(?=${monthPattern}\s))
    ${when('at')}
  (?<later>\s+or later|\s+or after|\s+or beyond|\s+and beyond|\s+onwards?)?
`;

const graduatesOf = new RegExp(`\\b${when('at')} (?:graduates|grads)\\b(?! (?:program|scheme))`, 'gi');

const seasons: Record<string, { first: number; last: number }> = {
  spring: { first: 1, last: 6 },
  summer: { first: 6, last: 8 },
  fall: { first: 9, last: 12 },
  autumn: { first: 9, last: 12 },
};

/** A month of a name: its own number, the first or last of a season, or of the year when there is none. */
function month(name: string | undefined, year: string, end: 'first' | 'last'): string {
  const term = /spring|summer|fall|autumn/i.exec(name ?? '')?.[0].toLowerCase();
  const number = term ? seasons[term]![end] : name && monthNumber(name);
  return isoMonth(Number(year), number || (end === 'first' ? 1 : 12));
}

/** The matches of a pattern that are of applicants: no graduate's title, and nobody who has founded the company. */
const found = (posting: Parameters<Rule<Graduation>['read']>[0], pattern: RegExp): Found[] =>
  findIn(employersSentences(posting), pattern).filter(
    ({ sentence: { text }, match }) =>
      !/\b(?:founders?|combinator|start-?ups?)\b/i.test(text.slice(0, match.index)) &&
      !/^Graduates? (?:\p{Lu}|[-–(&])/u.test(match[0]),
  );

const matches = ({ sentence }: Found, { source }: RegExp): boolean =>
  new RegExp(source, 'i').test(sentence.text);

/** When applicants must finish their studies, as an interval of months; a bare year is all of its months. */
export const graduation: readonly Rule<Graduation>[] = [
  {
    id: 'graduation/window',
    reads: 'a window in which applicants graduate; spring is January to June, fall September to December',
    accepts: [
      {
        text: 'Must graduate between December 2024 and June 2025',
        value: { from: '2024-12', to: '2025-06' },
      },
      { text: 'Expected graduation date between 2026 - 2028', value: { from: '2026-01', to: '2028-12' } },
      { text: 'You are graduating from May 2026 to Sept. 2026', value: { from: '2026-05', to: '2026-09' } },
      {
        text: 'You are completing a law-related degree between May 2026 and June 2027.',
        value: { from: '2026-05', to: '2027-06' },
      },
      { text: 'You graduated between May 2025 and May 2026.', value: { from: '2025-05', to: '2026-05' } },
      { text: 'You will graduate in 2026 or 2027', value: { from: '2026-01', to: '2027-12' } },
      { text: 'Graduating in fall of 2026 or spring of 2027', value: { from: '2026-09', to: '2027-06' } },
    ],
    refuses: ['Founded between 2004 and 2006 by two graduates', 'You have graduated'],
    read: posting =>
      found(posting, range).map(({ match, span }): Reading<Graduation> => {
        const { fromMonth, fromYear, toMonth, toYear } = match.groups!;
        return stated(
          { from: month(fromMonth, fromYear!, 'first'), to: month(toMonth, toYear!, 'last') },
          span,
        );
      }),
  },
  {
    id: 'graduation/one-sided',
    reads: 'a month before or after which applicants graduate',
    accepts: [
      { text: 'You will graduate by June 2026.', value: { to: '2026-06' } },
      { text: 'Students graduating from their programs by June 2026', value: { to: '2026-06' } },
      { text: 'You must have graduated by September 2025', value: { to: '2025-09' } },
      { text: 'Graduation no earlier than December 2026', value: { from: '2026-12' } },
      { text: 'You complete your current degree by the spring of 2028', value: { to: '2028-06' } },
    ],
    refuses: [
      'Must graduate between December 2024 and June 2025',
      'We grew after 2021',
      'Our founders graduated from Y Combinator by 2021',
    ],
    read: posting =>
      found(posting, oneSided)
        .filter(one => !matches(one, range))
        .map(({ match, span }): Reading<Graduation> => {
          const { side, atMonth, atYear } = match.groups!;
          const opens = /^(?:on or after|after|from|since|no earlier than)$/i.test(side!);
          return stated(
            opens ? { from: month(atMonth, atYear!, 'first') } : { to: month(atMonth, atYear!, 'last') },
            span,
          );
        }),
  },
  {
    id: 'graduation/single',
    reads: 'the month or year in which applicants graduate',
    accepts: [
      { text: 'Graduating in 2026', value: { from: '2026-01', to: '2026-12' } },
      { text: 'Expected graduation: May 2027 or later', value: { from: '2027-05' } },
      { text: 'Graduating December 2026 onwards', value: { from: '2026-12' } },
      { text: 'Expected graduation around May 2027', value: { from: '2027-05', to: '2027-05' } },
      { text: 'All 2027 graduates are welcome', value: { from: '2027-01', to: '2027-12' } },
      { text: 'Open to the class of 2027', value: { from: '2027-01', to: '2027-12' } },
    ],
    refuses: [
      'Graduation by June 2026',
      'A graduate programme that began in 2019',
      'Graduate Data Engineer - as of September 2026',
      'We are hiring graduate engineers to join us in August 2025.',
    ],
    read: posting =>
      [...found(posting, single), ...found(posting, graduatesOf)]
        .filter(one => !matches(one, range) && !matches(one, oneSided))
        .map(({ match, span }): Reading<Graduation> => {
          const { atMonth, atYear, later } = match.groups!;
          const from = month(atMonth, atYear!, 'first');
          return stated(later ? { from } : { from, to: month(atMonth, atYear!, 'last') }, span);
        }),
  },
];
