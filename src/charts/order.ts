import { ascending, descending } from 'd3-array';
import type { Row } from './chart.ts';

/** Rows by what they measure, the largest first; then by all their postings, then by label. */
export const bySize = (a: Row, b: Row): number =>
  descending(a.measure.count, b.measure.count) ||
  descending(a.count, b.count) ||
  ascending(a.label.toLowerCase(), b.label.toLowerCase()) ||
  ascending(a.id, b.id);

/** Rows in the order of a list of ids; one that is not in the list stands last. */
export const byList = (ids: readonly string[]): ((a: Row, b: Row) => number) => {
  const place = (row: Row) => (ids.includes(row.id) ? ids.indexOf(row.id) : ids.length);
  return (a, b) => place(a) - place(b) || ascending(a.id, b.id);
};
