import type { FieldValue } from '../posting/record.ts';
import { isoMonth, monthNumber, monthPattern } from './months.ts';
import { type Rule, stated } from './rule.ts';
import { employersSentences, findIn } from './sentences.ts';

type Graduation = FieldValue<'graduation'>;

const when = (name: string) =>
  `(?:(?<${name}Month>${monthPattern})\\s+(?:of\\s+)?)?(?<${name}Year>20[2-4]\\d)`;
const graduating =
  '\\b(?:graduat(?:e|es|ing|ion)|degree completion|complete(?:d)? (?:your|their|the) degree)\\b';
const range = new RegExp(
  `${graduating}[^.;]{0,40}?\\b(?:between|from)?\\s*${when('from')}\\s*(?:and|to|through|until|-|–|—)\\s*${when('to')}`,
  'gi',
);
const oneSided = new RegExp(
  `${graduating}[^.;]{0,40}?\\b(?<side>by|before|no later than|until|after|from|since|no earlier than)\\s+${when('at')}`,
  'gi',
);
const single = new RegExp(
  `${graduating}[^.;]{0,30}?\\b(?:in|of|date|date of|year of|is|:)\\s+${when('at')}(?<later>\\s+or later|\\s+or after|\\s+onwards?)?`,
  'gi',
);

const month = (name: string | undefined, year: string, end: 'first' | 'last'): string =>
  isoMonth(Number(year), (name && monthNumber(name)) || (end === 'first' ? 1 : 12));

/** When applicants must finish their studies, as an interval of months; a bare year is all of its months. */
export const graduation: readonly Rule<Graduation>[] = [
  {
    id: 'graduation/window',
    reads: 'a window in which applicants graduate',
    accepts: [
      {
        text: 'Must graduate between December 2024 and June 2025',
        value: { from: '2024-12', to: '2025-06' },
      },
      { text: 'Expected graduation date between 2026 - 2028', value: { from: '2026-01', to: '2028-12' } },
      { text: 'You are graduating from May 2026 to Sept. 2026', value: { from: '2026-05', to: '2026-09' } },
    ],
    refuses: ['Founded between 2004 and 2006 by two graduates', 'You have graduated'],
    read: posting =>
      findIn(employersSentences(posting), range).map(({ match, span }) => {
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
      { text: 'Graduation no earlier than December 2026', value: { from: '2026-12' } },
    ],
    refuses: ['Must graduate between December 2024 and June 2025', 'We grew after 2021'],
    read: posting =>
      findIn(employersSentences(posting), oneSided)
        .filter(({ sentence }) => !new RegExp(range.source, 'i').test(sentence.text))
        .map(({ match, span }) => {
          const { side, atMonth, atYear } = match.groups!;
          const opens = /^(?:after|from|since|no earlier than)$/i.test(side!);
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
    ],
    refuses: ['Graduation by June 2026', 'A graduate programme that began in 2019'],
    read: posting =>
      findIn(employersSentences(posting), single)
        .filter(
          ({ sentence }) =>
            ![range, oneSided].some(({ source }) => new RegExp(source, 'i').test(sentence.text)),
        )
        .map(({ match, span }) => {
          const { atMonth, atYear, later } = match.groups!;
          const from = month(atMonth, atYear!, 'first');
          return stated(later ? { from } : { from, to: month(atMonth, atYear!, 'last') }, span);
        }),
  },
];
