import type { Address, BoardStatement, WordedKind } from '../posting/board-data.ts';
import type { Salary } from '../posting/record.ts';
import { payPeriods } from '../posting/values.ts';
import { dayAt, dayIn } from './days.ts';
import { JsonNode } from './json.ts';

/** Statements that are text as it stands; none where the data says nothing. */
export const says = (of: WordedKind, ...nodes: JsonNode[]): BoardStatement[] =>
  nodes.flatMap(node => {
    const words = node.text();
    return words === undefined ? [] : [{ of, words, pointer: node.pointer }];
  });

/** When a posting appeared: an ISO date with or without a time, of which the day is taken as written. */
export function saysPosted(node: JsonNode, status: 'stated' | 'inferred' = 'stated'): BoardStatement[] {
  const words = node.text();
  const date = words && dayIn(words);
  return date ? [{ of: 'posted on', words, date, status, pointer: node.pointer }] : [];
}

/** When a posting was made, from a moment in milliseconds since 1970, of which the day in UTC is taken. */
export function saysMoment(
  node: JsonNode,
  status: 'stated' | 'inferred',
  milliseconds = node.number(),
): BoardStatement[] {
  const day = milliseconds === undefined ? undefined : dayAt(milliseconds);
  return saysPosted(new JsonNode(day, node.pointer), status);
}

/** A way of working of which the data says that it is so; none where it is not, or nothing is said. */
export const saysWorkModel = (words: 'Remote' | 'Hybrid' | 'On-site', node: JsonNode): BoardStatement[] =>
  node.value === true ? [{ of: 'work model', words, pointer: node.pointer }] : [];

/** A place in words, with the parts of its address if there is one. */
export function saysPlace(
  node: JsonNode,
  {
    words = node.text(),
    parts,
    eligible = false,
  }: { words?: string | undefined; parts?: Address; eligible?: boolean } = {},
): BoardStatement[] {
  const written = words ?? (parts && Object.values(parts).join(', '));
  if (!written) return [];
  const some = parts && Object.keys(parts).length > 0;
  return [{ of: 'place', words: written, eligible, ...(some && { parts }), pointer: node.pointer }];
}

let countries: Intl.DisplayNames | undefined;

/** The English name of a country by its ISO 3166 code. */
function countryName(code: string): string | undefined {
  countries ??= new Intl.DisplayNames(['en'], { type: 'region' });
  return countries.of(code);
}

/** The parts of an address that are there; a country that goes by its code is named. */
export function addressOf(parts: {
  city?: string | undefined;
  region?: string | undefined;
  country?: string | undefined;
}): Address {
  const country = /^[A-Z]{2}$/.test(parts.country ?? '') ? countryName(parts.country!) : parts.country;
  return {
    ...(parts.city && { city: parts.city }),
    ...(parts.region && { region: parts.region }),
    ...(country && { country }),
  };
}

/** What data says of pay, as far as it says it. */
export interface PayData {
  min?: number | undefined;
  max?: number | undefined;
  currency?: string | undefined;
  /** The board's word for the period: YEAR, "1 YEAR", per-year-salary. */
  interval?: string | undefined;
  /** The board's words for all of it. */
  words?: string | undefined;
  place?: string | undefined;
}

/** Pay; none without an amount above zero and a currency. Bounds that are the wrong way round are none either. */
export function saysPay(
  node: JsonNode,
  { min, max, currency, interval, words, place }: PayData,
): BoardStatement[] {
  const [low, high] = [min, max].map(amount => (amount && amount > 0 ? amount : undefined));
  if ((low === undefined && high === undefined) || !/^[A-Za-z]{3}$/.test(currency ?? '')) return [];
  if (low !== undefined && high !== undefined && low > high) return [];
  const period = /^(?:[02-9]|1\d)/.test(interval ?? '')
    ? undefined
    : payPeriods.find(name => interval?.toLowerCase().includes(name));
  const pay: Salary = {
    ...(low !== undefined && { min: low }),
    ...(high !== undefined && { max: high }),
    currency: currency!.toUpperCase(),
    ...(period && { period, periodStatus: 'stated' as const }),
    kind: 'base',
    ...(place && { place }),
  };
  const amounts = [...new Set([low, high].filter(amount => amount !== undefined))].join('–');
  const written = words ?? `${pay.currency} ${amounts}${interval ? ` (${interval})` : ''}`;
  return [{ of: 'pay', words: written, pay, pointer: node.pointer }];
}
