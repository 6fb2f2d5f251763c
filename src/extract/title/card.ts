import { asWritten } from '../header.ts';
import type { Rule } from '../rule.ts';
import { topCard } from '../top-card.ts';
import { nameIn } from './name.ts';

/** The name of the job on a page of LinkedIn as browsers copy it. */
export const titleOnCard: Rule<string> = {
  id: 'title/card',
  reads: 'the line above a place with the age of the posting and the number who applied, as LinkedIn has it',
  accepts: [
    {
      text: 'Northwind Partners\nShare\nHarbour Data - North\nOslo, Norway · 2 weeks ago · 57 applicants\nAbout the job\nWe sail.',
      value: 'Harbour Data - North',
    },
    {
      text: 'Northwind\n\nCompensation Analyst\n\nOslo, Norway · Reposted 3 days ago · Over 100 people clicked apply\nWe sail.',
      value: 'Compensation Analyst',
    },
  ],
  refuses: [
    'Northwind\nHarbour Data\nOslo, Norway',
    'Harbour Data\n2 weeks ago · 57 applicants',
    'Northwind\nHarbour Data\nOslo · 2 weeks ago we sailed · 57 applicants',
  ],
  read: posting => {
    const card = topCard(posting);
    return card ? [asWritten(nameIn(card.title))] : [];
  },
};
