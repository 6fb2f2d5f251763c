import type { Cell, Expected } from './figures.ts';

/** A row of a chart's JSON: its cells by column, and its postings by part. */
export type FoundRow = Record<string, unknown> & { id: string; postings: Record<string, string[]> };

/** A figure of a chart that the data do not bear. */
export interface Difference {
  chart: string;
  /** Absent where the chart as a whole differs. */
  row?: string;
  column?: string;
  expected: string;
  found: string;
}

/** All in which a chart's rows differ from those that the data bear: missing and further rows, order, cells, postings. */
export function differences(
  chart: string,
  expected: readonly Expected[],
  found: readonly FoundRow[],
): Difference[] {
  const foundById = new Map(found.map(row => [row.id, row]));
  const known = new Set(expected.map(({ id }) => id));
  const rows = expected.flatMap((row): Difference[] => {
    const other = foundById.get(row.id);
    return other
      ? ofRow(chart, row, other)
      : [{ chart, row: row.id, expected: `a row of ${String(row.cells.count)} postings`, found: 'no row' }];
  });
  const further = found
    .filter(({ id }) => !known.has(id))
    .map(({ id, count }) => ({
      chart,
      row: id,
      expected: 'no row',
      found: `a row of ${String(count)} postings`,
    }));
  const order = (ids: readonly { id: string }[]) => ids.map(({ id }) => id).join(', ');
  if (rows.length + further.length > 0 || order(expected) === order(found)) return [...rows, ...further];
  return [{ chart, expected: `rows in the order ${order(expected)}`, found: order(found) }];
}

function ofRow(chart: string, { id: row, cells, postings }: Expected, found: FoundRow): Difference[] {
  const { postings: foundPostings, ...foundCells } = found;
  const columns = [...new Set([...Object.keys(cells), ...Object.keys(foundCells)])];
  const parts = [...new Set([...Object.keys(postings), ...Object.keys(foundPostings)])];
  const told = (ids: readonly string[] | undefined) => ids?.join(', ') ?? 'nothing';
  return [
    ...columns
      .filter(column => !bears(cells[column], foundCells[column]))
      .map(column => ({
        chart,
        row,
        column,
        expected: inWords(cells[column]),
        found: inWords(foundCells[column] as Cell),
      })),
    ...parts
      .filter(part => told(postings[part]) !== told(foundPostings[part]))
      .map(part => ({
        chart,
        row,
        column: `postings of ${part}`,
        expected: told(postings[part]),
        found: told(foundPostings[part]),
      })),
  ];
}

/** Whether a cell holds what it must: a rounded number lies no further off than rounding takes it. */
function bears(expected: Cell | undefined, found: unknown): boolean {
  if (expected === undefined || expected === null || typeof expected !== 'object') return expected === found;
  const reach = 0.5 * 10 ** -expected.decimals * (1 + 1e-6);
  return typeof found === 'number' && Math.abs(expected.number - found) <= reach;
}

function inWords(cell: Cell | undefined): string {
  if (cell === undefined) return 'no such column';
  if (cell === null) return 'nothing';
  return typeof cell === 'object' ? String(Number(cell.number.toFixed(cell.decimals))) : String(cell);
}
