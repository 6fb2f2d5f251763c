import type { FieldValue, PostingRecord, Term } from '../posting/record.ts';
import { monthIndex, monthName, monthNames } from './calendar.ts';
import { capital, list } from './prose.ts';

/** One statement of when or how long work lasts, or of when studies end. */
export interface Stated {
  row: string;
  label: string;
  part: 'term' | 'graduation';
  /** First and last month, counted from January of the year 0; an end that is not said is absent, and so are both without a year. */
  from?: number;
  to?: number;
  /** What it says beside: "from May or June", "12 weeks". */
  details: string[];
  /** Length of a term without a date, for its place among those. */
  weeks?: number;
}

/** The months over which a season is drawn: the first and the last, January being 0. */
const seasonMonths: Record<NonNullable<Term['season']>, readonly [first: number, last: number]> = {
  winter: [0, 2],
  spring: [2, 4],
  summer: [5, 7],
  fall: [8, 10],
};

/** All that a posting states of terms and windows of graduation, in the order of its facts. */
export const statements = ({ fields }: PostingRecord): Stated[] => [
  ...fields.term.facts.map(({ value }) => ofTerm(value)),
  ...fields.graduation.facts.map(({ value }) => ofGraduation(value)),
];

const or = (names: readonly string[]): string => list(names).replace(/ and (?!.* and )/, ' or ');
const twoDigits = (month: number): string => String(month).padStart(2, '0');

/** What a term states: its row in the chart, and which months it is about. */
export function ofTerm({ season, year, startMonths = [], durationWeeks }: Term): Stated {
  const starts = [...startMonths].sort((a, b) => a - b);
  const names = or(starts.map(month => monthNames[month - 1]!));
  const weeks =
    durationWeeks === undefined ? [] : [durationWeeks === 1 ? '1 week' : `${durationWeeks} weeks`];
  const part = 'term';
  const undated = year === undefined ? ', no year said' : '';
  if (season !== undefined) {
    const id = [season, ...(year === undefined ? [] : [year])].join('-');
    const label = `${capital(season)}${year === undefined ? undated : ` ${year}`}`;
    const details = [...(starts.length > 0 ? [`from ${names}`] : []), ...weeks];
    return { row: id, label, part, ...over(year, ...seasonMonths[season]), details };
  }
  if (starts.length > 0) {
    const id = ['start', ...(year === undefined ? [] : [year]), ...starts.map(twoDigits)].join('-');
    const label = `From ${names}${year === undefined ? undated : ` ${year}`}`;
    return { row: id, label, part, ...over(year, starts[0]! - 1, starts.at(-1)! - 1), details: weeks };
  }
  if (year !== undefined)
    return { row: String(year), label: String(year), part, ...over(year, 0, 11), details: weeks };
  const weeksId = `weeks-${String(durationWeeks ?? 'unsaid').replace('.', '-')}`;
  const label = `${weeks[0] ?? 'A term'}, no date said`;
  return {
    row: weeksId,
    label,
    part,
    details: [],
    ...(durationWeeks !== undefined && { weeks: durationWeeks }),
  };
}

const over = (year: number | undefined, first: number, last: number): Pick<Stated, 'from' | 'to'> =>
  year === undefined ? {} : { from: year * 12 + first, to: year * 12 + last };

/** The same of the months in which people graduate. */
export function ofGraduation({ from, to }: FieldValue<'graduation'>): Stated {
  const [first, last] = [from, to].map(month => (month === undefined ? undefined : monthIndex(month)));
  const part = 'graduation';
  const ends = { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) };
  if (from !== undefined && to !== undefined) {
    const label = from === to ? `in ${monthName(first!)}` : `${monthName(first!)} to ${monthName(last!)}`;
    return { row: `graduation-${from}-${to}`, label: `Graduation ${label}`, part, ...ends, details: [] };
  }
  if (from !== undefined)
    return {
      row: `graduation-from-${from}`,
      label: `Graduation ${monthName(first!)} or later`,
      part,
      ...ends,
      details: [],
    };
  if (to !== undefined)
    return {
      row: `graduation-to-${to}`,
      label: `Graduation by ${monthName(last!)}`,
      part,
      ...ends,
      details: [],
    };
  return { row: 'graduation', label: 'Graduation, no date said', part, details: [] };
}
