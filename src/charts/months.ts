import { ascending, range } from 'd3-array';
import type { Population } from '../corpus/corpus.ts';
import type { PostingRecord } from '../posting/record.ts';
import { population } from '../statistics/population.ts';
import { share } from '../statistics/share.ts';
import { alternative } from './alternative.ts';
import { measured } from './answer.ts';
import { monthIndex, monthName, yearOf } from './calendar.ts';
import type { Answer, Chart, PartStyle, Row } from './chart.ts';
import type { Columns } from './form.ts';
import { capital, nobody, postings } from './prose.ts';

const parts: readonly PartStyle[] = [{ key: 'posted', label: 'Posted', tone: 'strong' }];

/** Stretches of time that a column may stand for, the shortest first. */
const units = [
  { name: 'month', months: 1 },
  { name: 'quarter', months: 3 },
  { name: 'year', months: 12 },
] as const;
type Unit = (typeof units)[number];
/** More columns than this are drawn in longer stretches of time. */
const most = 60;

/** The month of a posting; of dates that contradict each other the first. */
const monthOf = ({ fields }: PostingRecord): number | undefined => {
  const [date] = fields.postedOn.facts.map(({ value }) => value).sort(ascending);
  return date === undefined ? undefined : monthIndex(date);
};

/** "2024-07", "2024-q3", "2024": what a stretch is called in an address, from its first month. */
function slotId(start: number, { name }: Unit): string {
  const year = String(yearOf(start)).padStart(4, '0');
  if (name === 'year') return year;
  const part = start % 12;
  return name === 'month' ? `${year}-${String(part + 1).padStart(2, '0')}` : `${year}-q${part / 3 + 1}`;
}

function slotName(start: number, { name }: Unit): string {
  if (name === 'month') return monthName(start);
  const ordinal = ['First', 'Second', 'Third', 'Fourth'][(start % 12) / 3];
  return name === 'year' ? String(yearOf(start)) : `${ordinal} quarter of ${yearOf(start)}`;
}

function answer(all: Population): Answer {
  const records = population(all);
  const dated = new Map<number, string[]>();
  const notStated: string[] = [];
  for (const record of records) {
    const month = monthOf(record);
    if (month === undefined) notStated.push(record.id);
    else if (dated.has(month)) dated.get(month)!.push(record.id);
    else dated.set(month, [record.id]);
  }
  const denominator = { of: records.length, small: records.length < all.report.smallSample };
  const slots = slotsOf([...dated.keys()]);
  const rows = slots.starts.flatMap((start): Row[] => {
    const ids = range(start, start + slots.unit.months).flatMap(month => dated.get(month) ?? []);
    const tallied = {
      id: slotId(start, slots.unit),
      label: slotName(start, slots.unit),
      parts: new Map([['posted', ids.sort(ascending)]]),
    };
    return ids.length === 0 ? [] : [measured(tallied, parts, denominator)];
  });
  const form: Columns = {
    kind: 'columns',
    unit: slots.unit.name,
    slots: slots.starts.map(start => ({ row: slotId(start, slots.unit), start, months: slots.unit.months })),
  };
  return {
    rows,
    n: records.length,
    notStated: notStated.sort(ascending),
    further: [],
    small: denominator.small,
    form,
  };
}

/** All stretches from the first month to the last, those without postings too. */
function slotsOf(months: readonly number[]): { unit: Unit; starts: number[] } {
  if (months.length === 0) return { unit: units[0], starts: [] };
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const startsIn = ({ months: length }: Unit) => range(Math.floor(first / length) * length, last + 1, length);
  const unit = units.find(each => startsIn(each).length <= most) ?? units[2];
  return { unit, starts: startsIn(unit) };
}

/** Whether a date lies in the stretch of time that a row is called by. */
const isIn = (date: string, rowId: string): boolean =>
  units.some(unit => slotId(monthIndex(date) - (monthIndex(date) % unit.months), unit) === rowId);

/** "from July 2024 to July 2026, half of them in March 2025 or later". */
function when({ rows, n, notStated, form }: Answer): string {
  const quarters = form.kind === 'columns' && form.unit === 'quarter';
  const named = ({ label }: Row) => (quarters ? `the ${label.toLowerCase()}` : label);
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const stating = n - notStated.length;
  if (first === last) return `in ${named(first)}`;
  const span = `from ${named(first)} to ${named(last)}`;
  const since = median(rows, stating);
  return since === first || stating < 4 ? span : `${span}, half of them in ${named(since)} or later`;
}

/** The last row from which on at least half of the postings are. */
function median(rows: readonly Row[], total: number): Row {
  let later = 0;
  return [...rows].reverse().find(({ count }) => {
    later += count;
    return later * 2 >= total;
  })!;
}

/** When postings were posted. */
export const months: Chart = {
  id: 'months',
  name: 'Dates',
  question: 'When were the postings posted?',
  rowName: 'Posted in',
  rowsName: 'dates',
  measureName: 'Postings',
  parts,
  method:
    'A posting counts in the month that it says it was posted in. These are the postings of this corpus, not all that were published; the first and the last month may not be complete. More than sixty months are shown as quarters, more than sixty quarters as years.',
  answer,
  facts: ({ fields }, rowId) => fields.postedOn.facts.filter(({ value }) => isIn(value, rowId)),
  finding(given) {
    const stating = given.n - given.notStated.length;
    if (stating === 0) return nobody(given, ['says when it was posted', 'say when they were posted']);
    const subject = postings({ count: stating, share: share(stating, given.n) }, given);
    const says = stating === 1 ? 'says when it was posted' : 'say when they were posted';
    return `${capital(subject)} ${says}: ${when(given)}.`;
  },
  alt: given => alternative(months, given),
};
