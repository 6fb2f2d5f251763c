import { type CountedRow, postingsIn } from './count.ts';
import { wilson } from './interval.ts';
import type { Posting } from './postings.ts';
import type { Recount } from './recounts.ts';

/** What a cell of a chart's file must hold: a value, or a number that is rounded to some decimals. */
export type Cell = string | number | null | { number: number; decimals: number };

/** A row of a chart's file as the data bear it. */
export interface Expected {
  id: string;
  /** By column, in the order of the file. */
  cells: Record<string, Cell>;
  /** Ids of the postings of every part. */
  postings: Record<string, string[]>;
}

/** The figures of a chart as its file must have them: its rows, then the postings in none of them, then those that say nothing. */
export function figuresOf(recount: Recount, postings: readonly Posting[], smallSample: number): Expected[] {
  const n = postings.length;
  const { rows, notStated, noneOfThese = [] } = recount.count(postings, smallSample);
  const { parts, answeredByAll } = recount;
  return [
    ...rows.map(row => expected(recount, row, parts, row.of ?? n)),
    ...(noneOfThese.length > 0 ? [apart(recount, 'none-of-these', 'None of these', noneOfThese, n)] : []),
    ...(n > 0 && !answeredByAll ? [apart(recount, 'not-stated', 'Not stated', notStated, n)] : []),
  ];
}

const apart = (recount: Recount, id: string, label: string, ids: string[], n: number): Expected =>
  expected(recount, { id, label, parts: { [id]: ids } }, [id], n);

function expected(recount: Recount, row: CountedRow, parts: readonly string[], of: number): Expected {
  const { label, parts: own, aside, values = {} } = recount;
  const inParts = parts === own;
  const counting = postingsIn(row, aside?.part);
  const { low, high } = wilson(counting, of);
  const partCells = own.map(part => [
    part.replace('-', '_'),
    inParts ? (row.parts[part]?.length ?? 0) : null,
  ]);
  const valueCells = Object.entries(values).map(([column, decimals]) => {
    const value = row.values?.[column] ?? null;
    return [column, typeof value === 'number' ? { number: value, decimals: decimals ?? 9 } : value];
  });
  return {
    id: row.id,
    cells: {
      id: row.id,
      [label]: printable(row.label),
      ...Object.fromEntries(valueCells),
      ...(own.length > 1 && Object.fromEntries(partCells)),
      ...(aside && { [aside.counting]: inParts ? counting : null }),
      count: postingsIn(row),
      n: of,
      share: { number: counting / of, decimals: 6 },
      low: { number: low, decimals: 6 },
      high: { number: high, decimals: 6 },
    },
    postings: Object.fromEntries(parts.map(part => [part, row.parts[part] ?? []])),
  };
}

/** Files hold names without characters that are for machines: control characters, ends of lines, turns of direction. */
const printable = (name: string): string =>
  name
    .toWellFormed()
    .split(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]+/u)
    .join(' ')
    .trim();
