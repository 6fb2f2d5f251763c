import type { PostingRecord } from '../posting/record.ts';
import { effectiveNumber } from '../statistics/effective-number.ts';
import { address } from './address.ts';
import { alternative } from './alternative.ts';
import { answer } from './answer.ts';
import type { Answer, Chart, PartStyle } from './chart.ts';
import { leading } from './leading.ts';
import { bySize } from './order.ts';
import { numeral } from './prose.ts';

const parts: readonly PartStyle[] = [{ key: 'company', label: 'Company', tone: 'strong' }];

const mentionsOf = ({ fields }: PostingRecord) =>
  fields.company.facts
    .slice(0, 1)
    .map(({ value }) => ({ row: address(value), label: value, part: 'company' }));

/** From whom the postings are, and how far they are all from one employer. */
export const companies: Chart = {
  id: 'companies',
  name: 'Employers',
  question: 'From which employers are the postings?',
  rowName: 'Employer',
  rowsName: 'employers',
  measureName: 'Postings',
  parts,
  method:
    'The employer is the one that the posting names, not the board that shows it; letter case does not tell employers apart. How concentrated the postings are is told by the number of employers that would give the same concentration if each had as many postings as any other: one divided by the sum of the squared shares (Simpson 1949; Hill 1973).',
  answer: population => answer(population, parts, mentionsOf, bySize),
  facts: ({ fields }, rowId) =>
    fields.company.facts.slice(0, 1).filter(({ value }) => address(value) === rowId),
  finding: given =>
    `${leading(given, {
      nobody: ['names its employer', 'name their employer'],
      clause: (subject, objects, _, singular) => `${subject} ${singular ? 'is' : 'are'} from ${objects}`,
      rest: 'from any other employer',
      rowsName: 'employers',
    })}${spread(given)}`,
  alt: given => alternative(companies, given),
};

/** How many equal employers would be as concentrated, where shares are given at all. */
function spread({ rows, small }: Answer): string {
  if (small || rows.length < 2) return '';
  const effective = Math.round(effectiveNumber(rows.map(({ count }) => count)));
  return ` The ${numeral(rows.length)} employers named are as concentrated as ${numeral(effective)} of equal size would be.`;
}
