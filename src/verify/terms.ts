import { monthLabel, monthNames, monthOf } from './calendar.ts';
import { alphabetical, type Counted, countRows, silent } from './count.ts';
import { type Posting, valuesOf } from './postings.ts';

/** A term and a window of graduation in evidence. */
interface Term {
  season?: string;
  year?: number;
  startMonths?: number[];
  durationWeeks?: number;
}
interface Graduation {
  from?: string;
  to?: string;
}

/** What a row is called, where it stands in time, and what one statement says beside. */
interface Stated {
  id: string;
  label: string;
  part: 'term' | 'graduation';
  /** Months since the year 0; what has no date stands after all that have. */
  begins: number;
  weeks: number;
  start?: string;
  length?: string;
}

const firstMonths: Record<string, number> = { winter: 0, spring: 2, summer: 5, fall: 8 };
const undated = Number.MAX_SAFE_INTEGER;

/** Terms of work and windows of graduation, the earliest first. */
export function terms(postings: readonly Posting[]): Counted {
  const said = new Map(
    postings.map(posting => [
      posting.id,
      [
        ...valuesOf<Term>(posting, 'term').map(termOf),
        ...valuesOf<Graduation>(posting, 'graduation').map(graduationOf),
      ],
    ]),
  );
  const statements = [...said.values()].flat();
  const rows = countRows(said, ['term', 'graduation']).map(row => {
    const same = statements.filter(({ id }) => id === row.id);
    const sorted = (values: (string | undefined)[]) =>
      [...new Set(values.filter(value => value !== undefined))].sort();
    const detail = [...sorted(same.map(({ start }) => start)), ...sorted(same.map(({ length }) => length))];
    const { begins, weeks } = same[0]!;
    return { ...row, ...(detail.length > 0 && { values: { detail: detail.join(', ') } }), begins, weeks };
  });
  rows.sort(
    (a, b) =>
      a.begins - b.begins || a.weeks - b.weeks || alphabetical(a.label, b.label) || alphabetical(a.id, b.id),
  );
  return { rows, notStated: silent(said) };
}

function termOf({ season, year, startMonths = [], durationWeeks }: Term): Stated {
  const starts = [...startMonths].sort((a, b) => a - b);
  const months = disjunction(starts.map(month => monthNames[month - 1]!));
  const length =
    durationWeeks === undefined ? {} : { length: `${durationWeeks} week${durationWeeks === 1 ? '' : 's'}` };
  const when = year === undefined ? ', no year said' : ` ${year}`;
  const ids = (...parts: (string | number | undefined)[]) =>
    parts.filter(part => part !== undefined).join('-');
  const at = (month: number) => (year === undefined ? undated : year * 12 + month);
  const common = { part: 'term' as const, weeks: 0 };
  if (season !== undefined) {
    const label = `${season[0]!.toUpperCase()}${season.slice(1)}${when}`;
    const start = starts.length > 0 ? { start: `from ${months}` } : {};
    return { ...common, id: ids(season, year), label, begins: at(firstMonths[season]!), ...start, ...length };
  }
  if (starts.length > 0) {
    const numbers = starts.map(month => String(month).padStart(2, '0'));
    return {
      ...common,
      id: ids('start', year, ...numbers),
      label: `From ${months}${when}`,
      begins: at(starts[0]! - 1),
      ...length,
    };
  }
  if (year !== undefined)
    return { ...common, id: String(year), label: String(year), begins: at(0), ...length };
  return {
    ...common,
    id: `weeks-${String(durationWeeks ?? 'unsaid').replace('.', '-')}`,
    label: `${length.length ?? 'A term'}, no date said`,
    begins: undated,
    weeks: durationWeeks ?? 0,
  };
}

function graduationOf({ from, to }: Graduation): Stated {
  const first = from ?? to;
  const common = {
    part: 'graduation' as const,
    begins: first === undefined ? undated : monthOf(first),
    weeks: 0,
  };
  if (from !== undefined && to !== undefined) {
    const window = from === to ? `in ${monthLabel(from)}` : `${monthLabel(from)} to ${monthLabel(to)}`;
    return { ...common, id: `graduation-${from}-${to}`, label: `Graduation ${window}` };
  }
  if (from !== undefined)
    return { ...common, id: `graduation-from-${from}`, label: `Graduation ${monthLabel(from)} or later` };
  if (to !== undefined)
    return { ...common, id: `graduation-to-${to}`, label: `Graduation by ${monthLabel(to)}` };
  return { ...common, id: 'graduation', label: 'Graduation, no date said' };
}

/** "May", "May or June", "May, June or July". */
const disjunction = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
