import { max, min } from 'd3-array';
import { format } from 'd3-format';
import { quartiles } from '../statistics/quartiles.ts';
import type { Row, ValueColumn } from './chart.ts';
import type { PayGroup, PayRange } from './pay-groups.ts';

const amount = format(',.2~f');
const column = (key: string, label: string, description: string, download?: true): ValueColumn => ({
  key,
  label,
  description: `${description}, in the currency and period of the row`,
  type: 'number',
  unit: 'currency per period',
  text: value => amount(Number(value)),
  ...(download && { download }),
});

/** What a row of pay says beside its counts. */
export const payColumns: readonly ValueColumn[] = [
  { key: 'currency', label: 'Currency', description: 'ISO 4217', type: 'string', download: true },
  {
    key: 'period',
    label: 'Period',
    description: 'hour, day, week, month, year or not said',
    type: 'string',
    download: true,
  },
  column('lower_lowest', 'Lowest', 'the lowest lower end'),
  column('lower_quarter', 'Lower quarter', 'what a quarter of the lower ends lie at or below', true),
  column('lower_median', 'Median lower end', 'what half of the lower ends lie at or below'),
  column(
    'lower_three_quarters',
    'Lower three quarters',
    'what three quarters of the lower ends lie at or below',
    true,
  ),
  column('upper_quarter', 'Upper quarter', 'what a quarter of the upper ends lie at or below', true),
  column('upper_median', 'Median upper end', 'what half of the upper ends lie at or below'),
  column(
    'upper_three_quarters',
    'Upper three quarters',
    'what three quarters of the upper ends lie at or below',
    true,
  ),
  column('upper_highest', 'Highest', 'the highest upper end'),
];

/** The amounts of a row, by the keys of `payColumns`; an end that no posting states has none. */
export function payFigures({ currency, period }: PayGroup, ranges: readonly PayRange[]): Row['values'] {
  const lower = ranges.flatMap(range => range.min ?? []);
  const upper = ranges.flatMap(range => range.max ?? []);
  const [from, to] = [quartiles(lower), quartiles(upper)];
  return {
    currency,
    period: period === 'unsaid' ? 'not said' : period,
    ...(from && {
      lower_lowest: min(lower)!,
      lower_quarter: from.low,
      lower_median: from.median,
      lower_three_quarters: from.high,
    }),
    ...(to && {
      upper_quarter: to.low,
      upper_median: to.median,
      upper_three_quarters: to.high,
      upper_highest: max(upper)!,
    }),
  };
}
