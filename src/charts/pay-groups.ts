import { ascending, descending } from 'd3-array';
import type { PostingRecord } from '../posting/record.ts';
import { address } from './address.ts';
import type { Level } from './levels.ts';
import type { Period } from './money.ts';

/** The base pay of one posting in one currency and period; at least one end is there. */
export interface PayRange {
  posting: string;
  title: string;
  levels: Level[];
  min?: number;
  max?: number;
  /** Whether the period is not said and follows from the amount. */
  inferred: boolean;
}

/** All base pay that can be compared: of one currency and one period. */
export interface PayGroup {
  id: string;
  currency: string;
  period: Period;
  ranges: PayRange[];
}

/**
 * The base pay that postings state, by currency and period, the largest group first. A posting that states several
 * ranges in one group, for several places, is there once, from its lowest end to its highest.
 */
export function payGroups(records: readonly PostingRecord[]): PayGroup[] {
  const groups = new Map<string, PayGroup>();
  for (const record of records)
    for (const { value } of baseFacts(record)) {
      const { currency, period = 'unsaid', periodStatus } = value;
      const id = groupId(currency, period);
      const group = groups.get(id) ?? { id, currency, period, ranges: [] };
      groups.set(id, group);
      const inferred = periodStatus === 'inferred';
      const last = group.ranges.at(-1);
      if (last?.posting === record.id) widen(last, value, inferred);
      else group.ranges.push({ ...nameOf(record), ...ends(value), inferred });
    }
  for (const { ranges } of groups.values()) ranges.sort((a, b) => ascending(a.posting, b.posting));
  return [...groups.values()].sort(
    (a, b) => descending(a.ranges.length, b.ranges.length) || ascending(a.id, b.id),
  );
}

/** What a posting states of its base pay. */
export const baseFacts = ({ fields }: PostingRecord) =>
  fields.salary.facts.filter(({ value }) => value.kind === 'base');

/** Id of a group: `usd-year`. */
export const groupId = (currency: string, period: Period = 'unsaid'): string =>
  `${address(currency)}-${period}`;

const nameOf = ({ id, fields }: PostingRecord) => ({
  posting: id,
  title: fields.title.facts[0]?.value ?? id,
  levels: [...new Set(fields.seniority.facts.map(({ value }) => value))],
});

const ends = ({ min, max }: Pick<PayRange, 'min' | 'max'>): Pick<PayRange, 'min' | 'max'> => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});

function widen(range: PayRange, { min, max }: Pick<PayRange, 'min' | 'max'>, inferred: boolean): void {
  if (min !== undefined) range.min = Math.min(min, range.min ?? min);
  if (max !== undefined) range.max = Math.max(max, range.max ?? max);
  range.inferred &&= inferred;
}
