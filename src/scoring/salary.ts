import type { Row } from '../resolve/row.ts';
import type { Label } from './labels.ts';
import { evidenceOf } from './single.ts';
import type { Reading, Verdict } from './verdict.ts';

type Pay = Label['salary'][number];

/**
 * Compares the base pay of a row with the base pay that is labelled: bounds, currency and period together. Where a
 * posting states several (one a place, or one a level), the row's is right when it is one of them.
 */
export function compareSalary({ row, record }: Reading, label: Label): Verdict[] {
  const labelled = label.salary.filter(({ kind }) => kind === 'base');
  const said = row.salary_min !== null || row.salary_max !== null;
  if (labelled.length === 0 && !said) return [];
  return [
    {
      field: 'salary',
      kind: kindOf(row, label, labelled, said),
      expected: labelled.map(inWords).join(' / ') || null,
      read: said ? inWords(payOf(row)) : null,
      evidence: evidenceOf(record, 'salary'),
    },
  ];
}

function kindOf(row: Row, label: Label, labelled: Pay[], said: boolean): Verdict['kind'] {
  if (labelled.length === 0) return 'invented';
  if (!said) return 'missed';
  return labelled.some(pay => agrees(row, pay, label.salary_period_inferred ?? null)) ? 'right' : 'wrong';
}

const agrees = (row: Row, pay: Pay, inferable: Pay['period']): boolean =>
  row.salary_min === pay.min &&
  row.salary_max === pay.max &&
  row.salary_currency === pay.currency &&
  (pay.period === null ? mayBeSilent(row, inferable) : row.salary_period === pay.period);

/** A period that the text does not say may be left open, or inferred and said to be so. */
const mayBeSilent = (row: Row, inferable: Pay['period']): boolean =>
  row.salary_period === null ||
  (row.salary_period_status === 'inferred' && (inferable === null || row.salary_period === inferable));

const payOf = (row: Row) => ({
  min: row.salary_min,
  max: row.salary_max,
  currency: row.salary_currency,
  period: row.salary_period,
});

const inWords = ({ min, max, currency, period }: ReturnType<typeof payOf>): string =>
  `${currency} ${min ?? ''}–${max ?? ''} a ${period ?? '?'}`;
