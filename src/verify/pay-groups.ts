import { alphabetical } from './count.ts';
import { type Posting, valuesOf } from './postings.ts';
import { rowId } from './row-id.ts';

/** Pay in evidence. */
interface Pay {
  min?: number;
  max?: number;
  currency: string;
  period?: string;
  periodStatus?: 'stated' | 'inferred';
  kind: string;
}

/** All base pay of one posting in one currency and period, from its lowest end to its highest. */
export interface Range {
  posting: Posting;
  lower: number | undefined;
  upper: number | undefined;
  inferred: boolean;
}

/** Base pay that can be compared: of one currency and one period. */
export interface Group {
  id: string;
  currency: string;
  period: string | undefined;
  ranges: Range[];
}

/** What a posting states of its base pay. */
export const basePay = (posting: Posting): Pay[] =>
  valuesOf<Pay>(posting, 'salary').filter(({ kind }) => kind === 'base');

/** The base pay of postings by currency and period, the largest group first. */
export function groupsOf(postings: readonly Posting[]): Group[] {
  const groups = new Map<string, Group>();
  for (const posting of postings) {
    const said = Map.groupBy(
      basePay(posting),
      ({ currency, period = 'unsaid' }) => `${rowId(currency)}-${period}`,
    );
    for (const [id, each] of said) {
      const { currency, period } = each[0]!;
      const group = groups.get(id) ?? { id, currency, period, ranges: [] };
      groups.set(id, group);
      group.ranges.push({
        posting,
        lower: least(each.flatMap(({ min }) => min ?? [])),
        upper: greatest(each.flatMap(({ max }) => max ?? [])),
        inferred: each.every(({ periodStatus }) => periodStatus === 'inferred'),
      });
    }
  }
  return [...groups.values()].sort((a, b) => b.ranges.length - a.ranges.length || alphabetical(a.id, b.id));
}

const least = (values: readonly number[]) => (values.length > 0 ? Math.min(...values) : undefined);
const greatest = (values: readonly number[]) => (values.length > 0 ? Math.max(...values) : undefined);
