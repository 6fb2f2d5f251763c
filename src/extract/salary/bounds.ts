import { matchesOf } from '../../lexicon/matches.ts';
import type { Span } from '../../posting/document.ts';
import type { Sentence } from '../../segment/posting.ts';
import type { Money } from './money.ts';

/** A sentence with the money that it names. */
export interface Moneys {
  sentence: Sentence;
  moneys: Money[];
}

/** How far the upper bound may stand behind the lower one, and a label before its amount, in characters. */
const reach = 160;
const bound = /\bm(?:in(?:imum)?|ax(?:imum)?)\b/gi;

/** The bound that words name last: of "Min to Max pay. Min: " the minimum. */
const boundOf = (words: string): 'min' | 'max' | undefined =>
  matchesOf(words, bound).at(-1)?.[0].slice(0, 3).toLowerCase() as 'min' | 'max' | undefined;

/** The same behind the amounts: "65k min, 80k max". */
const minimumBehind = /^[\s,(]*(?:per \w+ )?min(?:imum)?\b/i;
const maximumBehind = /^[\s,(]*(?:per \w+ )?max(?:imum)?\b/i;

/**
 * Joins two amounts of which one is said to be the minimum and the other the maximum: "Minimum pay: $20. Maximum pay: $30",
 * in one sentence or in lines below each other. What remains stands where the first of them does.
 * @param text the text of the document.
 */
export function joinBounds(text: string, found: readonly Moneys[]): Moneys[] {
  const all = found.flatMap(({ sentence, moneys }) => moneys.map(money => ({ sentence, money })));
  const spanOf = ({ sentence, money }: (typeof all)[number]): Span => ({
    start: sentence.start + money.start,
    end: sentence.start + money.end,
  });
  const joined = new Map<Money, Money | undefined>();
  for (let i = 0; i + 1 < all.length; i++) {
    const [{ money: first }, { money: second }] = [all[i]!, all[i + 1]!];
    const [at, next] = [spanOf(all[i]!), spanOf(all[i + 1]!)];
    const before = text.slice(Math.max(i > 0 ? spanOf(all[i - 1]!).end : 0, at.start - reach), at.start);
    const between = text.slice(at.end, next.start);
    const behind = text.slice(next.end, next.end + reach);
    if (joined.has(first) || between.length > reach) continue;
    const names = (low: string, high: string): boolean => boundOf(low) === 'min' && boundOf(high) === 'max';
    const rising = names(before, between) || (minimumBehind.test(between) && maximumBehind.test(behind));
    const falling = !rising && names(between, before);
    const [low, high] = falling ? [second, first] : [first, second];
    if (!(rising || falling) || !areBounds(low, high)) continue;
    joined.set(first, {
      ...first,
      min: (low.min ?? low.max)!,
      max: (high.max ?? high.min)!,
      shape: 'bounds',
      upper: next,
    });
    joined.set(second, undefined);
  }
  if (joined.size === 0) return [...found];
  return found.map(({ sentence, moneys }) => ({
    sentence,
    moneys: moneys.flatMap(money => (joined.has(money) ? (joined.get(money) ?? []) : money)),
  }));
}

function areBounds(low: Money, high: Money): boolean {
  if (low.currency !== high.currency || low.shape === 'range' || high.shape === 'range') return false;
  const [from, to] = [(low.min ?? low.max)!, (high.max ?? high.min)!];
  return from <= to && to <= from * 12;
}
