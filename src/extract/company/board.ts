import { whereMayMatch } from '../../lexicon/sieve.ts';
import { asWritten } from '../header.ts';
import type { Rule } from '../rule.ts';
import { topCard } from '../top-card.ts';
import { undoubled } from './name.ts';

/** The employer on a page of LinkedIn as browsers copy it. */
export const onCard: Rule<string> = {
  id: 'company/card',
  reads:
    'the line above the title, where a place with the age of the posting and the number who applied stands below it',
  accepts: [
    {
      text: 'Harbour Partners\nNight Nurse\nOslo, Norway · 2 weeks ago · 57 applicants\nAbout the job\nWe sail.',
      value: 'Harbour Partners',
    },
  ],
  refuses: [
    'Night Nurse\nOslo, Norway · 2 weeks ago · 57 applicants',
    'Northwind\nNight Nurse\nOslo, Norway',
  ],
  read: posting => {
    const company = topCard(posting)?.company;
    return company ? [asWritten(undoubled(company))] : [];
  },
};

/** The employer in what boards say themselves. */
export const onBoardLine: Rule<string> = {
  id: 'company/board-line',
  reads: 'the employer in a line of the job board: "Save Data Engineer at Northwind"',
  accepts: [
    {
      text: 'Save\nSave Data Engineer at Northwind\nAbout the job\nYou build bridges.',
      value: 'Northwind',
    },
    { text: 'Northwind home page\nData Engineer\nJobs powered by Lever', value: 'Northwind' },
  ],
  refuses: ['Save time at work\nYou build bridges.', 'Save lives at sea with us, and build bridges.'],
  read: ({ lines }, { boards }) =>
    boards.flatMap(({ mark, names }) =>
      names.length === 0 || !mark || !lines.some(({ text }) => mark.test(text))
        ? []
        : names.flatMap(name =>
            whereMayMatch(lines, name).flatMap(line => {
              const found = name.exec(line.text);
              const [start, end] = found?.indices?.groups?.company ?? [];
              if (!found || start === undefined || end === undefined) return [];
              const text = found.groups!.company!;
              return [asWritten({ text, start: line.start + start, end: line.start + end })];
            }),
          ),
    ),
};
