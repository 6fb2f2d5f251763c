import { pattern } from '../../lexicon/pattern.ts';
import type { Span } from '../../posting/document.ts';
import { type Amount, isMillions, readAmounts } from './amount.ts';

/** One amount or one range of money in a text, in whole units of its currency. */
export interface Money extends Span {
  min?: number;
  max?: number;
  /** ISO 4217, or `$` where only a dollar sign stands. */
  currency: string;
  shape: 'range' | 'single' | 'up-to' | 'from' | 'bounds';
  /** Told in millions or more. */
  millions: boolean;
  /** Whether it is what can be read of a range whose other end is a slip of the pen. */
  half?: boolean;
  /** Where the other of two bounds stands in the document. */
  upper?: Span;
}

const period = String.raw`(?:\/\s?|per\s|an?\s)(?:hour|hr|h|day|week|wk|month|mo|year|yr|annum|p\.?a)\.?|(?:yr|hr|pd)\b|p\/d\b|annually|hourly|monthly`;
const between = pattern('iu')`
  ^\s*(?:${period})?\s*(?:gross\s*)?(?:min(?:imum)?\.?\s*)?(?:\([^()]{0,25}\)\s*|\[[^[\]]{0,80}\]\s*)?
  (?:in (?:our )?[a-z ]{3,30} )?
  (?:\\?-{1,2}|[–—‑−~]|(?<=\bmin(?:imum)?\.?\s{0,2}),|to|-\s?and|through|and (?:a )?max(?:imum)?(?: [a-z]+){0,3} of
    |(?:and go(?:es)? )?up to)\s*
  (?:max\.?)?\s*$
`;
const joined = new RegExp(String.raw`^\s*(?:${period})?\s*(?:gross\s*)?(?:and|&)\s*$`, 'iu');
const opensPair =
  /^$|\b(?:between|from)\s+(?:(?:about|approximately|around)\s+)?$|\bbetween\b[^;.]{0,60}, and $/i;
/** "Pay range: $60,000 $80,000": a table that has lost the dash between its columns. */
const opensRange = /\b(?:pay|salary|hiring|compensation) (?:range|scale|band): ?$/i;
const upTo =
  /\b(?:up ?to|(?<=\b(?:salary|salaries|pay|rate) )to|max(?:imum|\.)?(?: (?:of|rate|salary|pay))?[:-]?|as much as|no more than|capped at)\s*(?:an? )?(?:~|about |around )?$/i;
const from = pattern('i')`
  \b(?:from|start(?:s|ing)? (?:at|from)|starting|min(?:imum)?\.?(?: [a-z]+){0,3}(?: of| is)?|at least
    |no(?:t)? less than|upwards of|over|more than)\s*:?\s*
  (?:an? )?$
`;
/** "$70,0000 to " before an amount, or " - $90, 000" behind it: an end of a range that is no number. */
const half = /\d[.,]\d+\s*(?:[-–—]|to)\s*$/;
const halfBehind = /^\s*(?:[-–—]|to)\s*\p{Sc}\s?\d/u;
/** Words after a bare number that say that it counts something else. */
const counts = /^\s?(?:%|(?:years?|yrs|months?|days?|weeks?|hours?|people|employees|times|x)\b)/i;

/** The form that contractors in the United States are paid on: "on 1099 - $50/hr" has no range. */
const taxForm = 1099;

/**
 * Every amount and range of money in a text, in order. A "k" and a currency carry over to both ends of a range.
 * @param usual the currency, ISO 4217, of amounts that have none.
 */
export function readMoney(text: string, usual?: string): Money[] {
  const amounts = readAmounts(text, usual);
  const found: Money[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const first = amounts[i]!;
    let range = pair(text, first, amounts[i + 1]);
    if (range) {
      i++;
      const wider = pair(text, first, amounts[i + 1], range.end);
      if (wider) i++;
      range = wider ?? range;
    }
    const money = range ?? single(text, first);
    if (money) found.push(money);
  }
  return found;
}

/** @param from where the words between the two begin: behind the middle of "$60k - $70k - $80k". */
function pair(text: string, first: Amount, second: Amount | undefined, from = first.end): Money | undefined {
  if (first.currency === undefined && first.number === taxForm) return undefined;
  if (!second || !(first.currency ?? second.currency) || counts.test(text.slice(second.end)))
    return undefined;
  const gap = text.slice(from, second.start);
  const unjoined =
    second.currency !== undefined && /^\s+$/.test(gap) && opensRange.test(text.slice(0, first.start));
  if (!unjoined && !between.test(gap) && !(joined.test(gap) && opensPair.test(text.slice(0, first.start))))
    return undefined;
  const min = inUnits(first, second);
  const max = inUnits(second, first);
  const bare = first.currency === undefined || second.currency === undefined;
  if (max < min || (bare && max > 12 * min)) return undefined;
  return {
    start: first.start,
    end: second.end,
    min,
    max,
    currency: currencyOf(first, second),
    shape: 'range',
    millions: isMillions(first) || isMillions(second),
  };
}

/** "$150-190k", "$150k-190" and "$150-190,000" mean thousands at both ends; "$2,000-3k" does not. */
const inUnits = ({ number, scale }: Amount, other: Amount): number =>
  round(number * (scale ?? (number < 1000 ? (other.scale ?? thousands(number, other.number)) : 1)));

const thousands = (number: number, other: number): number =>
  other % 1000 === 0 &&
  Number.isInteger(number) &&
  number >= 10 &&
  number * 1000 <= other &&
  number * 4000 > other
    ? 1000
    : 1;

const round = (value: number): number => Math.round(value * 100) / 100;

const currencyOf = (first: Amount, second: Amount): string =>
  [second.currency, first.currency].find(currency => currency && currency !== '$') ?? '$';

function single(text: string, amount: Amount): Money | undefined {
  const { currency, start, end, open } = amount;
  if (currency === undefined) return undefined;
  const value = round(amount.number * (amount.scale ?? 1));
  const lead = text.slice(Math.max(0, start - 40), start);
  const shared = {
    start,
    end,
    currency,
    millions: isMillions(amount),
    ...((half.test(lead) || halfBehind.test(text.slice(end))) && { half: true }),
  };
  if (upTo.test(lead)) return { ...shared, max: value, shape: 'up-to' };
  if (open || from.test(lead)) return { ...shared, min: value, shape: 'from' };
  return { ...shared, min: value, max: value, shape: 'single' };
}
