import type { Salary } from '../posting/record.ts';
import type { Rule } from './rule.ts';
import { payWithoutCurrency } from './salary/bare.ts';
import { payBetween } from './salary/range.ts';
import { payOfOneAmount } from './salary/single.ts';

/** What the job pays: raw amounts, with a period only where the text says one. */
export const salary: readonly Rule<Salary>[] = [...payBetween, ...payOfOneAmount, payWithoutCurrency];
