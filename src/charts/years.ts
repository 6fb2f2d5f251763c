import type { PostingRecord } from '../posting/record.ts';
import { flatExperience } from '../resolve/experience.ts';
import { median } from '../statistics/median.ts';
import { alternative } from './alternative.ts';
import { answer } from './answer.ts';
import { breakdown } from './breakdown.ts';
import type { Answer, Chart, PartStyle } from './chart.ts';
import { byList } from './order.ts';
import { capital, nobody, numeral, uncapital } from './prose.ts';

const parts: readonly PartStyle[] = [{ key: 'required', label: 'Required', tone: 'strong' }];

/** From this many years on, rows are one. */
const most = 10;
const order = Array.from({ length: most + 1 }, (_, years) => String(years));

const yearsIn = (row: string): string =>
  row === '0'
    ? 'Less than 1 year'
    : row === '1'
      ? '1 year'
      : `${row}${row === String(most) ? ' or more' : ''} years`;

/** The row of a number of years: whole years, rounded down. */
const rowOf = (years: number): string => String(Math.min(most, Math.floor(years)));

function mentionsOf({ fields }: PostingRecord) {
  const { min } = flatExperience(fields.experience.facts);
  return min === null ? [] : [{ row: rowOf(min), label: yearsIn(rowOf(min)), part: 'required' }];
}

const states = ['states years of experience', 'state years of experience'] as const;

/** How many years of experience are enough. */
export const years: Chart = {
  id: 'years',
  name: 'Years of experience',
  question: 'How many years of experience are enough?',
  rowName: 'Years',
  rowsName: 'numbers of years',
  measureName: 'Postings',
  parts,
  method:
    'Each posting counts once, under the fewest years with which one may apply: of several paths (“a bachelor’s degree and 5 years, or a master’s and 3”) the shortest, of requirements that all hold the longest. Years are rounded down; years that are only preferred do not count. The median is that of the postings that state years, with the interval of its order statistics.',
  answer: population => answer(population, parts, mentionsOf, byList(order)),
  facts: ({ fields }, rowId) =>
    fields.experience.facts.filter(
      ({ value }) => value.strength === 'required' && rowOf(value.minYears) === rowId,
    ),
  finding: given =>
    given.rows.length === 0
      ? nobody(given, states)
      : given.small
        ? breakdown(given, {
            nobody: states,
            verb: ['asks', 'ask'],
            object: ({ label }) => uncapital(label),
            silent: ['states no years', 'state no years'],
          })
        : middle(given),
  alt: given => alternative(years, given),
};

/** "Of 3,000 postings, 1,200 state years of experience; half of these ask for 3 years or fewer." */
function middle({ rows, n }: Answer): string {
  const stated = rows.flatMap(({ id, count }) => Array.from({ length: count }, () => Number(id)));
  const { value, low, high } = median(stated);
  const span = low === high ? '' : ` (95% interval of the median: ${low} to ${high})`;
  return capital(
    `${numeral(stated.length)} of ${numeral(n)} postings state years of experience; half of these ask for ${value === 0 ? 'less than 1' : value} or fewer${span}.`,
  );
}
