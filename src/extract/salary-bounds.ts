import type { Span } from '../posting/document.ts';
import type { Sentence } from '../segment/posting.ts';
import type { Money } from './salary-money.ts';

/** A sentence with the money that it names. */
export interface Moneys {
  sentence: Sentence;
  moneys: Money[];
}

/** How far the upper bound may stand behind the lower one, and a label before its amount, in characters. */
const reach = 160;
const minimum = /\bmin(?:imum)?\b/i;
const maximum = /\bmax(?:imum)?\b/i;

/**
 * Joins two amounts of which one is said to be the minimum and the next the maximum: "Minimum pay: $20. Maximum pay: $30",
 * in one sentence or in lines below each other. What remains stands where the lower bound does.
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
    const [low, high] = [all[i]!, all[i + 1]!];
    const [at, next] = [spanOf(low), spanOf(high)];
    const before = text.slice(Math.max(i > 0 ? spanOf(all[i - 1]!).end : 0, at.start - reach), at.start);
    const between = text.slice(at.end, next.start);
    if (between.length > reach || !areBounds(low.money, high.money)) continue;
    if (!minimum.test(before) || maximum.test(before) || !maximum.test(between) || minimum.test(between))
      continue;
    joined.set(low.money, {
      ...low.money,
      min: (low.money.min ?? low.money.max)!,
      max: (high.money.max ?? high.money.min)!,
      shape: 'bounds',
      upper: next,
    });
    joined.set(high.money, undefined);
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
