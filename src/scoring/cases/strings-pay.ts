import type { Salary } from '../../posting/record.ts';
import type { Case } from '../score.ts';
import { evidenceOf } from '../single.ts';
import { notEnglish, setAside, stringOf, unread } from './cases.ts';

interface Expected {
  min?: number | undefined;
  max?: number | undefined;
  currency?: string | undefined;
  period?: string | undefined;
}

const periods: Record<string, Salary['period']> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
};
const hundredths = 'The amount expected there is a hundredth of the one in the text';

/** Pay in a sentence: of what is expected all must be so; a period that no word says may be left open. */
export function salaryCase(input: string, expected: Expected | null, at: string): Case {
  const { document, text } = stringOf(input, at);
  return {
    document,
    judge: ({ record }) => {
      const words = expected && Object.values(expected).join(' ');
      if (notEnglish(text)) return [setAside('salary', words, unread)];
      if (expected?.min && !Number.isInteger(expected.min) && !/\d[.,]\d{1,2}(?!\d)/.test(text))
        return [setAside('salary', words, hundredths)];
      const pay = record.fields.salary.facts.map(({ value }) => value).find(({ kind }) => kind === 'base');
      if (!expected && !pay) return [];
      return [
        {
          field: 'salary',
          kind: !expected ? 'invented' : !pay ? 'missed' : agrees(pay, expected) ? 'right' : 'wrong',
          expected: words,
          read: pay ? Object.values(pay).join(' ') : null,
          evidence: evidenceOf(record, 'salary'),
        },
      ];
    },
  };
}

const agrees = (pay: Salary, { period, ...expected }: Expected): boolean =>
  (['min', 'max', 'currency'] as const).every(
    key => expected[key] === undefined || pay[key] === expected[key],
  ) &&
  (period === undefined || pay.period === undefined || pay.period === (periods[period] ?? period));
