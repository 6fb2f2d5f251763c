import type { Counted, CountedRow } from './count.ts';
import { quantile } from './interval.ts';
import { levelLabels, levelsOf } from './levels.ts';
import { basePay, type Group, groupsOf, type Range } from './pay-groups.ts';
import type { Posting } from './postings.ts';

/**
 * Base pay by currency and period, and by level in groups of many postings.
 * @param smallSample fewer postings than this are no row of a level.
 */
export function pay(postings: readonly Posting[], smallSample: number): Counted {
  const groups = groupsOf(postings);
  const total = groups.reduce((sum, { ranges }) => sum + ranges.length, 0);
  const few = total > 40 ? 12 : 25;
  return {
    rows: groups.flatMap(group => [
      rowOf(group, group.ranges),
      ...(group.ranges.length > few ? levelRows(group, smallSample) : []),
    ]),
    notStated: postings.filter(posting => basePay(posting).length === 0).map(({ id }) => id),
  };
}

/** The levels that have postings enough, where there are two of them. */
function levelRows(group: Group, smallSample: number): CountedRow[] {
  const rows = Object.entries(levelLabels).flatMap(([level, name]) => {
    const ranges = group.ranges.filter(({ posting }) => levelsOf(posting).includes(level));
    return ranges.length < smallSample
      ? []
      : [rowOf(group, ranges, { id: level, label: name.toLowerCase() })];
  });
  return rows.length < 2 ? [] : rows;
}

function rowOf(group: Group, ranges: readonly Range[], level?: { id: string; label: string }): CountedRow {
  const { id, currency, period } = group;
  const ids = (inferred: boolean) =>
    ranges.filter(range => range.inferred === inferred).map(({ posting }) => posting.id);
  const name = currencyName(currency);
  const unit = `${name.charAt(0).toUpperCase()}${name.slice(1)}${period === undefined ? ', period not said' : ` ${period === 'hour' ? 'an' : 'a'} ${period}`}`;
  return {
    id: level ? `${id}-${level.id}` : id,
    label: level ? `${unit}, ${level.label}` : unit,
    parts: { stated: ids(false), inferred: ids(true) },
    values: {
      currency,
      period: period ?? 'not said',
      ...quarters(
        'lower',
        ranges.flatMap(({ lower }) => lower ?? []),
        { lower_lowest: 0 },
      ),
      ...quarters(
        'upper',
        ranges.flatMap(({ upper }) => upper ?? []),
        { upper_highest: 1 },
      ),
    },
  };
}

/** What a quarter, a half and three quarters of the ends lie at or below, and the outermost of them. */
function quarters(
  end: string,
  amounts: readonly number[],
  outermost: Record<string, number>,
): Record<string, number> {
  if (amounts.length === 0) return {};
  const sorted = [...amounts].sort((a, b) => a - b);
  const places = {
    [`${end}_quarter`]: 0.25,
    [`${end}_median`]: 0.5,
    [`${end}_three_quarters`]: 0.75,
    ...outermost,
  };
  return Object.fromEntries(Object.entries(places).map(([key, p]) => [key, quantile(sorted, p)]));
}

/** "US dollars"; a code that is no currency stands as it is. */
function currencyName(currency: string): string {
  try {
    const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency, currencyDisplay: 'name' });
    return parts.formatToParts(2).find(({ type }) => type === 'currency')!.value;
  } catch {
    return currency;
  }
}
