import type { Salary } from '../posting/record.ts';
import { inFigures } from './prose.ts';

/** A period of pay, or that there is none: amounts of different periods are never put together. */
export type Period = NonNullable<Salary['period']> | 'unsaid';

const formats = new Map<string, Intl.NumberFormat>();

/** An amount in its currency, without decimals that say nothing; a code that is no currency stands as it is. */
export function money(amount: number, currency: string): string {
  try {
    return formatOf(currency, Number.isInteger(amount) ? 0 : 2).format(amount);
  } catch {
    return `${inFigures(amount)} ${currency}`;
  }
}

/**
 * A format, made once, for to make one takes longer than all else of a number.
 * @throws {RangeError} for a code that is no currency.
 */
function formatOf(currency: string, digits: number): Intl.NumberFormat {
  const key = `${currency} ${digits}`;
  const known =
    formats.get(key) ??
    new Intl.NumberFormat('en-GB', {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  formats.set(key, known);
  return known;
}

/** The same for a drawing: thousands from 10,000 on as "117k", millions as "1.2m". */
export function shortMoney(amount: number, currency: string): string {
  const [unit, letter, digits] = amount >= 1e6 ? [1e6, 'm', 1] : amount >= 1e4 ? [1e3, 'k', 0] : [1, '', 2];
  const rounded = Number((amount / unit).toFixed(digits));
  const text = money(rounded, currency);
  return letter === '' ? text : text.replace(/(?:(\.[1-9])0)?(?=\D*$)/, `$1${letter}`);
}

const names = new Map<string, string>();

/** A currency as people call it, in the plural: "US dollars"; a code that is none stands as it is. */
function currencyName(currency: string): string {
  const name = names.get(currency) ?? nameOf(currency);
  names.set(currency, name);
  return name;
}

function nameOf(currency: string): string {
  try {
    const named = new Intl.NumberFormat('en-US', { style: 'currency', currency, currencyDisplay: 'name' });
    return named.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? currency;
  } catch {
    return currency;
  }
}

/** "an hour", "a year". */
export const aPeriod = (period: string): string => `${period === 'hour' ? 'an' : 'a'} ${period}`;

/** "US dollars a year", "euros, period not said". */
export const unitName = (currency: string, period: Period): string =>
  period === 'unsaid'
    ? `${currencyName(currency)}, period not said`
    : `${currencyName(currency)} ${aPeriod(period)}`;
