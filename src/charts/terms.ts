import { ascending } from 'd3-array';
import type { Population } from '../corpus/corpus.ts';
import type { PostingRecord } from '../posting/record.ts';
import { population } from '../statistics/population.ts';
import { share } from '../statistics/share.ts';
import { alternative } from './alternative.ts';
import { answer as tallied } from './answer.ts';
import type { Answer, Chart, PartStyle, Row } from './chart.ts';
import type { Timeline } from './form.ts';
import { capital, list, nobody, numeral, postings } from './prose.ts';
import { ofGraduation, ofTerm, type Stated, statements } from './term-rows.ts';

const parts: readonly PartStyle[] = [
  { key: 'term', label: 'Term of work', tone: 'strong' },
  { key: 'graduation', label: 'Window of graduation', tone: 'preferred' },
];

function answer(all: Population): Answer {
  const stated = new Map<string, Stated>();
  const details = new Map<string, Set<string>>();
  for (const record of population(all))
    for (const each of statements(record)) {
      stated.set(each.row, each);
      const known = details.get(each.row) ?? new Set();
      details.set(each.row, known);
      for (const detail of each.details) known.add(detail);
    }
  const begins = ({ id }: Row) => {
    const { from, to, weeks = 0 } = stated.get(id)!;
    return [from ?? to ?? Number.MAX_SAFE_INTEGER, weeks] as const;
  };
  const order = (a: Row, b: Row) => {
    const [x, y] = [begins(a), begins(b)];
    return x[0] - y[0] || x[1] - y[1] || ascending(a.label, b.label) || ascending(a.id, b.id);
  };
  const given = tallied(all, parts, statements, order);
  const rows = given.rows.map(row => {
    const detail = [...details.get(row.id)!].sort(startsFirst).join(', ');
    return detail === '' ? row : { ...row, values: { detail } };
  });
  const form: Timeline = { kind: 'timeline', spans: rows.map(({ id }) => spanOf(stated.get(id)!)) };
  return { ...given, rows, form };
}

/** Starts before lengths. */
const startsFirst = (a: string, b: string): number =>
  Number(/^\d/.test(a)) - Number(/^\d/.test(b)) || ascending(a, b);

const spanOf = ({ row, from, to }: Stated): Timeline['spans'][number] => ({
  row,
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

/** How many postings have a row in a part. */
const stating = ({ rows }: Answer, key: string): number =>
  new Set(rows.flatMap(row => row.parts.find(part => part.key === key)!.postings)).size;

/** When the work is, how long it lasts, and when studies have to end. */
export const terms: Chart = {
  id: 'terms',
  name: 'Terms',
  question: 'When is the work, and when do studies have to end?',
  rowName: 'Term or window',
  rowsName: 'terms and windows',
  measureName: 'Postings',
  parts,
  values: [
    {
      key: 'detail',
      label: 'As stated',
      description: 'months of the start, and lengths, that its postings state',
      type: 'string',
    },
  ],
  method:
    'A posting counts once in every term that it states, be it a season, the months of its start or a length, and in every window in which studies have to end. A season is drawn over its usual months: winter from January to March, spring from March to May, summer from June to August, fall from September to November. What has no year stands below the axis.',
  answer,
  facts: ({ fields }: PostingRecord, rowId) => [
    ...fields.term.facts.filter(({ value }) => ofTerm(value).row === rowId),
    ...fields.graduation.facts.filter(({ value }) => ofGraduation(value).row === rowId),
  ],
  finding(given) {
    const kinds = [
      { count: stating(given, 'term'), what: 'a term of work' },
      { count: stating(given, 'graduation'), what: 'a window of graduation' },
    ].filter(({ count }) => count > 0);
    const [first, ...rest] = kinds;
    if (!first) return nobody(given, ['states a term', 'state a term']);
    const subject = postings({ count: first.count, share: share(first.count, given.n) }, given);
    const said = [
      `${subject} ${first.count === 1 ? 'states' : 'state'} ${first.what}`,
      ...rest.map(({ count, what }) => `${numeral(count)} ${what}`),
    ];
    return `${capital(list(said))}.`;
  },
  alt: given => alternative(terms, given),
};
