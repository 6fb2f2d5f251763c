import { matchesOf } from '../../lexicon/matches.ts';
import { pattern } from '../../lexicon/pattern.ts';
import type { Span } from '../../posting/document.ts';

/** One amount of money, or a bare number that may be the other end of a range. */
export interface Amount extends Span {
  /** As written, before the scale. */
  number: number;
  /** What the number is to be multiplied by; undefined when the text has no "k" or the like. */
  scale: number | undefined;
  /** ISO 4217, or `$` where a dollar sign stands alone. */
  currency: string | undefined;
  /** Whether a plus follows: "$100k+". */
  open: boolean;
}

const signs: Record<string, string> = {
  US$: 'USD',
  'U.S.$': 'USD',
  CA$: 'CAD',
  CAD$: 'CAD',
  CDN$: 'CAD',
  CDN: 'CAD',
  C$: 'CAD',
  AU$: 'AUD',
  A$: 'AUD',
  NZ$: 'NZD',
  SG$: 'SGD',
  S$: 'SGD',
  HK$: 'HKD',
  NT$: 'TWD',
  MX$: 'MXN',
  R$: 'BRL',
  $: '$',
  '£': 'GBP',
  '€': 'EUR',
  '₹': 'INR',
  'RS.': 'INR',
  RS: 'INR',
  '¥': 'JPY',
  '₪': 'ILS',
  '₩': 'KRW',
  '₱': 'PHP',
  '₺': 'TRY',
  '₴': 'UAH',
  '₦': 'NGN',
  RMB: 'CNY',
  EURO: 'EUR',
  EUROS: 'EUR',
  POUNDS: 'GBP',
  DOLLARS: '$',
  ZŁ: 'PLN',
  KČ: 'CZK',
  ЛВ: 'BGN',
};
const codes =
  'USD CAD AUD NZD SGD HKD TWD MXN BRL GBP EUR INR JPY ILS KRW PHP TRY UAH NGN CNY CHF SEK NOK DKK PLN CZK HUF RON BGN ISK ZAR AED SAR QAR EGP KES THB VND IDR MYR PKR BDT LKR ARS CLP COP PEN'.split(
    ' ',
  );
for (const code of codes) signs[code] = code;

const scales: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  lpa: 1e5,
  lakh: 1e5,
  lac: 1e5,
  l: 1e5,
  crore: 1e7,
  cr: 1e7,
};
const million = 1e6;

const escaped = (text: string): string => text.replace(/[.$]/g, String.raw`\$&`);
const isLettered = (name: string): boolean => /^\p{L}/u.test(name);
const anyOf = (names: string[]): string =>
  names
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
const sign = String.raw`(?<!\p{L})(?:${anyOf(Object.keys(signs).filter(isLettered))})|${anyOf(
  Object.keys(signs).filter(name => !isLettered(name)),
)}`;
const code = anyOf(Object.keys(signs).filter(name => name !== '$'));
const number = [
  String.raw`(?<=\p{Sc}\s?)\d{1,3}, 000(?!\d)`,
  String.raw`\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d{1,2})?`,
  String.raw`\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?`,
  String.raw`\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?:[.,]\d{2})?`,
  String.raw`\d+(?:[.,]\d{1,2})?`,
].join('|');
const scale =
  'k|thousand|lpa|lakhs?|lacs?|crores?|cr|l|mm|mn|mil|millions?|m|bn|bln|billions?|b|trillions?|tn|t';
const amount = pattern('giu')`
  (?:(?<before>${sign})\s{0,2}(?<dollar>\$)?\s{0,2}~?|(?<![\p{L}\d.,]))(?<number>${number})(?![.,]?\d)
  (?<early>\+(?=k\b))?(?:\s?(?<scale>${scale})(?![\p{L}\d]))?
  (?<open>\+)?(?:,-)?(?:\s?(?:max\.? )?(?<after>${code})(?!(?!to\b)\p{L})(?<late>\+)?)?
`;

/** Whether a text names a currency at all. */
const currency = new RegExp(String.raw`\p{Sc}|${code}|lpa|lakh|lac`, 'iu');

/** Reads a written number of any convention: 60,000.50, 60.000,50, 60 000 and 12,00,000; undefined when it is none. */
export function readNumber(text: string): number | undefined {
  const decimal = /[.,](\d{1,2})$/.exec(text);
  const whole = (decimal ? text.slice(0, decimal.index) : text).replace(/[^\d]/g, '');
  return whole === '' ? undefined : Number(decimal ? `${whole}.${decimal[1]}` : whole);
}

/**
 * Every number that may be money of a text that names a currency, in order. Spans are offsets into the text.
 * @param usual the currency, ISO 4217, of amounts that have none.
 */
export function readAmounts(text: string, usual?: string): Amount[] {
  if (usual === undefined && !currency.test(text)) return [];
  return matchesOf(text, amount).flatMap(match => {
    const { before, number, scale, early, open, after, late } = match.groups as Record<
      string,
      string | undefined
    >;
    const value = readNumber(number!);
    if (value === undefined) return [];
    const written = [after, before].filter(name => name !== undefined).map(name => signs[name.toUpperCase()]);
    const lakhs = /^(?:lpa|la)/i.test(scale ?? '') ? ['INR'] : [];
    const currency = [...written, ...lakhs].find(name => name !== '$') ?? written[0] ?? usual;
    const isScale =
      scale !== undefined &&
      (currency === 'INR' || !/^(?:l|cr)$/i.test(scale)) &&
      !(/^k$/i.test(scale) && number!.endsWith('000'));
    return {
      start: match.index,
      end: match.index + match[0].length,
      number: value,
      scale: isScale ? scaleOf(scale) : undefined,
      currency,
      open: (early ?? open ?? late) !== undefined,
    };
  });
}

const scaleOf = (word: string): number => scales[word.toLowerCase().replace(/s$/, '')] ?? million;

/** Whether an amount is told in millions or more, as no pay is. */
export const isMillions = ({ scale, currency }: Amount): boolean => scale === million && currency !== 'INR';
